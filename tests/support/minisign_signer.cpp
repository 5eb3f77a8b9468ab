// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/minisign_signer.h"

#include <QByteArray>

#include <memory>
#include <stdexcept>

#include <openssl/evp.h>

namespace intact::tests {

namespace {

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

void demand(bool done) {
    if (!done)
        throw std::runtime_error("OpenSSL does not do it");
}

std::unique_ptr<EVP_PKEY, Free> keyOf(const std::array<std::uint8_t, 32>& seed) {
    std::unique_ptr<EVP_PKEY, Free> key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
    demand(key != nullptr);
    return key;
}

const unsigned char* bytesOf(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string blake2b(const std::string& text) {
    std::string digest(64, '\0');
    unsigned int length = 0;
    demand(EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(digest.data()), &length,
                      EVP_blake2b512(), nullptr) == 1);
    return digest;
}

std::string base64(const std::string& bytes) {
    return QByteArray::fromStdString(bytes).toBase64().toStdString();
}

} // namespace

std::vector<std::uint8_t> minisignMessage(const std::string& text, bool ofDigest) {
    const std::string message = ofDigest ? blake2b(text) : text;
    return {message.begin(), message.end()};
}

MinisignSigner::MinisignSigner(std::uint8_t number) : m_id(8, static_cast<char>(number)) {
    m_seed.fill(number);
}

std::string MinisignSigner::publicKey() const {
    std::string raw(32, '\0');
    std::size_t length = raw.size();
    demand(EVP_PKEY_get_raw_public_key(keyOf(m_seed).get(), reinterpret_cast<unsigned char*>(raw.data()), &length) ==
           1);
    return base64("Ed" + m_id + raw);
}

std::string MinisignSigner::signature(const std::string& text, bool ofDigest, const std::string& comment) const {
    const std::string signature = sign(ofDigest ? blake2b(text) : text);
    return "untrusted comment: signature\n" + base64((ofDigest ? "ED" : "Ed") + m_id + signature) +
           "\ntrusted comment: " + comment + "\n" + base64(sign(signature + comment)) + "\n";
}

std::string MinisignSigner::sign(const std::string& bytes) const {
    const auto key = keyOf(m_seed);
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    std::string signature(64, '\0');
    std::size_t length = signature.size();
    demand(context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1);
    demand(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length, bytesOf(bytes),
                          bytes.size()) == 1);
    return signature;
}

} // namespace intact::tests
