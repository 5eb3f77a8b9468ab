// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace intact {

/// The kept connections of a loop that carry no request. Before 8.0.0 libcurl reused them without looking whether
/// something had come in unasked (surplus body, a late 408), which then would pass for the next reply. Lives on the
/// network loop's thread; owned by the CurlLoop.
class IdleSockets {
public:
    /// A request has ended and left this connection behind.
    void add(int socket, int localPort);
    /// A request goes out over the connection that has this local port.
    void noteUse(int localPort);
    /// libcurl closes it.
    void forget(int socket);
    /// Shuts down those on which anything came in, so that libcurl finds them dead and opens a new one.
    void shutDownStale();

private:
    struct Idle {
        int socket;
        int localPort;
    };
    std::vector<Idle> m_idle;
};

} // namespace intact
