// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/host_access.h"

#include <optional>
#include <string>

namespace intact {

/// What is known about one server across downloads and runs. A value, kept in the queue database.
struct HostRecord {
    std::string server;                ///< canonical host:port
    std::optional<int> connections;    ///< it took so many without complaint and refused more; nothing: never refused
    std::optional<WallTime> busyUntil; ///< it asked to be left alone until then
    WallTime learnedAt{};              ///< when that was last confirmed
    HostAccess access;

    [[nodiscard]] bool operator==(const HostRecord&) const = default;
};

} // namespace intact
