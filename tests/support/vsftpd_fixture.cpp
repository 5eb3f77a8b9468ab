// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vsftpd_fixture.h"

#include "tests/support/loopback.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace intact::tests {

namespace {

constexpr const char* kProgram = "/usr/sbin/vsftpd";
constexpr int kAttempts = 5;

} // namespace

VsftpdFixture::VsftpdFixture(VsftpdOptions options) : m_options(std::move(options)) {
    std::filesystem::create_directory(path("root"));
    std::filesystem::create_directory(path("empty"));
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        m_port = freePort();
        writeConfiguration();
        // One that speaks TLS at once says nothing by itself.
        const auto isReady = [this] {
            return m_options.implicitTls ? connectToLoopback(m_port).valid()
                                         : greetingOn(m_port).starts_with("220 " + path(""));
        };
        if (m_process.start({kProgram, path("vsftpd.conf")}, path("log"), isReady))
            return;
    }
    std::ifstream log(path("log"));
    throw std::runtime_error("vsftpd does not start: " + std::string(std::istreambuf_iterator<char>(log), {}));
}

bool VsftpdFixture::available() {
    return std::filesystem::exists(kProgram);
}

std::string VsftpdFixture::path(std::string_view name) const {
    return m_directory.path().toStdString() + "/" + std::string(name);
}

void VsftpdFixture::addFile(std::string_view name, std::string_view content) const {
    std::ofstream stream(path("root/") + std::string(name), std::ios::binary);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
}

void VsftpdFixture::setModified(std::string_view name, std::int64_t seconds) const {
    namespace fs = std::filesystem;
    const auto time = std::chrono::file_clock::from_sys(std::chrono::sys_seconds(std::chrono::seconds(seconds)));
    fs::last_write_time(path("root/") + std::string(name), time);
}

std::string VsftpdFixture::url(std::string_view target, std::string_view login) const {
    return (m_options.implicitTls ? "ftps://" : "ftp://") + std::string(login) + "127.0.0.1:" + std::to_string(m_port) +
           std::string(target);
}

void VsftpdFixture::writeConfiguration() const {
    std::string text = "listen=YES\nlisten_ipv6=NO\nlisten_address=127.0.0.1\nbackground=NO\nanonymous_enable=YES\n"
                       "no_anon_password=NO\nlocal_enable=NO\nrun_as_launching_user=YES\npasv_address=127.0.0.1\n"
                       "xferlog_enable=NO\nseccomp_sandbox=NO\n";
    text += "listen_port=" + std::to_string(m_port) + "\nanon_root=" + path("root") +
            "\nsecure_chroot_dir=" + path("empty") + "\nftpd_banner=" + path("") + "\n";
    if (!m_options.certificatePem.empty()) {
        std::ofstream(path("certificate.pem")) << m_options.certificatePem;
        text +=
            "ssl_enable=YES\nallow_anon_ssl=YES\nforce_local_data_ssl=NO\nforce_local_logins_ssl=NO\nrsa_cert_file=" +
            path("certificate.pem") + "\nimplicit_ssl=" + (m_options.implicitTls ? "YES" : "NO") + "\n";
    }
    std::ofstream(path("vsftpd.conf")) << text << m_options.settings;
}

} // namespace intact::tests
