// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/crash_guard.h"

#include <algorithm>

namespace intact {

namespace {

constexpr int kHeldAfter = 2;

} // namespace

bool noteLastEnd(DownloadRecord& record, LastEnd lastEnd) {
    CrashHistory& crashes = record.crashes;
    if (!crashes.running)
        return false;
    crashes.running = false;
    if (lastEnd != LastEnd::Crashed || record.removed || !isUnfinishedAndWanted(record.state))
        return true;
    const bool gotFurther = record.durableBytes() > crashes.bytes;
    crashes.count = gotFurther ? 1 : crashes.count + 1;
    crashes.bytes = std::max(crashes.bytes, record.durableBytes());
    if (crashes.count < kHeldAfter)
        return true;
    record.state = State::Failed;
    record.failure = Failure{FailureReason::CrashedRepeatedly, "start", {}, 0, {}};
    return true;
}

} // namespace intact
