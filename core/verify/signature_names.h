// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/signature.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace intact {

enum class SignatureKind : std::uint8_t { OpenPgp, Minisign };

/// What is put behind a file's name to name its signature.
struct SignatureName {
    std::string_view ending;
    SignatureKind kind;

    [[nodiscard]] bool operator==(const SignatureName&) const = default;
};

/// For which kinds of signatures the person has chosen keys.
struct KeyKinds {
    bool openPgp = false;
    bool minisign = false;

    [[nodiscard]] bool operator==(const KeyKinds&) const = default;
};
[[nodiscard]] KeyKinds kindsOf(const SignatureKeys& keys);

enum class SignedFile : std::uint8_t {
    List,     ///< a checksum file that lists a download
    Download, ///< a download of which no checksum is known
};

/// The names that are asked for, in this order and until one is there. Without any key a signature cannot prove
/// anything: then two names tell of a checksum file by whom it is signed, and no one is asked for beside a download.
/// With keys it is the usual names of their kinds. Pure.
[[nodiscard]] std::vector<SignatureName> signatureNames(SignedFile file, KeyKinds keys);

/// A checksum file that carries its signature within itself (RFC 9580 §7). Pure.
[[nodiscard]] bool isSignedWithin(std::string_view text);
/// Whether this can be a signature at all, and is not, say, a web page. Pure.
[[nodiscard]] bool looksLikeSignature(SignatureKind kind, std::string_view text);
/// Whether a file with this name is a signature; ".gpg" may be anything. Pure.
[[nodiscard]] bool isSignatureName(std::string_view fileName);

} // namespace intact
