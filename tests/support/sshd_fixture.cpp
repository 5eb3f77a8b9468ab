// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sshd_fixture.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace intact::tests {

namespace {

constexpr const char* kProgram = "/usr/sbin/sshd"; // insists on its whole path
constexpr const char* kKeygen = "/usr/bin/ssh-keygen";
constexpr int kAttempts = 5;

std::string textOf(const std::string& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// "ssh-ed25519 AAAA…" without the comment.
std::string keyIn(const std::string& file) {
    std::istringstream words(textOf(file));
    std::string kind;
    std::string key;
    words >> kind >> key;
    return kind + " " + key;
}

} // namespace

SshdFixture::SshdFixture(const std::string& settings) {
    namespace fs = std::filesystem;
    if (geteuid() == 0)
        fs::create_directories("/run/sshd"); // as the system's own unit does; a user's sshd needs none
    for (const char* folder : {"files", "home", "home/.ssh"})
        fs::create_directory(path(folder));
    makeKey(path("host_key"));
    makeKey(path("other_key"));
    makeKey(path("home/.ssh/id_ed25519"));
    fs::copy_file(path("home/.ssh/id_ed25519.pub"), path("authorized_keys"));
    writeKnownHosts("");
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        m_port = freePort();
        std::ofstream(path("sshd_config"))
            << "ListenAddress 127.0.0.1\nPort " << m_port << "\nHostKey " << path("host_key")
            << "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\nPermitRootLogin yes\n"
            << "AuthorizedKeysFile " << path("authorized_keys") << "\nSubsystem sftp internal-sftp\n"
            << settings;
        if (m_process.start({kProgram, "-D", "-e", "-f", path("sshd_config")}, path("log"),
                            [this] { return greetingOn(m_port).starts_with("SSH-2.0-OpenSSH"); }))
            return;
    }
    throw std::runtime_error("sshd does not start: " + textOf(path("log")));
}

bool SshdFixture::available() {
    return std::filesystem::exists(kProgram) && std::filesystem::exists(kKeygen);
}

std::string SshdFixture::path(std::string_view name) const {
    return m_directory.path().toStdString() + "/" + std::string(name);
}

void SshdFixture::makeKey(const std::string& file) const {
    const pid_t child = fork();
    if (child == 0) {
        execl(kKeygen, kKeygen, "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", file.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
        throw std::runtime_error("no key made by ssh-keygen");
}

void SshdFixture::addFile(std::string_view name, std::string_view content) const {
    std::ofstream stream(file(name), std::ios::binary);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
}

std::string SshdFixture::url(std::string_view name) const {
    return "sftp://127.0.0.1:" + std::to_string(m_port) + file(name);
}

std::string SshdFixture::fingerprint() const {
    const std::string command = std::string(kKeygen) + " -l -f " + path("host_key.pub");
    FILE* const pipe = popen(command.c_str(), "r");
    std::array<char, 256> line{};
    const bool read = pipe != nullptr && fgets(line.data(), line.size(), pipe) != nullptr;
    if (pipe == nullptr || pclose(pipe) != 0 || !read)
        throw std::runtime_error("no fingerprint by ssh-keygen");
    std::istringstream words(line.data());
    std::string bits;
    std::string fingerprint;
    words >> bits >> fingerprint;
    return fingerprint;
}

std::string SshdFixture::knownHostsLine(bool ownKey) const {
    return "[127.0.0.1]:" + std::to_string(m_port) + " " + keyIn(path(ownKey ? "host_key.pub" : "other_key.pub")) +
           "\n";
}

void SshdFixture::writeKnownHosts(const std::string& text) const {
    std::ofstream(path("home/.ssh/known_hosts")) << text;
}

void SshdFixture::forgetKey() const {
    namespace fs = std::filesystem;
    fs::remove(path("home/.ssh/id_ed25519"));
    fs::remove(path("home/.ssh/id_ed25519.pub"));
    makeKey(path("home/.ssh/id_ed25519"));
}

} // namespace intact::tests
