// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <string>

namespace intact {

/// A whole record, secrets and all, in as few bytes as it takes: one of a few hundred bytes instead of two thousand in
/// a dozen pieces. For the many downloads of which nothing is wanted at the moment; in memory only, its form is
/// nobody else's. A plain value; any thread.
class PackedRecord {
public:
    PackedRecord() = default;
    explicit PackedRecord(const DownloadRecord& record);

    /// As it was packed; a default one when nothing was.
    [[nodiscard]] DownloadRecord unpack() const;
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }

private:
    std::string m_bytes;
};

} // namespace intact
