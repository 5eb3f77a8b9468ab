// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace intact {

/// How one of a download's sources stands when connections are dealt out.
struct SourceStanding {
    bool usable = true;                   ///< neither dropped nor waiting, and it can send parts
    bool ready = true;                    ///< false: it cannot be asked yet, its place is kept
    int accepts = 1;                      ///< connections its server grants
    int running = 0;                      ///< connections at work
    std::optional<double> bytesPerSecond; ///< of one connection; nothing: not measured
};

/// How many of `connections` each source is to have. Every usable one gets one first, those that are not measured
/// before the others and the fastest before the slower. The rest is dealt out in proportion to speed, none gets more
/// than its server grants, and one that is not measured gets no second (while none is, the first one gets the rest).
/// Pure.
[[nodiscard]] std::vector<int> divideOverSources(std::span<const SourceStanding> sources, int connections);

/// Which source the next connection goes to: of those that are ready, the one that lacks most of its share; when they
/// lack the same, the earlier one. Nothing: each has its share. Pure.
[[nodiscard]] std::optional<std::size_t> chooseSource(std::span<const SourceStanding> sources, int connections);

} // namespace intact
