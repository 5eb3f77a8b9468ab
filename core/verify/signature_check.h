// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"
#include "core/download/checksum.h"
#include "core/download/signature.h"
#include "core/verify/signature_names.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace intact {

/// A signature as a server gave it.
struct FoundSignature {
    SignatureKind kind = SignatureKind::OpenPgp;
    std::string text;
    std::string place; ///< as Signature::place

    [[nodiscard]] bool operator==(const FoundSignature&) const = default;
};

/// What it is of: one of these.
struct SignedText {
    std::string text;
};
struct SignedWithin {}; ///< the text of the signature itself
struct SignedOnDisk {
    std::string directory;
    std::string name;
    std::optional<Checksum> digest; ///< its BLAKE2b-512, when that is known; it is read for it otherwise
};
using SignedContent = std::variant<SignedText, SignedWithin, SignedOnDisk>;

/// What was found out about a signature.
struct SignatureAnswer {
    std::optional<Signature> signature; ///< nothing: it is none at all
    std::string text;                   ///< with SignedWithin and a good one: exactly what is signed
};

/// Looks at one signature: OpenPGP by gpgv, minisign here. Reads the keys anew each time; one that cannot be read is
/// passed over. Blocks, for a file on the disk as long as it takes to read it; any thread, but none that others wait
/// for. `mayGoOn` is asked some ten times a second; when it says no, the answer is Unchecked.
[[nodiscard]] SignatureAnswer checkSignature(FileOps& files, const FoundSignature& signature,
                                             const SignedContent& content, const SignatureKeys& keys,
                                             const std::function<bool()>& mayGoOn);

/// Whether the digest of the file is enough to judge it.
[[nodiscard]] bool isOfDigest(const FoundSignature& signature);

} // namespace intact
