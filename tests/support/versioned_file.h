// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_server.h"
#include "tests/support/test_body.h"

#include <cstdint>
#include <limits>
#include <string>

namespace intact::tests {

/// One version of a remote file, with the validators that its server tells.
struct FileVersion {
    TestBody body;
    std::string etag;         ///< with its quotes, maybe W/; empty: none is sent
    std::string lastModified; ///< empty: none is sent
};

/// How a reply to a request for a version is spoilt.
struct Spoilt {
    std::int64_t mostBytes = std::numeric_limits<std::int64_t>::max(); ///< the connection is closed after so many
    std::int64_t holdAt = std::numeric_limits<std::int64_t>::max();    ///< silence before this byte of the file
    bool ifRangeAlwaysFails = false; ///< 200 and everything whenever there is an If-Range
};

/// Answers as RFC 9110 wants it, but for what is spoilt.
[[nodiscard]] Then sendVersion(const FileVersion& version, const ServerRequest& request, ServerConnection& connection,
                               const Spoilt& spoilt = {});

} // namespace intact::tests
