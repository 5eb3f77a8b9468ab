// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/digester.h"

#include <new>
#include <vector>

#include <openssl/evp.h>

namespace intact {

namespace {

struct LibraryFree {
    void operator()(OSSL_LIB_CTX* context) const { OSSL_LIB_CTX_free(context); }
};
struct AlgorithmFree {
    void operator()(EVP_MD* algorithm) const { EVP_MD_free(algorithm); }
};

// A library context of our own: the machine's OpenSSL configuration may have switched MD5 or BLAKE2 off for
// cryptography, but for telling whether a file came whole we need what its publisher has used.
OSSL_LIB_CTX* digestLibrary() {
    static const std::unique_ptr<OSSL_LIB_CTX, LibraryFree> context(OSSL_LIB_CTX_new());
    return context.get();
}

// With the provider built in, OpenSSL refuses only when memory has run out.
void require(bool worked) {
    if (!worked)
        throw std::bad_alloc();
}

// Fetched once: that costs more than the digest of a short text.
const EVP_MD* implementationOf(DigestAlgorithm algorithm) {
    using Fetched = std::unique_ptr<EVP_MD, AlgorithmFree>;
    static const std::vector<Fetched> all = [] {
        std::vector<Fetched> fetched;
        for (const DigestInfo& info : digestTable())
            fetched.emplace_back(EVP_MD_fetch(digestLibrary(), info.openSslName.data(), nullptr));
        return fetched;
    }();
    const auto row = static_cast<std::size_t>(&digestInfo(algorithm) - digestTable().data());
    const EVP_MD* const implementation = all.at(row).get();
    require(implementation != nullptr);
    return implementation;
}

} // namespace

void Digester::ContextFree::operator()(evp_md_ctx_st* context) const {
    EVP_MD_CTX_free(context);
}

Digester::Digester(DigestAlgorithm algorithm) : m_algorithm(algorithm), m_context(EVP_MD_CTX_new()) {
    require(m_context && EVP_DigestInit_ex2(m_context.get(), implementationOf(algorithm), nullptr) == 1);
}

void Digester::update(std::span<const std::byte> bytes) {
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1);
}

Checksum Digester::finish() {
    Checksum checksum{m_algorithm, std::vector<std::uint8_t>(digestInfo(m_algorithm).digestBytes)};
    require(EVP_DigestFinal_ex(m_context.get(), checksum.digest.data(), nullptr) == 1);
    return checksum;
}

} // namespace intact
