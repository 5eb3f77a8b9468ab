// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/redirect.h"

#include "core/base/utf8.h"
#include "core/net/address_policy.h"

#include <algorithm>

namespace intact {

namespace {

constexpr std::size_t kMostRedirects = 20;

std::string originOnly(const std::string& referer) {
    const auto url = Url::parse(referer);
    if (!url)
        return {};
    const Origin& origin = url->origin();
    return origin.scheme + "://" + origin.server() + "/";
}

/// Up to the first place that was there before; a long chain without one loses its middle.
std::string chainText(const std::vector<std::string>& chain) {
    constexpr std::size_t kMostShown = 8;
    constexpr std::size_t kLongestShown = 100;
    std::string text;
    for (auto hop = chain.begin(); hop != chain.end(); ++hop) {
        const auto number = static_cast<std::size_t>(hop - chain.begin());
        const bool again = std::find(chain.begin(), hop, *hop) != hop;
        if (again || number < kMostShown || number + 1 == chain.size())
            text += (number == 0 ? "" : " → ") + cleanLine(*hop, kLongestShown);
        else if (number == kMostShown)
            text += " → …";
        if (again)
            break;
    }
    return text;
}

/// "proxy.example:3128" of "http://user:password@proxy.example:3128"; empty when it cannot be told.
std::string proxyServer(const std::string& proxy) {
    const std::size_t scheme = proxy.find("://");
    const auto url = Url::parse("https://" + (scheme == std::string::npos ? proxy : proxy.substr(scheme + 3)));
    return url ? url->origin().server() : std::string();
}

} // namespace

Result<RequestTarget> RequestTarget::from(const DownloadRequest& request, HostAccesses accesses) {
    auto url = Url::parse(request.url, request.givenByPerson ? Schemes::AndFiles : Schemes::Web);
    if (!url)
        return tl::make_unexpected(url.error());
    return RequestTarget(std::move(*url), request, std::move(accesses));
}

// The origin that the secrets are for stays that of the link.
Result<RequestTarget> RequestTarget::mirror(const std::string& url) const {
    auto parsed = Url::parse(url);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    RequestTarget other = *this;
    other.m_url = std::move(*parsed);
    return other;
}

/// Behind a proxy nobody but the proxy knows the address: only a host that says so itself is inside.
bool RequestTarget::isInOpenNetwork(const std::string& address) const {
    if (m_request.proxy.empty() && !address.empty())
        return !isPrivateAddress(address);
    return !isPrivateHost(m_url.origin().host);
}

Result<RequestTarget> RequestTarget::redirected(const std::string& location, const std::string& answeredBy) const {
    const std::string place = redactedUrl(m_url.text());
    auto url = m_url.resolve(location);
    if (!url)
        return tl::make_unexpected(url.error());
    const auto refused = [&place](FailureReason reason, std::string detail) {
        return tl::make_unexpected(Failure{reason, "GET", place, 0, std::move(detail)});
    };
    const std::string fromTo = "from " + m_url.origin().host + " to " + url->origin().host;
    RequestTarget next = *this;
    next.m_chain.push_back(place);
    if (next.m_chain.size() > kMostRedirects) {
        next.m_chain.push_back(redactedUrl(url->text()));
        return refused(FailureReason::RedirectLoop, chainText(next.m_chain));
    }
    if (m_url.origin().scheme == "https" && url->origin().scheme != "https")
        return refused(FailureReason::RedirectInsecure, fromTo);
    next.m_publicOnly = m_publicOnly || isInOpenNetwork(answeredBy);
    if (next.m_publicOnly && isPrivateHost(url->origin().host))
        return refused(FailureReason::AddressRefused, fromTo);
    next.m_url = std::move(*url);
    return next;
}

HostAccess RequestTarget::accessFor(const std::string& server) const {
    const auto found = m_accesses.find(server);
    return found != m_accesses.end() ? found->second : HostAccess();
}

HttpRequest RequestTarget::httpRequest() const {
    HttpRequest request;
    request.url = m_url.text();
    request.userAgent = m_request.userAgent;
    request.proxy = m_request.proxy;
    request.access = accessFor(m_url.origin().server());
    if (!request.proxy.empty())
        request.proxyAccess = accessFor(proxyServer(request.proxy));
    request.publicOnly = m_publicOnly;
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
