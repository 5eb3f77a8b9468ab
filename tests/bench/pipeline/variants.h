// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/pipeline/job.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace intact::bench {

// The ways of a body from socket to disk that are compared. Each ends every body with its SHA-256 known. The first six
// are what others do, reduced to the mechanism; the last two are the engine's own code.

void wholeBody(const Job& job);
void chunkPerPiece(const Job& job);
void lockedPool(const Job& job);
void growingRing(const Job& job);
void limitedReader(const Job& job);
void orderedSegments(const Job& job);
void enginePipeline(const Job& job);
void enginePipelineInSegments(const Job& job);

struct Variant {
    std::string_view letter;
    std::string_view what;
    std::string_view threads;
    void (*run)(const Job&);
    double held; ///< share of all bodies under way that it keeps in memory at most
};

/// All of them, in the order of their letters.
[[nodiscard]] std::span<const Variant> variants();

} // namespace intact::bench
