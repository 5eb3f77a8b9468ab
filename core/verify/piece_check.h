// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/failure.h"
#include "core/download/piece_digests.h"
#include "core/verify/digester.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace intact {

/// Compares the pieces of a file that arrives with the digests that are known of them. A piece is looked at when it is
/// whole, and read back (from the page cache): so what is proven is what lies on the disk, whatever order it came in
/// and in whichever run. Lives on the disk loop's thread; owned by the download's slot there.
class PieceCheck {
public:
    /// Reads [offset, offset + bytes.size()) of the part file.
    using ReadBack = std::function<Result<void>(std::int64_t offset, std::span<std::byte> bytes)>;

    /// `digests` cover the `total` bytes.
    PieceCheck(PieceDigests digests, std::int64_t total, ReadBack readBack);

    /// `range` has just been written, or was found; all of `there` lies in the file.
    void written(ByteRange range, const RangeSet& there);
    /// Some piece waits to be looked at.
    [[nodiscard]] bool isBehind() const { return !m_waiting.empty(); }
    /// What has come of a while's work.
    struct Found {
        std::vector<ByteRange> right;
        std::vector<ByteRange> wrong;
    };
    /// Looks at what waits, the lowest first, at most about `most` bytes of it. Wrong pieces count as missing.
    [[nodiscard]] Result<Found> look(std::int64_t most);
    /// All pieces that are right.
    [[nodiscard]] const RangeSet& right() const { return m_right; }

private:
    struct Running {
        std::int64_t index = 0;
        std::int64_t next = 0; // bytes before it are in the digester
        Digester digester;
    };

    [[nodiscard]] Result<std::int64_t> hashSome(std::int64_t most);
    void judge(Found& found);

    PieceDigests m_digests;
    std::int64_t m_total;
    ReadBack m_readBack;
    std::set<std::int64_t> m_waiting; // the one in work too
    std::optional<Running> m_running;
    RangeSet m_right;
    std::vector<std::byte> m_buffer; // made when first needed
};

} // namespace intact
