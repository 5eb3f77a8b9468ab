// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/net/reply_head.h"

#include <vector>

namespace intact {

/// What a server's answer announces of the whole file (Repr-Digest, Digest, Content-MD5), object stores of one that was
/// stored in one piece (x-goog-hash, x-amz-checksum-*, x-ms-blob-content-md5). An answer with a content coding is about
/// other bytes than the file's: nothing is taken from it. Fields that are not well-formed, and algorithms that are not
/// known, say nothing; Content-Digest is of the message alone and not looked at. In the order of the fields; several
/// may be of one algorithm and need not agree. Pure.
[[nodiscard]] std::vector<Expectation> announcedDigests(const ReplyHead& head);

} // namespace intact
