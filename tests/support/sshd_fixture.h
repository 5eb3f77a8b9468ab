// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/server_process.h"
#include "tests/support/test_body.h"

#include <QTemporaryDir>

#include <string>
#include <string_view>

namespace intact::tests {

/// A real sshd that serves files by SFTP to whoever runs the test, on a free port of the loopback interface, with keys
/// of its own. Beside it a home folder with the key that is let in, for $HOME. Takes connections once constructed, is
/// stopped by the destructor and dies with the program.
class SshdFixture {
public:
    /// `settings`: further lines of its configuration. Throws std::runtime_error with sshd's own words.
    explicit SshdFixture(const std::string& settings = {});

    [[nodiscard]] static bool available();

    void addFile(std::string_view name, std::string_view content) const;
    /// "sftp://127.0.0.1:PORT" + the path of the file.
    [[nodiscard]] std::string url(std::string_view name) const;
    /// Its place on the disk.
    [[nodiscard]] std::string file(std::string_view name) const { return path("files/") + std::string(name); }
    [[nodiscard]] int port() const { return m_port; }
    /// Has .ssh/id_ed25519, and nothing in .ssh/known_hosts yet.
    [[nodiscard]] std::string home() const { return path("home"); }
    /// "SHA256:…" as ssh-keygen prints it.
    [[nodiscard]] std::string fingerprint() const;
    /// A line of known_hosts for this server; with `key` another one's than its own.
    [[nodiscard]] std::string knownHostsLine(bool ownKey = true) const;
    void writeKnownHosts(const std::string& text) const;
    /// Another key than the one that is let in.
    void forgetKey() const;

private:
    [[nodiscard]] std::string path(std::string_view name) const;
    void makeKey(const std::string& file) const;

    QTemporaryDir m_directory;
    int m_port = 0;
    ServerProcess m_process; // ends before its directory goes
};

} // namespace intact::tests
