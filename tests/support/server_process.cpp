// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/server_process.h"

#include "tests/support/loopback.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>

namespace intact::tests {

namespace {

constexpr std::chrono::seconds kPatience{20};

[[noreturn]] void become(const std::vector<std::string>& command, const std::string& log) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setpgid(0, 0);
    if (const int file = open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600); file >= 0) {
        dup2(file, STDOUT_FILENO);
        dup2(file, STDERR_FILENO);
    }
    std::vector<char*> words;
    for (const std::string& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    execv(words.front(), words.data());
    _exit(127);
}

} // namespace

bool ServerProcess::start(const std::vector<std::string>& command, const std::string& log,
                          const std::function<bool()>& ready) {
    stop();
    m_process = fork();
    if (m_process == 0)
        become(command, log);
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (m_process > 0 && std::chrono::steady_clock::now() < deadline) {
        if (ready())
            return true;
        if (waitpid(m_process, nullptr, WNOHANG) == m_process)
            m_process = -1;
        poll(nullptr, 0, 2);
    }
    return false;
}

void ServerProcess::stop() {
    if (m_process <= 0)
        return;
    kill(-m_process, SIGKILL);
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    m_process = -1;
}

std::string greetingOn(int port) {
    const Descriptor client = connectToLoopback(port);
    if (client.get() < 0)
        return {};
    const timeval patience{2, 0};
    setsockopt(client.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    std::array<char, 256> buffer{};
    const ssize_t got = recv(client.get(), buffer.data(), buffer.size(), 0);
    return {buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0))};
}

int freePort() {
    int port = 0;
    const Descriptor probe = listenOnLoopback(port);
    return port;
}

} // namespace intact::tests
