// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

namespace intact {

/// The kept connections of a loop that carry no request. Before 8.0.0 libcurl reused them without looking whether
/// something had come in unasked (surplus body, a late 408), which then would pass for the next reply. Lives on the
/// network loop's thread; owned by the CurlLoop.
class IdleSockets {
public:
    /// The request of this user has ended and left the connection behind. Not idle when another one has it already:
    /// libcurl hands a connection on as soon as the reply is whole, before the end is told.
    void add(int socket, int localPort, const void* user);
    /// A request of this user goes out over the connection that has this local port.
    void noteUse(int localPort, const void* user);
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
    std::unordered_map<int, const void*> m_lastUsers; ///< by local port; to be compared, never looked into
};

} // namespace intact
