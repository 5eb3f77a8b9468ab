// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/signature_names.h"

#include "core/base/ascii.h"
#include "core/verify/minisign.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

enum class Asked : std::uint8_t { Always, WithKeys, Never };

struct Row {
    SignatureName name;
    Asked ofLists;
    Asked ofDownloads;
    bool isNothingElse = true; // a file with this name
};

// In the order in which they are asked for.
constexpr std::array kRows{
    Row{{".minisig", SignatureKind::Minisign}, Asked::WithKeys, Asked::WithKeys},
    Row{{".asc", SignatureKind::OpenPgp}, Asked::Always, Asked::WithKeys},
    Row{{".gpg", SignatureKind::OpenPgp}, Asked::Always, Asked::Never, false},
    Row{{".sig", SignatureKind::OpenPgp}, Asked::WithKeys, Asked::WithKeys},
    Row{{".sign", SignatureKind::OpenPgp}, Asked::WithKeys, Asked::Never}, // Debian's
};

} // namespace

KeyKinds kindsOf(const SignatureKeys& keys) {
    return {!keys.keyrings.empty(), !keys.minisignKeys.empty()};
}

std::vector<SignatureName> signatureNames(SignedFile file, KeyKinds keys) {
    const bool hasAny = keys.openPgp || keys.minisign;
    std::vector<SignatureName> names;
    for (const Row& row : kRows) {
        const Asked asked = file == SignedFile::List ? row.ofLists : row.ofDownloads;
        const bool hasKey = row.name.kind == SignatureKind::Minisign ? keys.minisign : keys.openPgp;
        if ((asked == Asked::Always && !hasAny) || (asked != Asked::Never && hasKey))
            names.push_back(row.name);
    }
    return names;
}

bool isSignedWithin(std::string_view text) {
    return text.starts_with("-----BEGIN PGP SIGNED MESSAGE-----");
}

bool looksLikeSignature(SignatureKind kind, std::string_view text) {
    if (kind == SignatureKind::Minisign)
        return parseMinisign(text).has_value();
    if (text.empty())
        return false;
    // The first byte of a signature packet, in both of its formats: RFC 9580 §4.2, packet type 2.
    const auto first = static_cast<unsigned char>(text.front());
    return (first & 0xFCU) == 0x88U || first == 0xC2U ||
           text.find("-----BEGIN PGP SIGNATURE-----") != std::string_view::npos;
}

bool isSignatureName(std::string_view fileName) {
    const std::string lower = toLower(fileName);
    return std::ranges::any_of(
        kRows, [&lower](const Row& row) { return row.isNothingElse && lower.ends_with(row.name.ending); });
}

} // namespace intact
