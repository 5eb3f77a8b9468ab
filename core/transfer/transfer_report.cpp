// SPDX-License-Identifier: GPL-3.0-or-later
// What a transfer tells about itself while it runs.
#include "core/transfer/transfer.h"

#include <algorithm>
#include <vector>

namespace intact {

namespace {

SpeedLimit limitOf(const Fetch& fetch, bool retrying, bool hostLimits) {
    if (retrying)
        return SpeedLimit::RetryWait;
    if (fetch.isHeldByDisk())
        return SpeedLimit::Disk;
    if (fetch.isHeldByLimit())
        return SpeedLimit::RateLimit;
    if (fetch.isRunning())
        return SpeedLimit::Server;
    return hostLimits ? SpeedLimit::HostBudget : SpeedLimit::Nothing;
}

// One connection that is served is enough to say that the server limits.
SpeedLimit limitOfAll(const std::vector<SpeedLimit>& running, bool waitsForWrites) {
    for (const SpeedLimit limit : {SpeedLimit::Server, SpeedLimit::RateLimit, SpeedLimit::Disk}) {
        if (std::ranges::find(running, limit) != running.end())
            return limit;
    }
    return waitsForWrites ? SpeedLimit::Disk : SpeedLimit::Nothing;
}

} // namespace

void Transfer::reportProgress(Instant now) {
    m_nextReport = now + kReportEvery;
    std::optional<Details> more;
    if (m_watched)
        more = details(now);
    m_observer.transferProgress(progress(now), more, m_limiter.use(now));
}

void Transfer::note(LogKind kind, const Source& source, std::int64_t number, const Failure& failure) {
    m_observer.transferLog(id(), {.kind = kind,
                                  .text = source.target.url().origin().server(),
                                  .number = number,
                                  .reason = failure.reason,
                                  .detail = failure.detail});
}

Progress Transfer::progress(Instant now) const {
    Progress figures;
    figures.id = id();
    figures.received = m_book.written().size();
    figures.total = m_book.total();
    figures.proven = isDigested() ? m_worker.disk().proven(*m_part) : 0;
    figures.bytesPerSecond = m_rate.bytesPerSecond(now).value_or(0.0);
    if (figures.total && figures.bytesPerSecond >= 1.0) {
        const double seconds = static_cast<double>(*figures.total - figures.received) / figures.bytesPerSecond;
        figures.remaining = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(std::min(seconds, 1e8)));
    }
    figures.connections = runningFetches();
    if (m_sources.size() > 1) {
        for (const Source& source : m_sources) {
            if (const int open = runningAt(source); open > 0)
                figures.servers.push_back({source.target.url().origin().server(), open});
        }
    }
    figures.ranges = m_book.written().coarse(Progress::kMaxRuns);
    std::vector<SpeedLimit> running;
    for (const Slot& slot : m_slots) {
        if (slot.fetch->isRunning())
            running.push_back(limitOf(*slot.fetch, false, false));
    }
    figures.limitedBy = limitOfAll(running, everythingArrived() && figures.received < figures.total.value_or(0));
    return figures;
}

Details Transfer::details(Instant now) const {
    Details all;
    all.record.id = id();
    all.progress = progress(now);
    all.received = m_book.written().ranges();
    for (const Slot& slot : m_slots) {
        SegmentInfo segment;
        segment.connection = static_cast<int>(slot.fetch->index());
        segment.claim = slot.fetch->claim();
        segment.position = slot.fetch->position();
        segment.bytesPerSecond = slot.fetch->isRunning() ? slot.fetch->bytesPerSecond(now).value_or(0.0) : 0.0;
        segment.limitedBy = limitOf(*slot.fetch, slot.retryAt && *slot.retryAt > now, slot.source->hostLimits);
        segment.server = slot.source->target.url().origin().server();
        all.segments.push_back(segment);
    }
    return all;
}

} // namespace intact
