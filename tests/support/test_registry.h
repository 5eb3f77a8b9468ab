// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>

namespace intact::tests {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// Notes one test class under the stem of its source file, e.g. "byte_range_test".
bool registerTest(const std::string& sourceFile, TestFactory factory);

/// Runs the class named by the first argument, or all of them; further arguments go to Qt Test.
int runRegisteredTests(int argc, char** argv);

} // namespace intact::tests

/// At the end of a *_test.cpp file, before its .moc: makes the test program run this class.
#define INTACT_TEST(Class)                                                                                             \
    [[maybe_unused]] static const bool registered##Class =                                                             \
        intact::tests::registerTest(__FILE__, [] { return std::make_unique<Class>(); });
