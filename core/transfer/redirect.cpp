// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/redirect.h"

namespace intact {

namespace {

constexpr int kMostHops = 20;

std::string originOnly(const std::string& referer) {
    const auto url = Url::parse(referer);
    if (!url)
        return {};
    const Origin& origin = url->origin();
    return origin.scheme + "://" + origin.host + ":" + std::to_string(origin.port) + "/";
}

} // namespace

Result<RequestTarget> RequestTarget::from(const DownloadRequest& request) {
    auto url = Url::parse(request.url);
    if (!url)
        return tl::make_unexpected(url.error());
    return RequestTarget(std::move(*url), request);
}

Result<RequestTarget> RequestTarget::redirected(const std::string& location) const {
    auto url = m_url.resolve(location);
    if (!url)
        return tl::make_unexpected(url.error());
    if (m_hops + 1 > kMostHops)
        return tl::make_unexpected(Failure{FailureReason::RedirectLoop, "GET", redactedUrl(m_url.text()), 0, {}});
    if (m_url.origin().scheme == "https" && url->origin().scheme != "https") {
        return tl::make_unexpected(Failure{FailureReason::RedirectInsecure, "GET", redactedUrl(m_url.text()), 0,
                                           "from " + m_url.origin().host + " to " + url->origin().host});
    }
    RequestTarget next = *this;
    next.m_url = std::move(*url);
    ++next.m_hops;
    return next;
}

HttpRequest RequestTarget::httpRequest() const {
    HttpRequest request;
    request.url = m_url.text();
    request.userAgent = m_request.userAgent;
    request.proxy = m_request.proxy;
    if (m_url.origin() == m_first) {
        request.headers = m_request.headers;
        request.user = m_request.user;
        request.password = m_request.password;
        request.referer = m_request.referer;
    } else {
        request.referer = originOnly(m_request.referer);
    }
    return request;
}

} // namespace intact
