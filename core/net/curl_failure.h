// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <string>

namespace intact {

/// What libcurl tells about the end of a transfer.
struct CurlEnd {
    int code = 0;             ///< CURLcode
    int osCode = 0;           ///< CURLINFO_OS_ERRNO
    int proxyStatus = 0;      ///< CURLINFO_HTTP_CONNECTCODE
    int proxyError = 0;       ///< CURLINFO_PROXY_ERROR
    bool answerBegun = false; ///< CURLINFO_STARTTRANSFER_TIME_T is set
    bool headComplete = false;
    std::string text; ///< CURLOPT_ERRORBUFFER
};

/// The one place where libcurl's words become ours. Reason None for CURLE_OK.
[[nodiscard]] Failure curlFailure(const CurlEnd& end, std::string place);

} // namespace intact
