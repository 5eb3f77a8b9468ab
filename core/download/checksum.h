// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// Digest algorithms, weakest first. The numbers are stored and never change.
enum class DigestAlgorithm : std::uint8_t {
    Md5 = 1,
    Sha1 = 2,
    Sha224 = 3,
    Sha256 = 4,
    Sha384 = 5,
    Sha512 = 6,
    Blake2b512 = 7,
};

/// One row of the algorithm table (checksum.cpp).
struct DigestInfo {
    DigestAlgorithm algorithm;
    std::string_view name;        ///< as on the command line: "sha-256"
    std::string_view openSslName; ///< for EVP_MD_fetch
    std::size_t digestBytes;
    bool weak; ///< shown as "integrity only" (MD5, SHA-1)
};

[[nodiscard]] std::span<const DigestInfo> digestTable();
[[nodiscard]] const DigestInfo& digestInfo(DigestAlgorithm algorithm);
/// Accepts the table's names and their common spellings: "sha-256", "SHA256", "sha_256", "blake2b".
[[nodiscard]] std::optional<DigestAlgorithm> digestFromName(std::string_view name);

/// Where an expectation comes from. The numbers are stored and never change.
enum class ChecksumSource : std::uint8_t {
    Given = 1, ///< typed or pasted by the person, or on the command line
};
[[nodiscard]] std::string_view sourceName(ChecksumSource source);

/// A digest of a whole file.
struct Checksum {
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    std::vector<std::uint8_t> digest;

    [[nodiscard]] std::string hex() const;
    [[nodiscard]] bool operator==(const Checksum&) const = default;
};

/// "ALGO=HEX" or "ALGO:HEX". Failure: ChecksumInvalid, saying what is wrong with it.
[[nodiscard]] Result<Checksum> parseChecksum(std::string_view text);
/// The same, or bare hex whose length tells the algorithm (128 digits mean SHA-512). Blanks around are ignored.
[[nodiscard]] Result<Checksum> parseChecksumLoosely(std::string_view text);

/// A checksum that was found right.
struct Proof {
    Checksum checksum;
    ChecksumSource source = ChecksumSource::Given;
    [[nodiscard]] bool operator==(const Proof&) const = default;
};

} // namespace intact
