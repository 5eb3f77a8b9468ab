// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_certificate.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <array>
#include <atomic>
#include <stdexcept>

namespace intact::tests {

namespace {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T* object) const {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free>>;

void require(bool good, const char* what) {
    if (!good)
        throw std::runtime_error(std::string(what) + ": " + ERR_error_string(ERR_get_error(), nullptr));
}

Key makeKey(const CertificateOptions& options) {
    Key key(options.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(options.rsaBits)) : EVP_EC_gen("P-256"));
    require(key != nullptr, "make a key");
    return key;
}

void addExtension(X509* certificate, X509* issuer, int kind, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    require(extension != nullptr, value.c_str());
    require(X509_add_ext(certificate, extension.get(), -1) == 1, value.c_str());
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

template <typename Write>
std::string pem(Write write) {
    const Memory memory(BIO_new(BIO_s_mem()));
    require(write(memory.get()) == 1, "write PEM");
    char* text = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

} // namespace

struct TestCertificate::Parts {
    Key key;
    Certificate certificate;
};

TestCertificate::TestCertificate(const CertificateOptions& options, const TestCertificate* issuer) {
    static std::atomic<long> serial{1};
    auto parts = std::make_shared<Parts>();
    parts->key = makeKey(options);
    parts->certificate.reset(X509_new());
    X509* const made = parts->certificate.get();
    X509* const signer = issuer != nullptr ? issuer->m_parts->certificate.get() : made;
    X509_set_version(made, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made), serial++);
    X509_gmtime_adj(X509_getm_notBefore(made), options.validFrom);
    X509_gmtime_adj(X509_getm_notAfter(made), options.validUntil);
    X509_set_pubkey(made, parts->key.get());
    const auto* const name = static_cast<const unsigned char*>(static_cast<const void*>(options.commonName.c_str()));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8, name, -1, -1, 0);
    X509_set_issuer_name(made, X509_get_subject_name(signer));
    addExtension(made, signer, NID_basic_constraints, options.authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!options.names.empty() && !options.authority)
        addExtension(made, signer, NID_subject_alt_name, joined(options.names));
    EVP_PKEY* const signingKey = issuer != nullptr ? issuer->m_parts->key.get() : parts->key.get();
    require(X509_sign(made, signingKey, options.sha1 ? EVP_sha1() : EVP_sha256()) > 0, "sign");
    m_parts = std::move(parts);
}

std::string TestCertificate::certificatePem() const {
    return pem([this](BIO* out) { return PEM_write_bio_X509(out, m_parts->certificate.get()); });
}

std::string TestCertificate::keyPem() const {
    return pem([this](BIO* out) {
        return PEM_write_bio_PrivateKey(out, m_parts->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

std::string TestCertificate::keyPin() const {
    unsigned char* encoded = nullptr;
    const int length = i2d_PUBKEY(m_parts->key.get(), &encoded);
    require(length > 0, "encode a key");
    std::array<unsigned char, 32> digest{};
    EVP_Digest(encoded, static_cast<std::size_t>(length), digest.data(), nullptr, EVP_sha256(), nullptr);
    OPENSSL_free(encoded);
    std::array<unsigned char, 64> text{};
    EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(digest.size()));
    return std::string("sha256//") + static_cast<const char*>(static_cast<const void*>(text.data()));
}

} // namespace intact::tests
