// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/directory.h"
#include "core/stream/buffer_pool.h"
#include "core/stream/part_writer.h"

namespace intact {

namespace {

// Is written at once or not at all: to reserve its space first would only cost.
constexpr std::int64_t kLittle = BufferPool::kBufferBytes;

// A folder on another disk than the part file's, and no part file in it: the place where a disk was mounted that has
// been pulled out. The bytes are there, not here.
Result<void> checkDisk(FileOps& files, const PartPlan& plan) {
    if (plan.ledger.partDevice == 0)
        return {};
    const Result<bool> there = nameExists(files, plan.directory, plan.ledger.partName);
    if (!there)
        return tl::make_unexpected(there.error());
    const Result<FileStatus> folder = directoryStatus(files, plan.directory);
    if (!folder)
        return tl::make_unexpected(folder.error());
    if (*there || folder->device == plan.ledger.partDevice)
        return {};
    return tl::make_unexpected(Failure{FailureReason::DiskGone, "open", plan.directory, 0, {}});
}

} // namespace

Result<PartInHand> openPartFile(FileOps& files, DirectoryCache& directories, const PartPlan& plan) {
    if (Result<void> right = checkDisk(files, plan); !right)
        return tl::make_unexpected(right.error());
    if (!plan.ledger.durable.empty()) {
        auto old = PartFile::open(files, plan.directory, plan.ledger.partName);
        if (old)
            return PartInHand{std::move(*old), true};
        if (old.error().reason != FailureReason::PartMissing)
            return tl::make_unexpected(old.error());
    }
    auto directory = directories.open(plan.directory);
    if (!directory)
        return tl::make_unexpected(directory.error());
    std::optional<std::int64_t> reserved = plan.ledger.total;
    if (reserved && *reserved <= kLittle)
        reserved.reset();
    auto made = PartFile::create(files, std::move(*directory), plan.ledger.partName, reserved);
    if (!made)
        return tl::make_unexpected(made.error());
    return PartInHand{std::move(*made), false};
}

} // namespace intact
