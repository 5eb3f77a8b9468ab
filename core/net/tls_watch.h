// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/curl_handle.h"
#include "core/net/peer_certificate.h"

#include <memory>

namespace intact {

/// Looks on while libcurl makes TLS connections, and is stricter in two things: keys and digests of at least 112 bits
/// of strength whatever the system allows, and no certificate without subjectAltName. Never more lenient.
/// Lives on the network loop's thread; owned by a CurlExchange, whose handle must not outlive it.
class TlsWatch {
public:
    /// False when libcurl refuses, or was built with another TLS library than OpenSSL.
    [[nodiscard]] bool attach(CURL* easy);
    /// A new request begins.
    void reset();
    /// What the newest handshake showed; null when there was none.
    [[nodiscard]] const PeerCertificate* peer() const { return m_peer.get(); }
    /// Handshakes since reset(): with an https proxy the first is the proxy's.
    [[nodiscard]] int handshakes() const { return m_handshakes; }

private:
    static CURLcode begin(CURL* easy, void* sslContext, void* self) noexcept;

    // Connections outlive the request that opened them, and the certificate's record lives as long as they.
    std::shared_ptr<PeerCertificate> m_peer;
    int m_handshakes = 0;
};

} // namespace intact
