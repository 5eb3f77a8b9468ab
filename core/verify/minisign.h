// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/signature.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// A public key of minisign (https://jedisct1.github.io/minisign/, "Public key format").
struct MinisignKey {
    std::array<std::uint8_t, 8> id{};
    std::array<std::uint8_t, 32> key{}; ///< Ed25519

    [[nodiscard]] bool operator==(const MinisignKey&) const = default;
};

/// The base64 text of a key ("RW…"), alone or behind the comment of a minisign.pub. Pure.
[[nodiscard]] std::optional<MinisignKey> parseMinisignKey(std::string_view text);

/// A signature of minisign (the same page, "Signature format").
struct MinisignSignature {
    bool isOfDigest = false; ///< of the BLAKE2b-512 digest of the bytes, as newer programs write it, not of the bytes
    std::array<std::uint8_t, 8> id{}; ///< of the key
    std::array<std::uint8_t, 64> signature{};
    std::string trustedComment;
    std::array<std::uint8_t, 64> global{}; ///< of the signature and the trusted comment

    [[nodiscard]] bool operator==(const MinisignSignature&) const = default;
};

/// A .minisig file: four lines. Pure.
[[nodiscard]] std::optional<MinisignSignature> parseMinisign(std::string_view text);

/// Whether one of the keys has signed this; `place` is left empty. `message`: the bytes, or with isOfDigest their
/// BLAKE2b-512 digest. Pure.
[[nodiscard]] Signature judgeMinisign(const MinisignSignature& signature, const std::vector<MinisignKey>& keys,
                                      std::span<const std::uint8_t> message);

} // namespace intact
