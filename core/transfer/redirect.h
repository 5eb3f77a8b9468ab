// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/host_access.h"
#include "core/download/record.h"
#include "core/net/exchange.h"
#include "core/net/url.h"

#include <string>
#include <vector>

namespace intact {

/// Where a download is being asked for at the moment, and what may be sent there.
class RequestTarget {
public:
    /// From a checked request; failures as Url::parse(). `accesses`: how single servers are to be reached.
    static Result<RequestTarget> from(const DownloadRequest& request, HostAccesses accesses = {});

    /// The same file at another place that the person named. Failures as Url::parse().
    [[nodiscard]] Result<RequestTarget> mirror(const std::string& url) const;

    /// One hop further. `answeredBy`: numeric address of the server that said so (with a proxy it means nothing).
    /// Failures: RedirectLoop after 20 hops, with the chain; RedirectInsecure from https to http; AddressRefused from
    /// the open network into the person's own; and those of the URL.
    [[nodiscard]] Result<RequestTarget> redirected(const std::string& location, const std::string& answeredBy) const;

    /// A GET for this target. Secrets (credentials, further headers) go to the origin that the person named and to no
    /// other; another origin gets no more of the referer than its origin. Client certificate and exceptions are those
    /// of the target's own server.
    [[nodiscard]] HttpRequest httpRequest() const;

    [[nodiscard]] const Url& url() const { return m_url; }

private:
    RequestTarget(Url url, const DownloadRequest& request, HostAccesses accesses)
        : m_url(std::move(url)), m_first(m_url.origin()), m_request(request), m_accesses(std::move(accesses)) {}

    [[nodiscard]] bool isInOpenNetwork(const std::string& address) const;
    [[nodiscard]] HostAccess accessFor(const std::string& server) const;

    Url m_url;
    Origin m_first;
    DownloadRequest m_request;
    HostAccesses m_accesses;
    std::vector<std::string> m_chain; // what was asked so far, redacted
    bool m_publicOnly = false;        // a server of the open network has led here
};

} // namespace intact
