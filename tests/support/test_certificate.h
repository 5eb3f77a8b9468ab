// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace intact::tests {

/// How a certificate is to be; the defaults make a good one for 127.0.0.1.
struct CertificateOptions {
    std::string commonName = "127.0.0.1";
    std::vector<std::string> names{"IP:127.0.0.1"}; ///< as OpenSSL writes them: "DNS:one.example"; empty: none at all
    long validFrom = -86'400;                       ///< seconds from now
    long validUntil = 86'400;
    int rsaBits = 0; ///< 0: an elliptic key
    bool sha1 = false;
    bool authority = false;
};

/// A certificate with its key, made in memory. A plain value; copies share the key.
class TestCertificate {
public:
    /// Signed by `issuer`, or by itself when that is null. Throws std::runtime_error with OpenSSL's words.
    explicit TestCertificate(const CertificateOptions& options, const TestCertificate* issuer = nullptr);

    [[nodiscard]] std::string certificatePem() const;
    [[nodiscard]] std::string keyPem() const;
    /// "sha256//BASE64" of its public key.
    [[nodiscard]] std::string keyPin() const;

private:
    struct Parts;
    std::shared_ptr<const Parts> m_parts;
};

} // namespace intact::tests
