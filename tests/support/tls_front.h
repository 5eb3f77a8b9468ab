// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopback.h"
#include "tests/support/test_certificate.h"

#include <memory>
#include <mutex>
#include <string>

namespace intact::tests {

struct TlsFrontOptions {
    bool onlyTls11 = false;          ///< no later version
    bool politeEnd = true;           ///< says close_notify; false: only the connection ends
    bool politeRefusal = true;       ///< lets a client that is refused read why; false: resets the connection
    std::string clientAuthorityFile; ///< PEM: asks for a client certificate of this authority; empty: for none
};

/// Speaks TLS on a port of its own and hands the bytes on to a plain server on another one. Weak keys and digests are
/// no obstacle to it. Stops in the destructor.
class TlsFront {
public:
    TlsFront(int plainPort, const TestCertificate& certificate, TlsFrontOptions options = {});
    ~TlsFront();
    TlsFront(const TlsFront&) = delete;
    TlsFront& operator=(const TlsFront&) = delete;

    [[nodiscard]] int port() const { return m_listener->port(); }
    [[nodiscard]] int connections() const { return m_listener->connections(); }
    /// Handshakes that came to a good end.
    [[nodiscard]] int handshakes() const { return m_handshakes; }
    /// Common name of the client certificate that was shown last; empty: none.
    [[nodiscard]] std::string clientName() const;

private:
    struct Context;
    void serve(int socket, int stop);

    const int m_plainPort;
    const TlsFrontOptions m_options;
    std::unique_ptr<Context> m_context;
    std::atomic<int> m_handshakes{0};
    mutable std::mutex m_mutex;
    std::string m_clientName;
    std::unique_ptr<LoopbackListener> m_listener; // last: its threads use everything else
};

} // namespace intact::tests
