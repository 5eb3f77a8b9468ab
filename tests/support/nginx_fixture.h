// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_body.h"

#include <QTemporaryDir>

#include <sys/types.h>

#include <string>
#include <string_view>

namespace intact::tests {

struct NginxOptions {
    std::string limitRate;     ///< per connection, "500k"; empty: none
    std::string serverSnippet; ///< further lines of the server block
};

/// A real nginx with a configuration and a directory of its own, on a free port of the loopback interface. Any number
/// of them run side by side. Accepts connections once constructed, is stopped by the destructor and dies with the
/// program.
class NginxFixture {
public:
    /// Throws std::runtime_error with nginx's own words when it does not start.
    explicit NginxFixture(NginxOptions options = {});
    ~NginxFixture();
    NginxFixture(const NginxFixture&) = delete;
    NginxFixture& operator=(const NginxFixture&) = delete;

    [[nodiscard]] static bool available();

    /// The served directory.
    [[nodiscard]] std::string root() const;
    void addFile(std::string_view name, std::string_view content) const;
    void addFile(std::string_view name, const TestBody& body) const;
    [[nodiscard]] std::string url(std::string_view target) const;
    [[nodiscard]] int port() const { return m_port; }

private:
    bool start();
    void stop();
    void writeConfiguration() const;
    [[nodiscard]] bool answers() const;
    [[nodiscard]] std::string path(std::string_view name) const;

    const NginxOptions m_options;
    QTemporaryDir m_directory;
    int m_port = 0;
    pid_t m_process = -1;
};

} // namespace intact::tests
