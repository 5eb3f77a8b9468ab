// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/signature.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

// The order of the rows is the order of the enumerators, which begin at 1.
constexpr std::array<std::string_view, 7> kVerdicts{
    "good", "unknown-key", "bad", "expired", "revoked", "weak", "unchecked",
};

} // namespace

std::string_view verdictName(SignatureVerdict verdict) {
    return kVerdicts.at(static_cast<std::size_t>(verdict) - 1);
}

std::optional<SignatureVerdict> verdictOfNumber(std::int64_t number) {
    const bool known = number >= 1 && number <= static_cast<std::int64_t>(kVerdicts.size());
    return known ? std::optional(static_cast<SignatureVerdict>(number)) : std::nullopt;
}

std::optional<SignatureVerdict> verdictFromName(std::string_view name) {
    return verdictOfNumber(std::ranges::find(kVerdicts, name) - kVerdicts.begin() + 1);
}

std::string keyText(const Signature& signature) {
    return signature.key.empty() ? std::string() : "0x" + signature.key;
}

std::string signerText(const Signature& signature) {
    const std::string key = keyText(signature);
    if (signature.by.empty() || key.empty())
        return signature.by + key;
    return signature.by + " (" + key + ")";
}

} // namespace intact
