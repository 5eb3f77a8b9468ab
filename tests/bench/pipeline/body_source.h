// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/download/checksum.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace intact::bench {

/// Bodies as sockets bring them, without sockets: random bytes of one block in memory, handed out in pieces whose sizes
/// depend on body and offset alone, so that everybody gets the same. Immutable: for any thread.
class BodySource {
public:
    /// All bodies are `bodyBytes` long.
    explicit BodySource(std::int64_t bodyBytes);

    [[nodiscard]] std::int64_t bodyBytes() const { return m_bodyBytes; }
    /// What one read brings of `left`, which lies in the body's bytes that have not come yet.
    [[nodiscard]] std::span<const std::byte> piece(int body, ByteRange left) const;
    /// Bytes that came before, for whoever reads back what no file holds.
    void copy(int body, std::int64_t offset, std::span<std::byte> into) const;
    /// SHA-256 of the body.
    [[nodiscard]] const Checksum& digest(int body) const;

private:
    static constexpr int kKinds = 4; // bodies that are different from each other

    [[nodiscard]] std::span<const std::byte> inOnePiece(int body, ByteRange range) const;

    std::int64_t m_bodyBytes;
    std::vector<std::byte> m_block;
    std::array<Checksum, kKinds> m_digests;
};

} // namespace intact::bench
