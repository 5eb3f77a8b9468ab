// SPDX-License-Identifier: GPL-3.0-or-later
// How fast everybody may be: the limits, and their division while downloads run.
#include "core/engine/engine_core.h"

#include <utility>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr Duration kShareEvery = 100ms; // as often as transfers tell how they use their rates

std::optional<std::int64_t> positive(std::optional<std::int64_t> bytesPerSecond) {
    return bytesPerSecond && *bytesPerSecond > 0 ? bytesPerSecond : std::nullopt;
}

} // namespace

void EngineCore::setRateLimit(std::optional<std::int64_t> bytesPerSecond) {
    m_options.rateLimit = positive(bytesPerSecond);
    shareRates();
}

void EngineCore::setDownloadRateLimit(const std::vector<DownloadId>& ids, std::optional<std::int64_t> bytesPerSecond) {
    forEach(ids, [this, limit = positive(bytesPerSecond)](Entry& entry) {
        if (std::exchange(entry.record.request.rateLimit, limit) == limit)
            return;
        save(entry);
        tell(entry);
    });
    shareRates();
}

// At once when somebody begins or stops to want more: until then others have less than they could, or the limit is not
// used up.
void EngineCore::rateUsed(Entry& entry, const RateUse& use) {
    const bool news = entry.rateUse.wantsMore != use.wantsMore;
    m_rateAccount.note(entry.rateUse, use);
    entry.rateUse = use;
    if (m_options.rateLimit && (news || m_clock.now() - m_ratesSharedAt >= kShareEvery))
        shareRates();
}

void EngineCore::shareRates() {
    m_ratesSharedAt = m_clock.now();
    std::vector<Entry*> running = m_list.running();
    std::erase_if(running, [](const Entry* entry) { return !entry->host; });
    std::vector<RateWish> wishes;
    for (const Entry* entry : running)
        wishes.push_back({entry->record.request.rateLimit, entry->rateUse});
    std::optional<std::int64_t> limit = m_options.rateLimit;
    if (limit)
        limit = m_rateAccount.settle(*limit, wishes, m_ratesSharedAt);
    const std::vector<std::optional<std::int64_t>> rates = rateShares(limit, wishes);
    for (std::size_t i = 0; i < running.size(); ++i) {
        if (std::exchange(running[i]->rate, rates[i]) != rates[i])
            m_hosts[*running[i]->host]->setRateLimit(running[i]->record.id, rates[i]);
    }
}

} // namespace intact
