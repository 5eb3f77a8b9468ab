// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pipeline/body_source.h"

#include "core/verify/digester.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace intact::bench {

namespace {

constexpr std::int64_t kKiB = 1024;
// More than the processor's own memory next to it holds, as what the kernel hands over is.
constexpr std::int64_t kBlockBytes = 16 * 1024 * kKiB;
constexpr std::int64_t kShift = 1'234'567; // between the beginnings of two kinds
// What recv() brings when it is called as soon as something is there.
constexpr std::array<std::int64_t, 8> kPieces{16 * kKiB, 16 * kKiB, 32 * kKiB, 4 * kKiB,
                                              1448,      16 * kKiB, 64 * kKiB, 8 * kKiB};

} // namespace

BodySource::BodySource(std::int64_t bodyBytes) : m_bodyBytes(bodyBytes), m_block(kBlockBytes) {
    std::mt19937_64 random(1);
    for (std::size_t at = 0; at < m_block.size(); at += sizeof(std::uint64_t)) {
        const std::uint64_t word = random();
        std::memcpy(m_block.data() + at, &word, sizeof word);
    }
    for (int kind = 0; kind < kKinds; ++kind) {
        Digester digester(DigestAlgorithm::Sha256);
        for (ByteRange left{0, bodyBytes}; !left.empty();) {
            const auto bytes = inOnePiece(kind, left);
            digester.update(bytes);
            left.begin += static_cast<std::int64_t>(bytes.size());
        }
        m_digests.at(static_cast<std::size_t>(kind)) = digester.finish();
    }
}

std::span<const std::byte> BodySource::inOnePiece(int body, ByteRange range) const {
    const std::int64_t begin = (range.begin + body % kKinds * kShift) % kBlockBytes;
    const std::int64_t length = std::min(range.length(), kBlockBytes - begin);
    return std::span(m_block).subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(length));
}

std::span<const std::byte> BodySource::piece(int body, ByteRange left) const {
    const auto size = kPieces.at(static_cast<std::size_t>(left.begin / kKiB + body) % kPieces.size());
    return inOnePiece(body, {left.begin, std::min(left.end, left.begin + size)});
}

void BodySource::copy(int body, std::int64_t offset, std::span<std::byte> into) const {
    while (!into.empty()) {
        const auto bytes = inOnePiece(body, {offset, offset + static_cast<std::int64_t>(into.size())});
        std::memcpy(into.data(), bytes.data(), bytes.size());
        into = into.subspan(bytes.size());
        offset += static_cast<std::int64_t>(bytes.size());
    }
}

const Checksum& BodySource::digest(int body) const {
    return m_digests.at(static_cast<std::size_t>(body % kKinds));
}

} // namespace intact::bench
