// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/download/checksum_file_name.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// One line of a checksum file.
struct ChecksumEntry {
    std::string name; ///< as it stands there, with folders; empty: the file has one digest and no name
    Checksum checksum;

    [[nodiscard]] bool operator==(const ChecksumEntry&) const = default;
};

/// Larger files are no lists: that of a whole archive has 20 MiB.
inline constexpr std::size_t kMostChecksumListBytes = std::size_t{64} << 20;
/// More lines than this are not read.
inline constexpr std::size_t kMostChecksumEntries = 100'000;

/// The entries of a checksum file as sha256sum and its sisters (`DIGEST  NAME`, `DIGEST *NAME`, `\DIGEST  NA\\ME`),
/// BSD's digest and openssl (`SHA256 (NAME) = DIGEST`, `SHA2-256(NAME)= DIGEST`) and people (the digest alone) write
/// it; also inside an OpenPGP cleartext signature (RFC 9580 §7). A line that is none of these is passed over: there are
/// comments, sizes and whole web pages. `hint`: what digests are of whose length says too little, see
/// algorithmOfList(). Pure.
[[nodiscard]] std::vector<ChecksumEntry> parseChecksumList(std::string_view text,
                                                           std::optional<DigestAlgorithm> hint = std::nullopt);

/// What a list says of one file.
struct ListedChecksum {
    std::optional<Checksum> checksum; ///< the strongest of its entries
    bool contradicted = false;        ///< there is none, because two entries of one algorithm differ

    [[nodiscard]] bool operator==(const ListedChecksum&) const = default;
};

/// What the list says of this file, which lies beside it. An entry with a folder is about another file, unless it is
/// the only one of all.
[[nodiscard]] ListedChecksum checksumFor(const std::vector<ChecksumEntry>& entries, std::string_view fileName);

/// A list in which many files are looked up. A plain value.
class ChecksumIndex {
public:
    explicit ChecksumIndex(std::vector<ChecksumEntry> entries);
    /// As checksumFor().
    [[nodiscard]] ListedChecksum lookUp(std::string_view fileName) const;
    [[nodiscard]] std::optional<Checksum> find(std::string_view fileName) const { return lookUp(fileName).checksum; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    std::vector<ChecksumEntry> m_entries; // by name
};

} // namespace intact
