// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rate_shares.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace intact {

namespace {

constexpr std::int64_t kNoCap = std::numeric_limits<std::int64_t>::max();
// Of the limit: the headroom of those that do not want more, together.
constexpr std::int64_t kHeadroomPart = 10;
// What is settled makes a stretch of time faster or slower: at most so much time's worth of the limit, over about so
// long.
constexpr double kMostOwedSeconds = 0.1;
constexpr double kSettledWithinSeconds = 0.35;
// Everybody the same, but nobody more than its cap: the smallest caps are filled first, each leaves its rest to the
// others.
std::vector<std::int64_t> fill(std::int64_t amount, const std::vector<std::int64_t>& caps) {
    std::vector<std::size_t> order(caps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return caps[i]; });
    std::vector<std::int64_t> filled(caps.size(), 0);
    auto left = static_cast<std::int64_t>(caps.size());
    for (const std::size_t i : order) {
        filled[i] = std::min(caps[i], amount / left);
        amount -= filled[i];
        --left;
    }
    return filled;
}

std::int64_t sum(const std::vector<std::int64_t>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
}

} // namespace

std::vector<std::optional<std::int64_t>> rateShares(std::optional<std::int64_t> commonLimit,
                                                    std::span<const RateWish> wishes) {
    std::vector<std::optional<std::int64_t>> rates;
    for (const RateWish& wish : wishes)
        rates.push_back(wish.limit);
    if (!commonLimit || wishes.empty())
        return rates;
    std::vector<std::int64_t> caps;
    for (const RateWish& wish : wishes)
        caps.push_back(std::min(wish.limit.value_or(kNoCap), wish.use.wantsMore ? kNoCap : wish.use.bytesPerSecond));
    std::vector<std::int64_t> shares = fill(*commonLimit, caps);
    const std::int64_t most = std::ranges::max(shares);
    const std::int64_t left = *commonLimit - sum(shares);
    std::vector<std::int64_t> more; // beyond the share, where it is of use
    for (std::size_t i = 0; i < wishes.size(); ++i)
        more.push_back(wishes[i].limit.value_or(kNoCap) - shares[i]);
    const auto content = std::ranges::count_if(wishes, [](const RateWish& wish) { return !wish.use.wantsMore; });
    const bool somebodyWantsMore = left < static_cast<std::int64_t>(wishes.size());
    const std::vector<std::int64_t> rest = fill(left, more);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (!somebodyWantsMore)
            shares[i] += rest[i];
        else if (!wishes[i].use.wantsMore)
            shares[i] += std::min({*commonLimit / kHeadroomPart / content, most - shares[i], more[i]});
        rates[i] = std::max<std::int64_t>(shares[i], 1);
    }
    return rates;
}

void RateAccount::note(const RateUse& before, const RateUse& use) {
    if (!m_wanted)
        return;
    const double seconds = std::chrono::duration<double>(use.over).count();
    const double left =
        before.wantsMore ? static_cast<double>(use.granted) : static_cast<double>(before.bytesPerSecond) * seconds;
    m_owed += left - static_cast<double>(use.bytesPerSecond) * seconds;
}

std::int64_t RateAccount::settle(std::int64_t commonLimit, std::span<const RateWish> wishes, Instant now) {
    const auto limit = static_cast<double>(commonLimit);
    m_owed -= m_extra * std::chrono::duration<double>(now - m_settledAt).count();
    m_owed = std::clamp(m_owed, -limit * kMostOwedSeconds, limit * kMostOwedSeconds);
    m_settledAt = now;
    m_wanted = std::ranges::any_of(wishes, [](const RateWish& wish) { return wish.use.wantsMore; });
    if (!m_wanted)
        m_owed = 0;
    m_extra = m_owed / kSettledWithinSeconds;
    return std::max<std::int64_t>(static_cast<std::int64_t>(limit + m_extra), 1);
}

} // namespace intact
