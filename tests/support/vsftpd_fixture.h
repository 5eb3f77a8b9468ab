// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/server_process.h"
#include "tests/support/test_body.h"

#include <QTemporaryDir>

#include <string>
#include <string_view>

namespace intact::tests {

struct VsftpdOptions {
    std::string settings{};       ///< further lines of its configuration
    std::string certificatePem{}; ///< with its key; empty: no TLS
    bool implicitTls = false;     ///< TLS from the first byte on: ftps
};

/// A real vsftpd for anonymous visitors, with a directory of its own, on a free port of the loopback interface, whoever
/// runs it. Takes connections once constructed, is stopped by the destructor and dies with the program.
class VsftpdFixture {
public:
    /// Throws std::runtime_error with vsftpd's own words when it does not start.
    explicit VsftpdFixture(VsftpdOptions options = {});

    [[nodiscard]] static bool available();

    void addFile(std::string_view name, std::string_view content) const;
    void addFile(std::string_view name, const TestBody& body) const { addFile(name, body.bytes()); }
    /// Sets its modification time, seconds since 1970.
    void setModified(std::string_view name, std::int64_t seconds) const;
    /// "ftp://127.0.0.1:PORT" + target; `login`: "user:password@".
    [[nodiscard]] std::string url(std::string_view target, std::string_view login = {}) const;
    [[nodiscard]] int port() const { return m_port; }

private:
    void writeConfiguration() const;
    [[nodiscard]] std::string path(std::string_view name) const;

    const VsftpdOptions m_options;
    QTemporaryDir m_directory;
    int m_port = 0;
    ServerProcess m_process; // ends before its directory goes
};

} // namespace intact::tests
