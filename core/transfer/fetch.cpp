// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/fetch.h"

#include "core/transfer/drain.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr Duration kOldestUnwritten = 20ms; // a little less than the tick that looks for them

} // namespace

Fetch::Fetch(Worker& worker, FetchOwner& owner, RateLimiter& limiter, std::size_t index)
    : m_worker(worker), m_owner(owner), m_limiter(limiter), m_index(index), m_exchange(worker.net(), *this) {}

void Fetch::start(const HttpRequest& request, ByteRange claim, OverlapCheck overlap) {
    m_claim = claim;
    m_overlap = std::move(overlap);
    m_position = claim.begin;
    m_lastHeardAt = m_worker.clock().now();
    m_bodyEnd = claim.end;
    m_draining = false;
    m_takenOfPaused = 0;
    m_exchange.start(request);
}

void Fetch::setClaim(ByteRange claim) {
    m_claim = claim;
    m_position = claim.begin;
    m_bodyEnd = claim.end;
}

void Fetch::cancel() {
    m_worker.stopWaiting(m_exchange);
    m_exchange.cancel();
    m_heldByLimit = false;
    m_takenOfPaused = 0;
    m_draining = false;
    flush();
}

void Fetch::renew() {
    cancel();
    m_rate = RateMeter();
    m_measuredSince.reset();
}

Duration Fetch::measuredFor(Instant now) const {
    return m_measuredSince ? now - *m_measuredSince : Duration::zero();
}

void Fetch::measureAnew() {
    const Instant now = m_worker.clock().now();
    m_lastHeardAt = now;
    if (!m_measuredSince)
        return;
    m_measuredSince = now;
    m_rate.start(now);
}

void Fetch::goOn() {
    if (!std::exchange(m_heldByLimit, false))
        return;
    m_exchange.unpause();
}

HeadVerdict Fetch::onHead(const ReplyHead& head) {
    // Speed is measured over bodies: the wait between two requests is the round trip's business.
    const Instant now = m_worker.clock().now();
    if (!m_rate.bytesPerSecond(now))
        m_rate.start(now);
    if (!m_measuredSince)
        m_measuredSince = now;
    m_remoteAddress = m_exchange.remoteAddress();
    return m_owner.headArrived(*this, head);
}

BodyVerdict Fetch::onBody(std::span<const std::byte> bytes) {
    const std::size_t again = std::min(m_takenOfPaused, bytes.size());
    const auto unseen = bytes.subspan(again);
    const auto repeated = unseen.first(m_overlap.countIn(unseen.size()));
    const auto fresh = unseen.subspan(repeated.size());
    const std::int64_t left = std::max<std::int64_t>(m_claim.end - m_position, 0);
    const std::size_t wanted = std::min(fresh.size(), static_cast<std::size_t>(left));
    const Instant now = m_worker.clock().now();
    m_lastHeardAt = now;
    const auto taken = fresh.first(m_limiter.allowance(wanted, now));
    if (!hasRoomFor(taken.size())) {
        m_worker.unpauseWhenBuffersReturn(m_exchange);
        return BodyVerdict::Pause;
    }
    if (!compareOverlap(repeated))
        return BodyVerdict::Stop;
    append(taken);
    const std::size_t moved = repeated.size() + taken.size();
    m_rate.add(static_cast<std::int64_t>(moved), now);
    m_limiter.take(moved, now);
    if (m_position == m_claim.end)
        flush();
    if (taken.size() < wanted) {
        m_takenOfPaused += moved;
        m_heldByLimit = true;
        return BodyVerdict::Pause;
    }
    m_takenOfPaused -= again;
    return taken.size() == fresh.size() ? BodyVerdict::Taken : beyondClaim(fresh.size() - taken.size(), now);
}

BodyVerdict Fetch::beyondClaim(std::size_t bytes, Instant now) {
    UnwantedRest rest;
    rest.bytes = m_bodyEnd - m_position - static_cast<std::int64_t>(bytes);
    rest.bytesPerSecond = m_rate.bytesPerSecond(now);
    rest.roundTrip = m_roundTrip;
    if (!isWorthDraining(rest))
        return BodyVerdict::Stop;
    m_draining = true;
    m_limiter.take(static_cast<std::size_t>(std::max<std::int64_t>(rest.bytes, 0)), now);
    m_owner.fetchDrains(*this);
    return BodyVerdict::Drain;
}

bool Fetch::compareOverlap(std::span<const std::byte> bytes) {
    if (!m_overlap.isOpen())
        return !m_overlap.differs();
    if (!m_overlap.compare(bytes))
        return false;
    if (!m_overlap.isOpen())
        m_owner.overlapPassed(*this);
    return true;
}

void Fetch::onDone(const ExchangeOutcome& outcome) {
    m_draining = false;
    flush();
    if (outcome.roundTrip)
        m_roundTrip = *outcome.roundTrip;
    m_remoteAddress = outcome.remoteAddress;
    m_owner.fetchEnded(*this, outcome);
}

bool Fetch::hasRoomFor(std::size_t bytes) const {
    const std::size_t room = m_buffer != nullptr ? BufferPool::kBufferBytes - m_filled : 0;
    if (bytes <= room)
        return true;
    const std::size_t buffers = (bytes - room + BufferPool::kBufferBytes - 1) / BufferPool::kBufferBytes;
    return buffers <= m_worker.pool().available();
}

void Fetch::append(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        if (m_buffer == nullptr) {
            m_buffer = m_worker.pool().take();
            m_filledSince = m_worker.clock().now();
        }
        const auto piece = bytes.first(std::min(bytes.size(), BufferPool::kBufferBytes - m_filled));
        std::memcpy(m_buffer + m_filled, piece.data(), piece.size());
        m_filled += piece.size();
        m_position += static_cast<std::int64_t>(piece.size());
        bytes = bytes.subspan(piece.size());
        if (m_filled == BufferPool::kBufferBytes)
            flush();
    }
}

void Fetch::flush() {
    if (m_buffer == nullptr)
        return;
    const auto length = static_cast<std::int64_t>(m_filled);
    m_worker.write({m_part, m_buffer, static_cast<std::uint32_t>(m_filled), m_position - length, false});
    m_buffer = nullptr;
    m_filled = 0;
}

void Fetch::flushOld(Instant now) {
    if (m_buffer != nullptr && now - m_filledSince >= kOldestUnwritten)
        flush();
}

} // namespace intact
