// SPDX-License-Identifier: GPL-3.0-or-later
// While there is no network: who waits for it, how its return is noticed, what happens then.
#include "core/engine/engine_core.h"

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr Duration kNetworkLookEvery = 1s;
// The desktop may be wrong: some do not know the interface that is used. So what waits tries again now and then.
constexpr Duration kTryAnyway = 60s;

} // namespace

void EngineCore::setNetworkAvailable(bool available) {
    const auto lostAt = m_networkLostAt;
    if (!available) {
        m_networkLostAt = lostAt.value_or(m_clock.now());
        return;
    }
    m_networkLostAt.reset();
    networkIsBack();
    if (!lostAt)
        return;
    for (const Entry* entry : m_list.running()) {
        if (entry->host)
            m_hosts[*entry->host]->renewSilent(entry->record.id, *lostAt);
    }
}

bool EngineCore::failedForWantOfNetwork(const TransferEnd& end) const {
    const bool failed = end.kind == TransferEnd::Kind::Waiting || end.kind == TransferEnd::Kind::Failed;
    const bool lost = m_networkLostAt && failureInfo(end.failure.reason).category == FailureCategory::Net;
    return end.kind == TransferEnd::Kind::Offline || (failed && lost);
}

void EngineCore::waitForNetwork(Entry& entry, const Failure& failure) {
    entry.offline = true;
    if (m_networkLostAt)
        entry.retryAt = m_clock.now() + kTryAnyway;
    else if (!m_lookForNetworkAt)
        m_lookForNetworkAt = m_clock.now() + kNetworkLookEvery;
    fail(entry, State::Waiting,
         Failure{FailureReason::NetworkUnreachable, failure.operation, failure.place, failure.osCode, {}});
}

void EngineCore::lookForNetwork(Instant now) {
    if (!m_lookForNetworkAt || *m_lookForNetworkAt > now)
        return;
    m_lookForNetworkAt.reset();
    if (m_stopped || m_list.offline().empty())
        return;
    m_hosts.front()->look(m_options.hasNetwork, [this](bool hasNetwork) {
        post([hasNetwork](EngineCore& core) {
            if (hasNetwork)
                core.networkIsBack();
            else
                core.m_lookForNetworkAt = core.m_clock.now() + kNetworkLookEvery;
        });
    });
}

void EngineCore::networkIsBack() {
    for (Entry* entry : entriesOf(m_list.offline())) {
        entry->retryAt.reset();
        setState(*entry, State::Queued);
    }
}

} // namespace intact
