// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace intact::tests {

/// What a signature of this text is made over: its bytes, or with `ofDigest` their BLAKE2b-512 digest.
[[nodiscard]] std::vector<std::uint8_t> minisignMessage(const std::string& text, bool ofDigest);

/// A key of minisign, always the same for one number, and what it signs: as the program writes it.
class MinisignSigner {
public:
    explicit MinisignSigner(std::uint8_t number);

    /// "RW…"
    [[nodiscard]] std::string publicKey() const;
    /// A .minisig file. `ofDigest`: as newer programs do, of the BLAKE2b-512 digest of the text.
    [[nodiscard]] std::string signature(const std::string& text, bool ofDigest = true,
                                        const std::string& comment = "file:x") const;

private:
    [[nodiscard]] std::string sign(const std::string& bytes) const;

    std::array<std::uint8_t, 32> m_seed{};
    std::string m_id;
};

} // namespace intact::tests
