// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pipeline/variants.h"

#include <array>

namespace intact::bench {

std::span<const Variant> variants() {
    static constexpr std::array kAll{
        Variant{"a", "whole body in memory, then written", "1", wholeBody, 1.0},
        Variant{"b", "a fresh allocation for each piece", "2", chunkPerPiece, 0.0},
        Variant{"c", "one shared pool behind a mutex", "2", lockedPool, 0.0},
        Variant{"d", "a growing ring buffer, read in place", "1", growingRing, 0.0},
        Variant{"e", "length-limited reader, thread-local buffer", "1 a body", limitedReader, 0.0},
        Variant{"f", "4 segments as one stream, digest live", "1", orderedSegments, 0.75},
        Variant{"g", "the engine's pipeline", "3", enginePipeline, 0.0},
        Variant{"g4", "the engine's pipeline, 4 segments", "3", enginePipelineInSegments, 0.0},
    };
    return kAll;
}

} // namespace intact::bench
