// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/file_origin.h"

#include "core/net/url.h"

namespace intact {

namespace {

std::string schemeAndHost(const std::string& link) {
    const auto url = Url::parse(link, Schemes::AndFiles);
    return url ? url->origin().scheme + "://" + url->origin().host : std::string();
}

} // namespace

FileOrigin originOf(const DownloadRequest& request) {
    return {schemeAndHost(request.url), schemeAndHost(request.referer)};
}

} // namespace intact
