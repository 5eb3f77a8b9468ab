// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace intact::tests {

/// What this process has used of the processor, in seconds.
[[nodiscard]] inline double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// A line of /proc/self/status, as "VmRSS:"; nothing: there is no such line.
[[nodiscard]] inline std::optional<std::int64_t> statusKiB(std::string_view key) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::int64_t kib = 0;
        if (word == key && status >> kib)
            return kib;
    }
    return std::nullopt;
}

} // namespace intact::tests
