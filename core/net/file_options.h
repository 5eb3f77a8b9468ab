// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/curl_handle.h"
#include "core/net/exchange.h"
#include "core/net/net_loop.h"

namespace intact {

/// What a handle for an ftp, ftps or sftp link gets beyond applyStandingOptions(), once. `commands` must outlive it.
/// False when libcurl refuses one of the options.
[[nodiscard]] bool applyFileStandingOptions(CURL* easy, const NetTimeouts& timeouts);
/// What one request for such a link asks, beyond applyRequestOptions(). `firstCommands` must outlive it.
///
/// A login by ftp:// goes over TLS when the server offers it, and then its certificate is checked like any other;
/// whoever wants to insist on it says ftps://. An anonymous visitor has nothing to hide and asks for no TLS.
/// A login by sftp:// is tried with the first private key of ~/.ssh (id_ed25519, id_ecdsa, id_rsa), the password, and
/// the keys of the agent, in this order.
[[nodiscard]] bool applyFileRequestOptions(CURL* easy, const HttpRequest& request, const Origin& origin,
                                           curl_slist* firstCommands);
/// REST 0, which the server may refuse: its answer shows whether parts can be had (RFC 3659 §5). Null when memory is
/// short.
[[nodiscard]] CurlList askForOffsets();

/// Where the bytes of this request begin.
[[nodiscard]] std::int64_t offsetOf(const HttpRequest& request);

/// After the first byte an FTP server has to be quick with what it says besides: libcurl waits for that, and with it
/// everything else on this loop.
void expectQuickAnswers(CURL* easy);

} // namespace intact
