// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nginx_fixture.h"

#include "tests/support/descriptor.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace intact::tests {

namespace {

constexpr const char* kProgram = "/usr/sbin/nginx";
constexpr int kAttempts = 5;
constexpr std::chrono::seconds kPatience{20};

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

sockaddr* generic(sockaddr_in& address) {
    return static_cast<sockaddr*>(static_cast<void*>(&address));
}

/// Free when looked at; somebody may still take it before nginx does.
int freePort() {
    const Descriptor probe(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (bind(probe.get(), generic(address), length) != 0 || getsockname(probe.get(), generic(address), &length) != 0)
        throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

std::string textOf(const std::string& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

NginxFixture::NginxFixture(NginxOptions options) : m_options(std::move(options)) {
    std::filesystem::create_directory(path("root"));
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        m_port = freePort();
        writeConfiguration();
        if (start())
            return;
        stop();
    }
    throw std::runtime_error("nginx does not start: " + textOf(path("error.log")));
}

NginxFixture::~NginxFixture() {
    stop();
}

bool NginxFixture::available() {
    return std::filesystem::exists(kProgram);
}

std::string NginxFixture::path(std::string_view name) const {
    return m_directory.path().toStdString() + "/" + std::string(name);
}

std::string NginxFixture::root() const {
    return path("root");
}

void NginxFixture::addFile(std::string_view name, std::string_view content) const {
    std::ofstream stream(root() + "/" + std::string(name), std::ios::binary);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
}

void NginxFixture::addFile(std::string_view name, const TestBody& body) const {
    constexpr std::int64_t kStep = std::int64_t{1} << 20;
    std::ofstream stream(root() + "/" + std::string(name), std::ios::binary);
    for (std::int64_t at = 0; at < body.size; at += kStep) {
        const std::string part = body.bytes({at, at + kStep});
        stream.write(part.data(), static_cast<std::streamsize>(part.size()));
    }
}

std::string NginxFixture::url(std::string_view target) const {
    return "http://127.0.0.1:" + std::to_string(m_port) + std::string(target);
}

// One process without a master: it never changes its user, so it serves its directory for root and others alike.
void NginxFixture::writeConfiguration() const {
    const std::string base = m_directory.path().toStdString();
    std::string text =
        "daemon off;\nmaster_process off;\npid " + path("pid") + ";\nevents { worker_connections 512; }\n";
    text += "http {\n  access_log " + path("access.log") + ";\n  sendfile on;\n";
    for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += "  " + std::string(kind) + "_temp_path " + base + "/" + kind + ";\n";
    text += "  keepalive_requests 100000;\n  server {\n    listen 127.0.0.1:" + std::to_string(m_port) + ";\n";
    text += "    root " + root() + ";\n    location = /.alive { return 200 " + base + "; }\n";
    if (!m_options.limitRate.empty())
        text += "    limit_rate " + m_options.limitRate + ";\n";
    text += m_options.serverSnippet + "\n  }\n}\n";
    std::ofstream(path("nginx.conf")) << text;
}

bool NginxFixture::start() {
    const std::string configuration = path("nginx.conf");
    const std::string errors = path("error.log");
    const std::string prefix = path("");
    m_process = fork();
    if (m_process == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        execl(kProgram, kProgram, "-c", configuration.c_str(), "-e", errors.c_str(), "-p", prefix.c_str(), nullptr);
        _exit(127);
    }
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (m_process > 0 && std::chrono::steady_clock::now() < deadline) {
        if (answers())
            return true;
        if (waitpid(m_process, nullptr, WNOHANG) == m_process)
            m_process = -1;
        poll(nullptr, 0, 2);
    }
    return false;
}

/// Asks for its own directory's name, because another server may have got the port first.
bool NginxFixture::answers() const {
    const Descriptor client(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(m_port);
    if (connect(client.get(), generic(address), sizeof address) != 0)
        return false;
    const timeval patience{2, 0};
    setsockopt(client.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    constexpr std::string_view kRequest = "GET /.alive HTTP/1.0\r\n\r\n";
    send(client.get(), kRequest.data(), kRequest.size(), MSG_NOSIGNAL);
    std::string reply;
    std::array<char, 1024> buffer{};
    for (ssize_t got = 0; (got = recv(client.get(), buffer.data(), buffer.size(), 0)) > 0;)
        reply.append(buffer.data(), static_cast<std::size_t>(got));
    return reply.find(m_directory.path().toStdString()) != std::string::npos;
}

void NginxFixture::stop() {
    if (m_process <= 0)
        return;
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace intact::tests
