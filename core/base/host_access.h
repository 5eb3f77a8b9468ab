// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace intact {

/// How one server is to be reached, by the person's explicit choice. Empty texts: nothing special.
struct HostAccess {
    /// PEM file with the certificate authorities to believe instead of the system's; of an SFTP server the known_hosts
    /// file instead of ~/.ssh/known_hosts.
    std::string authorityFile;
    std::string certificateFile; ///< PEM file with the client certificate
    std::string keyFile;         ///< PEM file with its key; empty: in certificateFile
    /// "sha256//BASE64" of the server's public key (RFC 7469 §2.4): whoever has it is believed whatever else its
    /// certificate says. Of an SFTP server "SHA256:BASE64" of its host key, as OpenSSH prints it: no other is believed.
    std::string pinnedKey;

    [[nodiscard]] bool operator==(const HostAccess&) const = default;
};

/// By server, "host:port" as Origin::server() writes it.
using HostAccesses = std::map<std::string, HostAccess>;

} // namespace intact
