// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/source_choice.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace intact {

namespace {

// In which order the first connections are dealt out.
double urgency(const SourceStanding& source) {
    return source.bytesPerSecond.value_or(std::numeric_limits<double>::max());
}

// What a further connection is expected to bring beside those that are there (D'Hondt).
double promise(const SourceStanding& source, int share) {
    const bool mayHaveMore = share > 0 && share < source.accepts && source.bytesPerSecond;
    return mayHaveMore ? std::max(*source.bytesPerSecond, 1.0) / (share + 1) : 0.0;
}

bool isOpenTo(const SourceStanding& source) {
    return source.usable && source.accepts > 0;
}

// The speeds that count: while none is measured, the first one's is as good as any.
std::vector<SourceStanding> withSomeSpeed(std::span<const SourceStanding> sources) {
    std::vector<SourceStanding> all(sources.begin(), sources.end());
    const auto isMeasured = [](const SourceStanding& source) {
        return isOpenTo(source) && source.bytesPerSecond;
    };
    if (std::ranges::none_of(all, isMeasured)) {
        if (const auto first = std::ranges::find_if(all, isOpenTo); first != all.end())
            first->bytesPerSecond = 1.0;
    }
    return all;
}

} // namespace

std::vector<int> divideOverSources(std::span<const SourceStanding> sources, int connections) {
    std::vector<int> shares(sources.size(), 0);
    std::vector<std::size_t> order(sources.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return urgency(sources[i]); });
    int left = connections;
    for (const std::size_t i : order) {
        if (left == 0 || !isOpenTo(sources[i]))
            continue;
        shares[i] = 1;
        --left;
    }
    const std::vector<SourceStanding> measured = withSomeSpeed(sources);
    for (; left > 0; --left) {
        std::optional<std::size_t> best;
        double most = 0.0;
        for (std::size_t i = 0; i < measured.size(); ++i) {
            if (const double brings = promise(measured[i], shares[i]); brings > most) {
                most = brings;
                best = i;
            }
        }
        if (!best)
            break;
        ++shares[*best];
    }
    return shares;
}

std::optional<std::size_t> chooseSource(std::span<const SourceStanding> sources, int connections) {
    const std::vector<int> shares = divideOverSources(sources, connections);
    std::optional<std::size_t> chosen;
    int most = 0;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const int lacking = shares[i] - sources[i].running;
        if (!sources[i].ready || lacking <= most)
            continue;
        most = lacking;
        chosen = i;
    }
    return chosen;
}

} // namespace intact
