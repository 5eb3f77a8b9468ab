// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/record.h"
#include "core/net/exchange.h"
#include "core/net/url.h"

#include <string>

namespace intact {

/// Where a download is being asked for at the moment, and what may be sent there.
class RequestTarget {
public:
    /// From a checked request; failures as Url::parse().
    static Result<RequestTarget> from(const DownloadRequest& request);

    /// One hop further. Failures: RedirectLoop after 20 hops, RedirectInsecure from https to http, and those of the
    /// URL.
    [[nodiscard]] Result<RequestTarget> redirected(const std::string& location) const;

    /// A GET for this target. Secrets (credentials, further headers) go to the origin that the person named and to no
    /// other; another origin gets no more of the referer than its origin.
    [[nodiscard]] HttpRequest httpRequest() const;

    [[nodiscard]] const Url& url() const { return m_url; }

private:
    RequestTarget(Url url, const DownloadRequest& request)
        : m_url(std::move(url)), m_first(m_url.origin()), m_request(request) {}

    Url m_url;
    Origin m_first;
    DownloadRequest m_request;
    int m_hops = 0;
};

} // namespace intact
