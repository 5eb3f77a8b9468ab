// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopback.h"
#include "tests/support/test_body.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <mutex>
#include <string>
#include <vector>

namespace intact::tests {

/// How an FTP server behaves; the defaults are a good one.
struct FtpManners {
    TestBody body;
    std::string modified = "20230102030405"; ///< for MDTM; empty: the command is not known
    bool knowsSize = true;
    bool takesRest = true;
    bool takesEpsv = true;
    int mostConnections = 100; ///< beyond that 421 for a greeting
    std::string login = "230 Come in.";
    std::string retrieval = "150 Here it comes.";                   ///< a refusal: nothing comes
    std::int64_t cutAt = std::numeric_limits<std::int64_t>::max();  ///< the data end before this byte of the file
    int cuts = std::numeric_limits<int>::max();                     ///< so many times
    std::int64_t holdAt = std::numeric_limits<std::int64_t>::max(); ///< silence before this byte of the file
    std::string lastWord = "226 Done.";
};

/// An FTP server on a free port of the loopback interface with manners that the test may change at any time; what has
/// begun goes on as it was. Its data connections are passive ones. Stops in the destructor.
class ScriptedFtp {
public:
    explicit ScriptedFtp(FtpManners manners);

    void behave(FtpManners manners);
    [[nodiscard]] std::string url(std::string_view target = "/file", std::string_view login = {}) const;
    /// Every command so far, of all connections.
    [[nodiscard]] std::vector<std::string> commands() const;
    [[nodiscard]] int connections() const { return m_listener.connections(); }

private:
    struct Session;
    void serve(int socket, int stop);
    bool answer(Session& session, const std::string& verb, const std::string& argument);
    bool openData(Session& session, const std::string& verb);
    bool retrieve(Session& session);
    [[nodiscard]] FtpManners manners() const;

    mutable std::mutex m_mutex;
    FtpManners m_manners;
    std::vector<std::string> m_commands;
    std::atomic<int> m_open{0};
    std::atomic<int> m_cuts{0};
    LoopbackListener m_listener; // last: its threads use the rest
};

} // namespace intact::tests
