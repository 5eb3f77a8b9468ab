// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <QTest>

/// A Result that must be good; otherwise the test ends with its message.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto& checkedResult = (expression);                                                                      \
        QVERIFY2(checkedResult.has_value(), checkedResult ? "" : checkedResult.error().message().c_str());             \
    } while (false)

/// A Result that must have failed for this reason.
#define VERIFY_FAILS(expression, expectedReason)                                                                       \
    do {                                                                                                               \
        const auto& checkedResult = (expression);                                                                      \
        QVERIFY(!checkedResult.has_value());                                                                           \
        QVERIFY2(checkedResult.error().reason == (expectedReason), checkedResult.error().message().c_str());           \
    } while (false)
