// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/host_access.h"
#include "core/net/curl_handle.h"

#include <optional>
#include <string>

namespace intact {

/// Decides whether the key that an SSH server shows is the right one: the one that the person has named, or else one
/// that stands for it in the known_hosts file. Never writes there, never asks.
/// Lives on the network loop's thread; owned by a CurlExchange, whose handle must not outlive it.
class HostKeyWatch {
public:
    /// `server`: "host:port". False when libcurl refuses.
    [[nodiscard]] bool attach(CURL* easy, const HostAccess& access, std::string server);
    /// A new request begins.
    void reset() { m_refusal.reset(); }
    /// Why the key was refused, in words a person can decide by; nothing when it was not.
    [[nodiscard]] const std::optional<Failure>& refusal() const { return m_refusal; }

private:
    static int onKey(CURL* easy, const curl_khkey* known, const curl_khkey* shown, curl_khmatch match,
                     void* self) noexcept;
    [[nodiscard]] std::optional<Failure> judge(const std::string& fingerprint, curl_khmatch match) const;

    std::string m_pinned;
    std::string m_knownHosts;
    std::string m_server;
    std::optional<Failure> m_refusal;
};

/// "/home/me/.ssh/NAME"; empty when there is no home folder.
[[nodiscard]] std::string sshFile(const std::string& name);

} // namespace intact
