// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak_server.h"

#include "tests/support/descriptor.h"
#include "tests/support/fault_mix.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <csignal>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>

namespace intact::tests {

namespace {

constexpr std::size_t kMostRemembered = 500; // seeds come in order: an older one is not asked for any more

/// A moody server for every seed that is asked for. Handlers run on many threads.
class MoodyHost {
public:
    Then answer(ServerRequest request, ServerConnection& client) {
        std::uint64_t seed = 0;
        const char* const end = request.target.data() + request.target.size();
        if (std::from_chars(request.target.data() + 1, end, seed).ec != std::errc())
            return client.send(wholeReply("404 Not Found", "no")) ? Then::NextRequest : Then::Close;
        ServerHandler handler;
        {
            const std::lock_guard lock(m_mutex);
            Known& known = m_known[seed];
            if (!known.moods)
                known.moods = std::make_shared<MoodyServer>(seed, MoodyServer::Connections::Shared);
            request.number = known.requests++;
            handler = [moods = known.moods, answers = known.moods->handler()](const auto& asked, auto& connection) {
                return answers(asked, connection);
            };
            if (m_known.size() > kMostRemembered)
                m_known.erase(m_known.begin());
        }
        return handler(request, client);
    }

private:
    struct Known {
        std::shared_ptr<MoodyServer> moods;
        int requests = 0;
    };
    std::mutex m_mutex;
    std::map<std::uint64_t, Known> m_known;
};

[[noreturn]] void serve(int answer) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    MoodyHost host;
    const ScriptedServer server(
        [&host](const ServerRequest& request, ServerConnection& client) { return host.answer(request, client); },
        std::numeric_limits<int>::max());
    const int port = server.port();
    if (write(answer, &port, sizeof port) != sizeof port)
        _exit(1);
    while (true)
        pause();
}

} // namespace

SoakServer::SoakServer() {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    m_process = fork();
    if (m_process == 0)
        serve(to.get());
    to.reset();
    if (read(from.get(), &m_port, sizeof m_port) != sizeof m_port)
        throw std::runtime_error("the servers do not start");
}

SoakServer::~SoakServer() {
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

std::string SoakServer::url(std::uint64_t seed) const {
    return "http://127.0.0.1:" + std::to_string(m_port) + "/" + std::to_string(seed) + "/file";
}

} // namespace intact::tests
