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
/// Accepts the table's names and their common spellings: "sha-256", "SHA256", "sha_256", "SHA2-256", "blake2b".
[[nodiscard]] std::optional<DigestAlgorithm> digestFromName(std::string_view name);

/// Where an expectation comes from. The numbers are stored and never change.
enum class ChecksumSource : std::uint8_t {
    Given = 1,              ///< typed or pasted by the person, or on the command line
    ReprDigest = 2,         ///< a field of the server's answer: RFC 9530 §3
    Digest = 3,             ///< the same, RFC 3230 §4.3.2
    ContentMd5 = 4,         ///< the same, RFC 2616 §14.15
    ObjectStore = 5,        ///< the same, x-goog-hash, x-amz-checksum-*, x-ms-blob-content-md5
    ChecksumFile = 6,       ///< a file beside the download
    Metalink = 7,           ///< the metalink that the person opened
    SignedChecksumFile = 8, ///< a file beside the download that is signed with a key the person knows
    LinkMetalink = 9,       ///< a metalink that the server's answer names (RFC 6249)
    Signature = 10,         ///< nobody has said the digest: the file itself is signed with a key the person knows
};
/// "given", "repr-digest", …; "unknown" for one of a newer version.
[[nodiscard]] std::string_view sourceName(ChecksumSource source);
[[nodiscard]] std::optional<ChecksumSource> sourceOfNumber(std::int64_t number);
[[nodiscard]] std::optional<ChecksumSource> sourceFromName(std::string_view name);

/// A digest of a whole file.
struct Checksum {
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    std::vector<std::uint8_t> digest;

    [[nodiscard]] std::string hex() const;
    [[nodiscard]] bool operator==(const Checksum&) const = default;
};

/// "ALGO=HEX" or "ALGO:HEX". Failure: ChecksumInvalid, saying what is wrong with it.
[[nodiscard]] Result<Checksum> parseChecksum(std::string_view text);
/// The same, and what people have at hand: bare hex whose length tells the algorithm (128 digits mean SHA-512), a line
/// of sha256sum and its sisters ("HEX  NAME", "HEX *NAME", "SHA256 (NAME) = HEX"), the integrity of a web page
/// ("sha256-BASE64", W3C Subresource Integrity §3.5). Blanks around are ignored, names not looked at.
[[nodiscard]] Result<Checksum> parseChecksumLoosely(std::string_view text);

/// A checksum that a file should have.
struct Expectation {
    Checksum checksum;
    ChecksumSource source = ChecksumSource::Given;
    std::string place = {}; ///< URL of the checksum file, signature or metalink, redacted; empty for other sources
    [[nodiscard]] bool operator==(const Expectation&) const = default;
};

/// A checksum that was found right.
struct Proof {
    Checksum checksum;
    ChecksumSource source = ChecksumSource::Given;
    std::string place = {}; ///< as Expectation::place, or the path of one on this computer
    [[nodiscard]] bool operator==(const Proof&) const = default;
};

} // namespace intact
