// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/failure.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <random>
#include <span>
#include <vector>

namespace intact::tests {

[[nodiscard]] inline std::vector<std::byte> randomBytes(std::size_t size, std::mt19937& random) {
    std::vector<std::byte> bytes(size);
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<std::byte>(random()); });
    return bytes;
}

/// [0, total) cut into pieces of 1 … longest bytes, in random order.
[[nodiscard]] inline std::vector<ByteRange> shuffledPieces(std::int64_t total, std::int64_t longest,
                                                           std::mt19937& random) {
    std::vector<ByteRange> pieces;
    for (std::int64_t begin = 0; begin < total;) {
        const std::int64_t end = std::min(total, begin + 1 + static_cast<std::int64_t>(random()) % longest);
        pieces.push_back({begin, end});
        begin = end;
    }
    std::shuffle(pieces.begin(), pieces.end(), random);
    return pieces;
}

/// A part file in memory: what has been put there, and how often it was read.
struct MemoryFile {
    explicit MemoryFile(std::int64_t size) : bytes(static_cast<std::size_t>(size)) {}

    std::span<const std::byte> put(const std::vector<std::byte>& source, ByteRange range) {
        const auto from =
            std::span(source).subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.length()));
        std::copy(from.begin(), from.end(), bytes.begin() + range.begin);
        return from;
    }

    [[nodiscard]] auto reader() {
        return [this](std::int64_t offset, std::span<std::byte> to) -> Result<void> {
            if (readsUntilFailure-- == 0)
                return tl::make_unexpected(osFailure(5, "pread", "memory"));
            if (offset + static_cast<std::int64_t>(to.size()) > static_cast<std::int64_t>(bytes.size()))
                return tl::make_unexpected(Failure{FailureReason::PartDamaged, "pread", "memory", 0, {}});
            std::copy_n(bytes.begin() + offset, to.size(), to.begin());
            bytesRead += static_cast<std::int64_t>(to.size());
            return {};
        };
    }

    std::vector<std::byte> bytes;
    std::int64_t bytesRead = 0;
    int readsUntilFailure = -1; ///< negative: none fails
};

} // namespace intact::tests
