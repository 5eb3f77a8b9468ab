// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/piece_check.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace intact {

namespace {

constexpr std::int64_t kPieceReadBytes = std::int64_t{256} << 10;

} // namespace

PieceCheck::PieceCheck(PieceDigests digests, std::int64_t total, ReadBack readBack)
    : m_digests(std::move(digests)), m_total(total), m_readBack(std::move(readBack)) {
    assert(m_digests.cover(total));
}

void PieceCheck::written(ByteRange range, const RangeSet& there) {
    range.end = std::min(range.end, m_total);
    if (range.empty())
        return;
    for (std::int64_t index = range.begin / m_digests.pieceBytes; index <= (range.end - 1) / m_digests.pieceBytes;
         ++index) {
        const ByteRange piece = m_digests.range(index, m_total);
        if (m_running && m_running->index == index)
            m_running.reset(); // it has other bytes now
        m_right.subtract(piece);
        if (there.contains(piece))
            m_waiting.insert(index);
    }
}

Result<PieceCheck::Found> PieceCheck::look(std::int64_t most) {
    Found found;
    while (most > 0 && !m_waiting.empty()) {
        if (!m_running) {
            const std::int64_t index = *m_waiting.begin();
            m_running.emplace(index, m_digests.range(index, m_total).begin, Digester(m_digests.algorithm));
        }
        const auto hashed = hashSome(most);
        if (!hashed)
            return tl::make_unexpected(hashed.error());
        most -= *hashed;
        if (m_running->next == m_digests.range(m_running->index, m_total).end)
            judge(found);
    }
    return found;
}

Result<std::int64_t> PieceCheck::hashSome(std::int64_t most) {
    m_buffer.resize(static_cast<std::size_t>(kPieceReadBytes));
    const std::int64_t left = m_digests.range(m_running->index, m_total).end - m_running->next;
    const std::int64_t length = std::min({left, most, kPieceReadBytes});
    const auto slice = std::span(m_buffer).first(static_cast<std::size_t>(length));
    if (Result<void> got = m_readBack(m_running->next, slice); !got)
        return tl::make_unexpected(got.error());
    m_running->digester.update(slice);
    m_running->next += length;
    return length;
}

void PieceCheck::judge(Found& found) {
    const std::int64_t index = m_running->index;
    const ByteRange piece = m_digests.range(index, m_total);
    const bool isRight = std::ranges::equal(m_running->digester.finish().digest, m_digests.digest(index));
    m_running.reset();
    m_waiting.erase(index);
    if (isRight)
        m_right.add(piece);
    (isRight ? found.right : found.wrong).push_back(piece);
}

} // namespace intact
