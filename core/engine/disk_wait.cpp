// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/disk_wait.h"

#include "core/disk/directory.h"

#include <algorithm>

namespace intact {

namespace {

using namespace std::chrono_literals;

// What else grows on that disk meanwhile.
constexpr std::int64_t kSpare = std::int64_t{64} << 20;
constexpr Duration kLookEvery = 2s;
constexpr Duration kLongest = 60s;
constexpr int kDoublings = 5;

bool isGone(const DiskNeed& need, const DiskFound& found) {
    if (found.trouble.reason == FailureReason::DirectoryMissing || found.trouble.reason == FailureReason::DiskGone)
        return true;
    return need.device != 0 && !found.hasPart && found.device != need.device;
}

} // namespace

bool mayPass(const Failure& failure) {
    switch (failure.reason) {
    case FailureReason::DiskFull:
    case FailureReason::DiskGone:
    case FailureReason::DirectoryMissing:
    case FailureReason::DiskIo:
        return true;
    default:
        return false;
    }
}

DiskNeed needOf(const DownloadRecord& record, const Failure& failure, const std::string& stateDirectory) {
    if (failure.place.starts_with(stateDirectory + "/"))
        return {.directory = stateDirectory, .partName = {}, .device = 0, .total = {}};
    return {.directory = record.request.directory,
            .partName = record.ledger.partName,
            .device = record.ledger.partDevice,
            .total = record.ledger.total};
}

DiskVerdict judgeDisk(const Failure& failure, const DiskNeed& need, const DiskFound& found) {
    if (isGone(need, found)) {
        // Without a part file the folder has perhaps never been there.
        if (need.device == 0)
            return {DiskStep::GiveUp, failure};
        return {DiskStep::Wait, Failure{FailureReason::DiskGone, "open", need.directory, 0, {}}};
    }
    if (failure.reason == FailureReason::DiskIo)
        return {DiskStep::GiveUp, failure};
    if (found.trouble.reason != FailureReason::None)
        return {DiskStep::GiveUp, found.trouble};
    const std::int64_t missing = std::max<std::int64_t>(need.total.value_or(0) - found.allocated, 0);
    if (failure.reason == FailureReason::DiskFull && found.freeBytes - kSpare < missing)
        return {DiskStep::Wait, failure};
    return {DiskStep::GoOn, {}};
}

Duration lookAfter(const Failure& failure, std::int64_t durableBytes, DiskStops& stops) {
    stops.count = durableBytes > stops.bytes ? 0 : stops.count + 1;
    stops.bytes = durableBytes;
    if (failure.reason == FailureReason::DiskIo)
        return Duration::zero();
    return std::min<Duration>(kLookEvery * (1 << std::min(stops.count, kDoublings)), kLongest);
}

DiskFound lookAtDisk(FileOps& files, const DiskNeed& need) {
    DiskFound found;
    const Result<FileStatus> directory = directoryStatus(files, need.directory);
    if (!directory) {
        found.trouble = directory.error();
        return found;
    }
    found.device = directory->device;
    if (const auto part = need.partName.empty() ? Result<std::optional<FileStatus>>{}
                                                : statusOf(files, need.directory, need.partName)) {
        found.hasPart = part->has_value();
        found.allocated = found.hasPart ? (*part)->allocated : 0;
    }
    if (const Result<std::int64_t> space = writableSpace(files, need.directory))
        found.freeBytes = *space;
    else
        found.trouble = space.error();
    return found;
}

} // namespace intact
