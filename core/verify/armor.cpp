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
    constexpr std::size_t kMagicAt = 8; // GnuPG's kbx/keybox-blob.c
    if (begin.empty())
        return false;
    const auto first = static_cast<unsigned char>(begin.front());
    const bool isKeybox = begin.size() > kMagicAt && begin.substr(kMagicAt).starts_with("KBXf");
    return (first & 0xFCU) == 0x98U || first == 0xC6U || isKeybox;
}

} // namespace intact
