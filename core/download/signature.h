// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// What a signature is worth. Only a good one proves anything, and only a bad one is held against what it is of. The
/// numbers are stored and never change.
enum class SignatureVerdict : std::uint8_t {
    Good = 1,       ///< by a key that the person has chosen
    UnknownKey = 2, ///< by another key, so nobody knows
    Bad = 3,        ///< by a key that the person has chosen, and not of these bytes
    Expired = 4,    ///< right once, but the signature or its key was for a time that is over
    Revoked = 5,    ///< by a key that its owner has withdrawn
    Weak = 6,       ///< over a digest that others can forge: MD5, SHA-1, RIPEMD-160
    Unchecked = 7,  ///< of a kind that cannot be checked here, or nothing is there to check it with
};
/// "good", "unknown-key", …
[[nodiscard]] std::string_view verdictName(SignatureVerdict verdict);
[[nodiscard]] std::optional<SignatureVerdict> verdictOfNumber(std::int64_t number);
[[nodiscard]] std::optional<SignatureVerdict> verdictFromName(std::string_view name);

/// A signature that was found and looked at.
struct Signature {
    SignatureVerdict verdict = SignatureVerdict::Unchecked;
    std::string key{}; ///< hex: the fingerprint of an OpenPGP key, or as much as is known; the number of a minisign key
    std::string by{};  ///< the key's first user ID, or minisign's trusted comment; one line of foreign text
    std::string place{}; ///< its URL, redacted; of a checksum file that is signed within itself that file's

    [[nodiscard]] bool operator==(const Signature&) const = default;
};

/// "0x0850F02A…"; empty when nothing is known of the key.
[[nodiscard]] std::string keyText(const Signature& signature);

/// "Some Body <some@body.example> (0x0850F02A…)"; empty when nothing is known.
[[nodiscard]] std::string signerText(const Signature& signature);

/// Whom the person believes.
struct SignatureKeys {
    std::vector<std::string> keyrings;     ///< absolute paths of OpenPGP keys, binary or armored
    std::vector<std::string> minisignKeys; ///< see parseMinisignKey()

    [[nodiscard]] bool operator==(const SignatureKeys&) const = default;
};

/// Why nothing can be proven by a key that the person has chosen.
enum class KeyTrouble : std::uint8_t {
    Unreadable,    ///< there is no such file, or it may not be read
    NoOpenPgpKeys, ///< no public keys are in the file, or they are damaged
    NoMinisignKey, ///< the text is no public key of minisign
};
struct UselessKey {
    std::string key; ///< as in SignatureKeys
    KeyTrouble trouble = KeyTrouble::Unreadable;

    [[nodiscard]] bool operator==(const UselessKey&) const = default;
};

} // namespace intact
