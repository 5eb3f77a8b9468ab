// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/host_key_watch.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace intact {

namespace {

/// As OpenSSH prints it: base64 of the digest, without the filling at its end.
std::string fingerprintOf(std::string_view key) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (EVP_Digest(key.data(), key.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1)
        return {};
    std::array<unsigned char, 4 * EVP_MAX_MD_SIZE> text{};
    const int textLength = EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(length));
    std::string fingerprint = "SHA256:" + std::string(text.begin(), text.begin() + textLength);
    fingerprint.resize(fingerprint.find_last_not_of('=') + 1);
    return fingerprint;
}

/// libcurl gives a key with its length as bytes, and without one as base64.
std::string keyBytes(const curl_khkey& key) {
    if (key.len != 0)
        return {key.key, key.len};
    const std::string_view text = key.key;
    std::string bytes(text.size(), '\0');
    const int length = EVP_DecodeBlock(static_cast<unsigned char*>(static_cast<void*>(bytes.data())),
                                       static_cast<const unsigned char*>(static_cast<const void*>(text.data())),
                                       static_cast<int>(text.size()));
    bytes.resize(static_cast<std::size_t>(std::max(length, 0)));
    while (text.ends_with('=') && bytes.size() % 3 == 0 && !bytes.empty())
        bytes.pop_back();
    return bytes;
}

} // namespace

std::string sshFile(const std::string& name) {
    const char* const home = std::getenv("HOME");
    return home != nullptr && *home == '/' ? std::string(home) + "/.ssh/" + name : std::string();
}

bool HostKeyWatch::attach(CURL* easy, const HostAccess& access, std::string server) {
    m_pinned = access.pinnedKey;
    m_server = std::move(server);
    m_knownHosts = access.authorityFile.empty() ? sshFile("known_hosts") : access.authorityFile;
    // Without a name of a file libcurl would believe everybody; without the file it knows nobody.
    if (m_knownHosts.empty())
        m_knownHosts = "/dev/null";
    const curl_sshkeycallback callback = onKey;
    return curl_easy_setopt(easy, CURLOPT_SSH_KNOWNHOSTS, m_knownHosts.c_str()) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSH_KEYFUNCTION, callback) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSH_KEYDATA, this) == CURLE_OK;
}

int HostKeyWatch::onKey(CURL* /*easy*/, const curl_khkey* /*known*/, const curl_khkey* shown, curl_khmatch match,
                        void* self) noexcept {
    auto* const watch = static_cast<HostKeyWatch*>(self);
    watch->m_refusal = watch->judge(fingerprintOf(keyBytes(*shown)), match);
    return watch->m_refusal ? CURLKHSTAT_REJECT : CURLKHSTAT_FINE;
}

std::optional<Failure> HostKeyWatch::judge(const std::string& fingerprint, curl_khmatch match) const {
    const auto refused = [this](FailureReason reason, std::string detail) {
        return Failure{reason, "SSH handshake", m_server, 0, std::move(detail)};
    };
    if (!m_pinned.empty()) {
        if (!fingerprint.empty() && fingerprint == m_pinned)
            return std::nullopt;
        return refused(FailureReason::HostKeyChanged, fingerprint + " and not " + m_pinned);
    }
    switch (match) {
    case CURLKHMATCH_OK:
        return std::nullopt;
    case CURLKHMATCH_MISMATCH:
        return refused(FailureReason::HostKeyChanged, fingerprint + ", which " + m_knownHosts +
                                                          " denies: somebody may be in between, ask who runs it");
    default:
        return refused(FailureReason::HostKeyUnknown, fingerprint + " is not in " + m_knownHosts +
                                                          ": compare it with what its keeper says, then use ssh once");
    }
}

} // namespace intact
