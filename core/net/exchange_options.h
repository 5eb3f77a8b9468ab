// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/curl_handle.h"
#include "core/net/exchange.h"
#include "core/net/net_loop.h"

namespace intact {

/// What every handle gets, whatever is asked: reliability.md §3.1. False when libcurl refuses one of the options.
[[nodiscard]] bool applyStandingOptions(CURL* easy, const NetTimeouts& timeouts);
/// Whom to believe and what to show; once per handle. What `access` leaves empty stays as the system has it.
[[nodiscard]] bool applyAccess(CURL* easy, const HostAccess& access, const HostAccess& proxyAccess);
/// What one request asks; every option of an earlier request on this handle is replaced. `headers` must outlive it.
[[nodiscard]] bool applyRequestOptions(CURL* easy, const HttpRequest& request, curl_slist* headers);
/// The request's header lines for libcurl; nothing when memory is short.
[[nodiscard]] CurlList headerList(const HttpRequest& request);
/// Last wall: everything that becomes a header line or a request line has been checked before.
[[nodiscard]] Result<void> checkRequestText(const HttpRequest& request);

} // namespace intact
