// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/net/reply_head.h"

#include <cstdint>
#include <vector>

namespace intact {

/// Which field of an answer a digest stands in.
enum class DigestField : std::uint8_t {
    ReprDigest,  ///< RFC 9530 §3
    Digest,      ///< RFC 3230 §4.3.2
    ContentMd5,  ///< RFC 2616 §14.15
    ObjectStore, ///< x-goog-hash, x-amz-checksum-*, x-ms-blob-content-md5
};

/// A digest that a server says the whole file has.
struct AnnouncedDigest {
    Checksum checksum;
    DigestField field = DigestField::ReprDigest;
    [[nodiscard]] bool operator==(const AnnouncedDigest&) const = default;
};

/// What a server's answer announces of the whole file, object stores of one that was stored in one piece. An answer
/// with a content coding is about other bytes than the file's: nothing is taken from it. Fields that are not
/// well-formed, and algorithms that are not known, say nothing. In the order of the fields; several may be of one
/// algorithm and need not agree. Pure.
[[nodiscard]] std::vector<AnnouncedDigest> announcedDigests(const ReplyHead& head);

} // namespace intact
