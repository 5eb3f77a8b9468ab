// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/transfer/range_planner.h"

#include <cstdint>
#include <optional>
#include <span>

namespace intact {

/// Which bytes of a file nobody has been asked for, which have arrived and which lie in the part file.
/// A plain value; belongs to the Transfer.
class ClaimBook {
public:
    /// The file's length is known, `onDisk` of it is there already.
    void begin(std::int64_t total, const RangeSet& onDisk);
    /// Its length is not known: one claim without an end.
    void beginUnknown();
    /// An endless claim has come to its end.
    void endAt(std::int64_t total) { m_total = total; }

    [[nodiscard]] std::optional<ByteRange> claimNext(ClaimSizing sizing);
    /// All of the lowest run that nobody has been asked for.
    [[nodiscard]] std::optional<ByteRange> claimRun();
    /// `range` has been promised to somebody.
    void claim(ByteRange range) { m_unclaimed.subtract(range); }
    /// Nobody will bring it after all.
    void giveBack(ByteRange range);
    /// It lies in the part file, but must come again.
    void lose(ByteRange range);
    void written(ByteRange range) { m_written.add(range); }

    [[nodiscard]] std::optional<std::int64_t> total() const { return m_total; }
    [[nodiscard]] const RangeSet& unclaimed() const { return m_unclaimed; }
    [[nodiscard]] const RangeSet& written() const { return m_written; }
    /// With a known length: what has been claimed; with nobody at work, what has arrived.
    [[nodiscard]] RangeSet claimed() const;

private:
    std::optional<std::int64_t> m_total;
    RangeSet m_unclaimed;
    RangeSet m_written;
};

} // namespace intact
