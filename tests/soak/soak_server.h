// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

namespace intact::tests {

/// Any number of moody servers (tests/support/fault_mix.h) behind one port, in a process of their own, so that what
/// they need is not counted: /SEED/file is what MoodyServer(SEED) answers. Make it before any thread is started; it
/// dies with the program.
class SoakServer {
public:
    SoakServer();
    ~SoakServer();
    SoakServer(const SoakServer&) = delete;
    SoakServer& operator=(const SoakServer&) = delete;

    [[nodiscard]] std::string url(std::uint64_t seed) const;

private:
    int m_port = 0;
    pid_t m_process = -1;
};

} // namespace intact::tests
