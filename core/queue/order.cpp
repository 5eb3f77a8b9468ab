// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/order.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace intact {

namespace {

// One step towards begin. A chosen one never overtakes another chosen one, so a block at the edge stays as it is.
template <typename Iterator, typename IsChosen>
void stepTowardsBegin(Iterator begin, Iterator end, const IsChosen& isChosen) {
    if (begin == end)
        return;
    for (auto it = std::next(begin); it != end; ++it) {
        const auto previous = std::prev(it);
        if (isChosen(*it) && !isChosen(*previous))
            std::iter_swap(it, previous);
    }
}

} // namespace

std::vector<DownloadId> movedOrder(const std::vector<DownloadId>& order, const std::vector<DownloadId>& chosen,
                                   MoveTo where) {
    const std::unordered_set<DownloadId> moving(chosen.begin(), chosen.end());
    const auto isChosen = [&moving](DownloadId id) {
        return moving.contains(id);
    };
    std::vector<DownloadId> result = order;
    switch (where) {
    case MoveTo::Up:
        stepTowardsBegin(result.begin(), result.end(), isChosen);
        break;
    case MoveTo::Down:
        stepTowardsBegin(result.rbegin(), result.rend(), isChosen);
        break;
    case MoveTo::Top:
        std::stable_partition(result.begin(), result.end(), isChosen);
        break;
    case MoveTo::Bottom:
        std::stable_partition(result.begin(), result.end(), std::not_fn(isChosen));
        break;
    }
    return result;
}

std::vector<DownloadId> movedBeside(const std::vector<DownloadId>& order, const std::vector<DownloadId>& chosen,
                                    Beside side, DownloadId neighbour) {
    std::vector<DownloadId> result = order;
    auto gap = std::ranges::find(result, neighbour);
    if (gap == result.end())
        return result;
    if (side == Beside::Behind)
        ++gap;
    const std::unordered_set<DownloadId> moving(chosen.begin(), chosen.end());
    const auto isChosen = [&moving](DownloadId id) {
        return moving.contains(id);
    };
    std::stable_partition(result.begin(), gap, std::not_fn(isChosen));
    std::stable_partition(gap, result.end(), isChosen);
    return result;
}

} // namespace intact
