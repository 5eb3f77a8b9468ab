// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace intact {

using Duration = std::chrono::nanoseconds;
/// A moment for measuring and waiting: never jumps, means nothing after a restart.
using Instant = std::chrono::time_point<std::chrono::steady_clock, Duration>;
/// A moment on the calendar, for people and for the database.
using WallTime = std::chrono::sys_seconds;

/// Where the time comes from; tests inject their own. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const { return std::chrono::steady_clock::now(); }
    [[nodiscard]] virtual WallTime wallNow() const {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
};

} // namespace intact
