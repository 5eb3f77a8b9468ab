// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <string>

namespace intact {

/// Where a file came from, as it stands in its extended attributes afterwards (freedesktop.org,
/// CommonExtendedAttributes). Scheme and host alone: whoever gets the file with its attributes is to learn no path, no
/// query and no login (CVE-2018-20483). A plain value.
struct FileOrigin {
    static constexpr const char* kServerAttribute = "user.xdg.origin.url";
    static constexpr const char* kReferrerAttribute = "user.xdg.referrer.url";

    std::string server;   ///< "https://example.org"
    std::string referrer; ///< the same of the page that led there; empty: not known
    [[nodiscard]] bool operator==(const FileOrigin&) const = default;
};

[[nodiscard]] FileOrigin originOf(const DownloadRequest& request);

} // namespace intact
