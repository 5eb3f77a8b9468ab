// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/record.h"

#include <optional>
#include <string>
#include <vector>

namespace intact {

/// What of a request is a secret, and how a request lives on without it. Secrets are in memory only; what is written
/// down keeps their places, so that a download is not tried without them. All of it is pure.

/// The header lines as they may be stored: those known to be harmless whole, of every other one only its name. A login
/// is the field in which it travels: "Authorization", and for the proxy's "Proxy-Authorization".
[[nodiscard]] std::vector<std::string> storableHeaders(const DownloadRequest& request);
/// The way back: lines with a value become headers, bare names become what is forgotten.
void restoreHeaders(DownloadRequest& request, std::vector<std::string> stored);

/// "http://user:password@proxy:3128" → "http://proxy:3128".
[[nodiscard]] std::string withoutLogin(const std::string& proxy);
/// A forgotten login at the proxy that is also the program's own is known again.
void restoreProxyLogin(DownloadRequest& request, const std::string& programsProxy);

/// Why this request cannot be sent: LoginRequired or ProxyLoginRequired with what has been forgotten; nothing when it
/// is whole.
[[nodiscard]] std::optional<Failure> missingSecrets(const DownloadRequest& request);

} // namespace intact
