// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/pipeline/body_source.h"
#include "tests/bench/pipeline/variants.h"

#include <cstdint>
#include <optional>
#include <string>

namespace intact::bench {

/// One field of the matrix.
struct Cell {
    std::int64_t bodyBytes = 0;
    int concurrent = 1;
    int bodies = 1;

    [[nodiscard]] std::int64_t bytes() const { return bodyBytes * bodies; }
};

enum class SinkKind { Memory, File };

struct Figures {
    double seconds = 0;
    double cpuSeconds = 0;
    double meanLatencyUs = 0;
    double p99LatencyUs = 0;
    double allocationsPerBody = 0;
    double peakMiB = 0; ///< resident, beyond what was there before the first body

    [[nodiscard]] static Figures medians(std::vector<Figures> runs);
};

/// One run in a process of its own, so that each starts with the same memory. `directory`: where the file sink makes a
/// folder for the time of the run. Nothing when the run failed; it has said why. Call it with no other thread running.
[[nodiscard]] std::optional<Figures> measure(const Variant& variant, const Cell& cell, const BodySource& source,
                                             SinkKind sink, const std::string& directory);

} // namespace intact::bench
