// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/disk/file_ops.h"
#include "core/download/record.h"

#include <cstdint>
#include <optional>
#include <string>

namespace intact {

/// Of which disk a stopped download needs what.
struct DiskNeed {
    std::string directory;
    std::string partName;              ///< empty: there is none, or this is the disk of the list
    std::uint64_t device = 0;          ///< where the part file was made; 0: nowhere yet
    std::optional<std::int64_t> total; ///< bytes of the whole file
    [[nodiscard]] bool operator==(const DiskNeed&) const = default;
};

/// What is there.
struct DiskFound {
    Failure trouble; ///< reason None: files may be made there
    std::uint64_t device = 0;
    bool hasPart = false;
    std::int64_t allocated = 0; ///< of the part file
    std::int64_t freeBytes = 0;
};

/// A download that waits for a disk (reliability.md rows 68 and 71).
struct DiskWait {
    DiskNeed need;
    Duration every{};
    std::optional<Instant> lookAt; ///< nothing: somebody is looking
};

/// How often the disk has stopped a download that has not got on in between: each time it is looked at less often.
struct DiskStops {
    int count = 0;
    std::int64_t bytes = -1; ///< that were durable then
};

enum class DiskStep : std::uint8_t {
    GoOn,
    Wait,
    GiveUp, ///< waiting would not help
};

struct DiskVerdict {
    DiskStep step = DiskStep::GiveUp;
    Failure failure; ///< why it waits or is given up
};

/// Whether `failure` may be over by itself, and so is worth waiting for: no space, no disk; and an I/O error, because a
/// disk that is pulled out says just that. Pure.
[[nodiscard]] bool mayPass(const Failure& failure);
/// What a download stopped by `failure` needs. A failure in `stateDirectory` is the list's. Pure.
[[nodiscard]] DiskNeed needOf(const DownloadRecord& record, const Failure& failure, const std::string& stateDirectory);
/// Whether it can go on with what was found. Pure.
[[nodiscard]] DiskVerdict judgeDisk(const Failure& failure, const DiskNeed& need, const DiskFound& found);
/// When to look: after an I/O error at once, else after 2 s and then ever less often, up to a minute. Counts. Pure.
[[nodiscard]] Duration lookAfter(const Failure& failure, std::int64_t durableBytes, DiskStops& stops);

/// Looks what is there; may block as long as the disk likes. Any thread.
[[nodiscard]] DiskFound lookAtDisk(FileOps& files, const DiskNeed& need);

} // namespace intact
