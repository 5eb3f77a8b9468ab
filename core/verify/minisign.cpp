// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/minisign.h"

#include "core/base/ascii.h"
#include "core/base/base64.h"
#include "core/base/lines.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cstddef>
#include <memory>

#include <openssl/evp.h>

namespace intact {

namespace {

constexpr std::string_view kUntrusted = "untrusted comment:";
constexpr std::string_view kTrusted = "trusted comment: ";
constexpr std::array<std::uint8_t, 2> kOfBytes{'E', 'd'};
constexpr std::array<std::uint8_t, 2> kOfDigest{'E', 'D'};
constexpr std::size_t kKeyBytes = 2 + 8 + 32;
constexpr std::size_t kSignatureBytes = 2 + 8 + 64;
constexpr std::size_t kLongestComment = 8192; // as minisign has it
constexpr std::size_t kLongestKeyName = 200;  // of what is told of it

struct KeyFree {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct ContextFree {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

template <std::size_t size>
std::array<std::uint8_t, size> bytesAt(const std::vector<std::uint8_t>& bytes, std::size_t begin) {
    std::array<std::uint8_t, size> part{};
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(begin), size, part.begin());
    return part;
}

bool isSignedBy(const MinisignKey& key, std::span<const std::uint8_t> message,
                const std::array<std::uint8_t, 64>& signature) {
    const std::unique_ptr<EVP_PKEY, KeyFree> handle(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.key.data(), key.key.size()));
    const std::unique_ptr<EVP_MD_CTX, ContextFree> context(EVP_MD_CTX_new());
    return handle && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, handle.get()) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
}

// The comment is trusted because the key has signed it together with the signature.
bool isGood(const MinisignSignature& signature, const MinisignKey& key, std::span<const std::uint8_t> message) {
    std::vector<std::uint8_t> all(signature.signature.begin(), signature.signature.end());
    all.insert(all.end(), signature.trustedComment.begin(), signature.trustedComment.end());
    return isSignedBy(key, message, signature.signature) && isSignedBy(key, all, signature.global);
}

// As minisign prints it: a number in little-endian order.
std::string idText(const std::array<std::uint8_t, 8>& id) {
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (auto byte = id.rbegin(); byte != id.rend(); ++byte) {
        text += kDigits[*byte >> 4U];
        text += kDigits[*byte & 0x0FU];
    }
    return text;
}

} // namespace

std::optional<MinisignKey> parseMinisignKey(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with(kUntrusted)) {
        (void)takeLine(text);
        text = trimmed(text);
    }
    const auto bytes = decodeBase64(text);
    if (!bytes || bytes->size() != kKeyBytes || bytesAt<2>(*bytes, 0) != kOfBytes)
        return std::nullopt;
    return MinisignKey{bytesAt<8>(*bytes, 2), bytesAt<32>(*bytes, 10)};
}

std::optional<MinisignSignature> parseMinisign(std::string_view text) {
    if (!takeLine(text).starts_with(kUntrusted))
        return std::nullopt;
    const auto bytes = decodeBase64(takeLine(text));
    const std::string_view comment = takeLine(text);
    const auto global = decodeBase64(takeLine(text));
    if (!bytes || bytes->size() != kSignatureBytes || !comment.starts_with(kTrusted) || !global ||
        global->size() != 64 || comment.size() > kLongestComment || !trimmed(text).empty())
        return std::nullopt;
    const auto algorithm = bytesAt<2>(*bytes, 0);
    if (algorithm != kOfBytes && algorithm != kOfDigest)
        return std::nullopt;
    return MinisignSignature{algorithm == kOfDigest, bytesAt<8>(*bytes, 2), bytesAt<64>(*bytes, 10),
                             std::string(comment.substr(kTrusted.size())), bytesAt<64>(*global, 0)};
}

Signature judgeMinisign(const MinisignSignature& signature, const std::vector<MinisignKey>& keys,
                        std::span<const std::uint8_t> message) {
    Signature result{SignatureVerdict::UnknownKey, idText(signature.id), {}, {}};
    for (const MinisignKey& key : keys) {
        if (key.id != signature.id)
            continue;
        result.verdict = SignatureVerdict::Bad;
        if (!isGood(signature, key, message))
            continue;
        result.verdict = SignatureVerdict::Good;
        result.by = cleanLine(signature.trustedComment, kLongestKeyName);
        return result;
    }
    return result;
}

} // namespace intact
