// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/host_budget.h"

#include <algorithm>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr Duration kQuiet = 1min;
constexpr Duration kLongestQuiet = 1h;
constexpr std::chrono::seconds kLongestHold = 1h;
constexpr std::chrono::seconds kMonth = 30 * 24h;

} // namespace

HostBudget::HostBudget(const HostRecord& record, Instant now, WallTime wallNow) {
    // The wall clock may have jumped meanwhile (row 75): nothing is believed beyond what could have been stored.
    const auto age = std::max(wallNow - record.learnedAt, std::chrono::seconds(0));
    if (record.connections && age <= kMonth) {
        learn(*record.connections, kQuiet, now);
        m_learnedAt = now - age;
    }
    if (record.busyUntil && *record.busyUntil > wallNow)
        m_heldUntil = now + std::min(*record.busyUntil - wallNow, kLongestHold);
}

std::optional<int> HostBudget::connections(Instant now) const {
    if (!m_connections)
        return std::nullopt;
    return now >= m_tryMoreAt ? *m_connections + 1 : *m_connections;
}

std::optional<Instant> HostBudget::heldUntil(Instant now) const {
    return m_heldUntil && *m_heldUntil > now ? m_heldUntil : std::nullopt;
}

std::optional<Instant> HostBudget::nextChange(Instant now) const {
    std::optional<Instant> next = heldUntil(now);
    if (m_connections && m_tryMoreAt > now && (!next || m_tryMoreAt < *next))
        next = m_tryMoreAt;
    return next;
}

bool HostBudget::accepted(int working, Instant now) {
    if (!m_connections || working <= *m_connections)
        return false;
    learn(working, kQuiet, now);
    return true;
}

bool HostBudget::refused(const HostUse& use, Instant askedAt, Instant now) {
    const bool sentBeforeTheLast = m_refusedAt && askedAt <= *m_refusedAt;
    if (use.open <= 1 || sentBeforeTheLast)
        return false;
    m_refusedAt = now;
    const bool oneMoreWasTried = m_connections && now >= m_tryMoreAt && use.open == *m_connections + 1;
    if (oneMoreWasTried) {
        learn(*m_connections, std::min(m_quiet * 2, kLongestQuiet), now);
        return true;
    }
    learn(std::clamp(std::max(use.open / 2, use.working), 1, use.open - 1), kQuiet, now);
    return true;
}

bool HostBudget::askedToWait(std::chrono::seconds told, Instant now) {
    const Instant until = now + std::clamp(told, 1s, kLongestHold);
    if (m_heldUntil && *m_heldUntil >= until)
        return false;
    m_heldUntil = until;
    return true;
}

void HostBudget::learn(int connections, Duration quiet, Instant now) {
    m_connections = connections;
    m_quiet = quiet;
    m_tryMoreAt = now + quiet;
    m_learnedAt = now;
}

void HostBudget::writeTo(HostRecord& record, Instant now, WallTime wallNow) const {
    record.connections = m_connections;
    record.busyUntil.reset();
    // The wall clock is known to the second before: one more, so that the wait is not shorter after a restart.
    if (const auto held = heldUntil(now))
        record.busyUntil = wallNow + std::chrono::ceil<std::chrono::seconds>(*held - now) + std::chrono::seconds(1);
    record.learnedAt =
        m_connections ? wallNow - std::chrono::duration_cast<std::chrono::seconds>(now - m_learnedAt) : wallNow;
}

} // namespace intact
