// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QTest>

#include <cstdio>
#include <filesystem>
#include <map>
#include <vector>

namespace intact::tests {

namespace {

std::map<std::string, TestFactory>& registry() {
    static std::map<std::string, TestFactory> tests;
    return tests;
}

} // namespace

bool registerTest(const std::string& sourceFile, TestFactory factory) {
    return registry().emplace(std::filesystem::path(sourceFile).stem().string(), std::move(factory)).second;
}

int runRegisteredTests(int argc, char** argv) {
    std::vector<char*> arguments(argv, argv + argc);
    std::string only;
    if (argc > 1 && argv[1][0] != '-') {
        only = argv[1];
        arguments.erase(arguments.begin() + 1);
        if (!registry().contains(only)) {
            std::fprintf(stderr, "no test class in %s\n", only.c_str());
            return 2;
        }
    }
    int failures = 0;
    for (const auto& [name, factory] : registry()) {
        if (!only.empty() && name != only)
            continue;
        const std::unique_ptr<QObject> test = factory();
        failures += QTest::qExec(test.get(), static_cast<int>(arguments.size()), arguments.data());
    }
    return failures == 0 ? 0 : 1;
}

} // namespace intact::tests
