// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/armor.h"

#include "core/base/ascii.h"
#include "core/base/base64.h"
#include "core/base/lines.h"

namespace intact {

namespace {

constexpr std::string_view kBegin = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
constexpr std::string_view kEnd = "-----END PGP PUBLIC KEY BLOCK-----";

// Up to the end of the block, which it takes away. Headers end with an empty line.
std::optional<std::vector<std::uint8_t>> takeBlock(std::string_view& text) {
    while (!text.empty() && !trimmed(takeLine(text)).empty()) {
    }
    std::string base64;
    while (!text.empty()) {
        const std::string_view line = trimmed(takeLine(text));
        if (line == kEnd)
            return decodeBase64(base64);
        if (!line.starts_with('=')) // the armor's checksum
            base64 += line;
    }
    return std::nullopt;
}

constexpr std::size_t kMagicAt = 8; // GnuPG's kbx/keybox-blob.c

bool isKeybox(std::string_view begin) {
    return begin.size() > kMagicAt && begin.substr(kMagicAt).starts_with("KBXf");
}

bool isPublicKey(std::string_view begin) {
    const auto first = begin.empty() ? 0U : static_cast<unsigned char>(begin.front());
    return (first & 0xFCU) == 0x98U || first == 0xC6U;
}

/// The number in the first `count` bytes, the highest in front; nothing when there are fewer.
std::optional<std::size_t> numberAt(std::string_view bytes, std::size_t count) {
    if (bytes.size() < count)
        return std::nullopt;
    std::size_t number = 0;
    for (const char byte : bytes.substr(0, count))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

/// How long the packet at the beginning is, its header included; nothing when that is not to be known.
std::optional<std::size_t> packetLength(std::string_view bytes) {
    const auto first = static_cast<unsigned char>(bytes.front());
    if ((first & 0x80U) == 0)
        return std::nullopt;
    const std::string_view rest = bytes.substr(1);
    const auto with = [](std::size_t count, std::optional<std::size_t> body) {
        return body ? std::optional(1 + count + *body) : std::nullopt;
    };
    if ((first & 0x40U) == 0) { // as older programs write it; without a length only data may be
        const std::size_t count = std::size_t{1} << (first & 3U);
        return count <= 4 ? with(count, numberAt(rest, count)) : std::nullopt;
    }
    const std::size_t second = numberAt(rest, 1).value_or(255);
    if (second < 192)
        return with(1, second);
    if (second == 255)
        return rest.empty() ? std::nullopt : with(5, numberAt(rest.substr(1), 4));
    if (second >= 224 || rest.size() < 2) // only data comes in pieces
        return std::nullopt;
    return with(2, ((second - 192) << 8U) + static_cast<unsigned char>(rest[1]) + 192);
}

} // namespace

std::optional<std::string> dearmoredKeys(std::string_view text) {
    std::string keys;
    while (!text.empty()) {
        if (trimmed(takeLine(text)) != kBegin)
            continue;
        const auto block = takeBlock(text);
        if (!block)
            return std::nullopt;
        keys.append(block->begin(), block->end());
    }
    return keys.empty() ? std::nullopt : std::optional(std::move(keys));
}

bool looksLikeKeyring(std::string_view begin) {
    return isPublicKey(begin) || isKeybox(begin);
}

bool isWholeKeyring(std::string_view keys) {
    if (!looksLikeKeyring(keys))
        return false;
    const bool keybox = isKeybox(keys);
    while (!keys.empty()) {
        const auto length = keybox ? numberAt(keys, 4) : packetLength(keys);
        if (!length || *length == 0 || *length > keys.size())
            return false;
        keys.remove_prefix(*length);
    }
    return true;
}

} // namespace intact
