// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <functional>
#include <string>
#include <vector>

namespace intact::tests {

/// A server of the system, run in the foreground for one test: ends with the destructor, or with the program.
class ServerProcess {
public:
    ServerProcess() = default;
    ~ServerProcess() { stop(); }
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    /// Starts `command` (its first word is the path); what it says goes to `log`. True when `ready` has been within
    /// 20 s; false when it has ended before.
    bool start(const std::vector<std::string>& command, const std::string& log, const std::function<bool()>& ready);
    /// Ends it and the children that serve single connections.
    void stop();

private:
    pid_t m_process = -1;
};

/// The first bytes that whoever listens on this port of the loopback interface says by itself; empty when nobody does.
[[nodiscard]] std::string greetingOn(int port);
/// Free when looked at; somebody may still take it. Throws std::runtime_error.
[[nodiscard]] int freePort();

} // namespace intact::tests
