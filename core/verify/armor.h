// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace intact {

/// The bytes of all public keys in an armored text (RFC 9580 §6.2), which gpgv does not read as a keyring; checksums of
/// the armor are not looked at. Nothing when there is none, or one that is damaged. Pure.
[[nodiscard]] std::optional<std::string> dearmoredKeys(std::string_view text);

/// Whether a file that begins like this can be a keyring of gpgv: a public key (RFC 9580 §4.2, packet type 6) or a
/// keybox. One that cannot would keep it from reading those behind it. Pure.
[[nodiscard]] bool looksLikeKeyring(std::string_view begin);

/// Whether it is public keys and then packet after packet (RFC 9580 §4.2), or blob after blob of a keybox, up to its
/// end: a file that was cut short is not. What is in them is not looked at. Pure.
[[nodiscard]] bool isWholeKeyring(std::string_view keys);

} // namespace intact
