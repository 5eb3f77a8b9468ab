// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls_watch.h"

#include <arpa/inet.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace intact {

namespace {

using Record = std::shared_ptr<PeerCertificate>;

constexpr int kLeastSecurityLevel = 2; // 112 bits: RSA from 2048, no SHA-1

void freeRecord(void* /*parent*/, void* record, CRYPTO_EX_DATA* /*data*/, int /*index*/, long /*argl*/,
                void* /*argp*/) {
    delete static_cast<Record*>(record);
}

int recordIndex() {
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, freeRecord);
    return index;
}

struct NameDeleter {
    void operator()(GENERAL_NAMES* names) const { GENERAL_NAMES_free(names); }
};

std::string pinOf(X509* certificate) {
    unsigned char* encoded = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &encoded);
    if (length <= 0)
        return {};
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned digestLength = 0;
    const int hashed =
        EVP_Digest(encoded, static_cast<std::size_t>(length), digest.data(), &digestLength, EVP_sha256(), nullptr);
    OPENSSL_free(encoded);
    if (hashed != 1)
        return {};
    std::array<unsigned char, 4 * EVP_MAX_MD_SIZE> text{};
    const int textLength = EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(digestLength));
    return "sha256//" + std::string(text.begin(), text.begin() + textLength);
}

std::string textOf(const ASN1_STRING* string) {
    const unsigned char* const begin = ASN1_STRING_get0_data(string);
    return {begin, begin + ASN1_STRING_length(string)};
}

std::string addressText(const ASN1_OCTET_STRING* address) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int family = ASN1_STRING_length(address) == 4 ? AF_INET : AF_INET6;
    if (family == AF_INET6 && ASN1_STRING_length(address) != 16)
        return {};
    return inet_ntop(family, ASN1_STRING_get0_data(address), text.data(), text.size());
}

/// Nothing when there is no subjectAltName at all.
std::optional<std::vector<std::string>> namesOf(X509* certificate) {
    const std::unique_ptr<GENERAL_NAMES, NameDeleter> all(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    if (!all)
        return std::nullopt;
    std::vector<std::string> names;
    for (int i = 0; i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const GENERAL_NAME* const name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS)
            names.push_back(textOf(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            names.push_back(addressText(name->d.iPAddress));
    }
    return names;
}

std::optional<WallTime> timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return WallTime(std::chrono::seconds(timegm(&parts)));
}

CertificateProblem problemOf(int error) {
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return CertificateProblem::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return CertificateProblem::NotYetValid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return CertificateProblem::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return CertificateProblem::UnknownAuthority;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return CertificateProblem::WeakKey;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return CertificateProblem::WeakDigest;
    default:
        return CertificateProblem::Other;
    }
}

void note(PeerCertificate& peer, CertificateProblem problem, int error, X509* culprit) {
    if (peer.problem != CertificateProblem::None)
        return;
    peer.problem = problem;
    peer.words = X509_verify_cert_error_string(error);
    if (culprit != nullptr) {
        peer.validFrom = timeOf(X509_get0_notBefore(culprit));
        peer.validUntil = timeOf(X509_get0_notAfter(culprit));
    }
}

/// Called by OpenSSL for every certificate of a chain and for every error in it.
int onVerify(int good, X509_STORE_CTX* store) noexcept {
    const auto* const connection =
        static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const auto* const record = static_cast<Record*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(connection), recordIndex()));
    X509* const leaf = X509_STORE_CTX_get0_cert(store);
    if (record == nullptr || leaf == nullptr)
        return good;
    PeerCertificate& peer = **record;
    const auto names = namesOf(leaf);
    peer.keyPin = pinOf(leaf);
    peer.names = names.value_or(std::vector<std::string>());
    if (good == 0) {
        const int error = X509_STORE_CTX_get_error(store);
        note(peer, problemOf(error), error, X509_STORE_CTX_get_current_cert(store));
    } else if (X509_STORE_CTX_get_error_depth(store) == 0 && !names) {
        X509_STORE_CTX_set_error(store, X509_V_ERR_HOSTNAME_MISMATCH);
        note(peer, CertificateProblem::NoNames, X509_V_ERR_HOSTNAME_MISMATCH, leaf);
        return 0;
    }
    return good;
}

/// Called by OpenSSL when a certificate is asked for and there is none to show.
int onCertificateWanted(SSL* connection, X509** /*certificate*/, EVP_PKEY** /*key*/) noexcept {
    if (const auto* record = static_cast<Record*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(connection), recordIndex())))
        (*record)->wantsClientCertificate = true;
    return 0; // goes on without one
}

} // namespace

bool TlsWatch::attach(CURL* easy) {
    const curl_ssl_ctx_callback onContext = begin;
    const char* const library = curl_version_info(CURLVERSION_NOW)->ssl_version;
    return library != nullptr && std::string_view(library).find("OpenSSL/") != std::string_view::npos &&
           curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, onContext) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, this) == CURLE_OK;
}

void TlsWatch::reset() {
    m_peer.reset();
    m_handshakes = 0;
}

CURLcode TlsWatch::begin(CURL* /*easy*/, void* sslContext, void* self) noexcept {
    auto* const watch = static_cast<TlsWatch*>(self);
    auto* const context = static_cast<SSL_CTX*>(sslContext);
    watch->m_peer = std::make_shared<PeerCertificate>();
    ++watch->m_handshakes;
    auto record = std::make_unique<Record>(watch->m_peer);
    if (SSL_CTX_set_ex_data(context, recordIndex(), record.get()) != 1)
        return CURLE_OUT_OF_MEMORY;
    (void)record.release(); // freeRecord() has it
    SSL_CTX_set_security_level(context, std::max(SSL_CTX_get_security_level(context), kLeastSecurityLevel));
    SSL_CTX_set_client_cert_cb(context, onCertificateWanted);
    SSL_CTX_set_verify(context, SSL_CTX_get_verify_mode(context), onVerify);
    return CURLE_OK;
}

} // namespace intact
