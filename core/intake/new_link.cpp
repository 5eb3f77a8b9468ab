// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/new_link.h"

#include "core/intake/request_check.h"
#include "core/net/url.h"

namespace intact {

Result<DownloadRequest> withNewLink(const DownloadRequest& request, const std::string& url) {
    const Schemes wanted = request.givenByPerson ? Schemes::AndFiles : Schemes::Web;
    const auto there = Url::parse(url, wanted);
    if (!there)
        return tl::make_unexpected(there.error());
    DownloadRequest changed = request;
    changed.url = url;
    const auto before = Url::parse(request.url, wanted);
    const bool sameOrigin = before && before->origin() == there->origin();
    if (!sameOrigin) {
        changed.headers.clear();
        changed.referer.clear();
    }
    if (!sameOrigin || !there->user().empty()) {
        changed.user.clear();
        changed.password.clear();
    }
    return checkRequest(std::move(changed));
}

} // namespace intact
