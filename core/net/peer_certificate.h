// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <vector>

namespace intact {

/// The first thing that is wrong with a chain of certificates.
enum class CertificateProblem : std::uint8_t {
    None,
    Expired,
    NotYetValid,
    SelfSigned,
    UnknownAuthority,
    WeakKey,
    WeakDigest,
    NoNames, ///< no subjectAltName: libcurl would believe the common name (RFC 6125 §6.4.4 wants it gone)
    Other,
};

/// What a server showed of itself in a TLS handshake.
struct PeerCertificate {
    std::string keyPin;             ///< "sha256//BASE64" of its public key (RFC 7469 §2.4); empty: nothing was shown
    std::vector<std::string> names; ///< DNS names and addresses that it is for
    CertificateProblem problem = CertificateProblem::None;
    std::string words;                   ///< how the TLS library calls the problem
    bool wantsClientCertificate = false; ///< and none is set for it
    std::optional<WallTime> validFrom;
    std::optional<WallTime> validUntil;
};

/// When this program was built.
[[nodiscard]] WallTime buildTime();

/// Why the certificate was refused, as a sentence that names the host and ends with the server's key, so that a person
/// can decide. `pinned`: another key than this one was expected. With problem None the names do not fit. A clock that
/// stands before `built` is named as what is wrong (reliability.md row 22). Pure.
[[nodiscard]] std::string certificateComplaint(const PeerCertificate& peer, const std::string& host, bool pinned,
                                               WallTime now, WallTime built);

} // namespace intact
