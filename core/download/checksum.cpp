// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/checksum.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

using enum DigestAlgorithm;
// The order of the rows is the order of the enumerators, which begin at 1.
constexpr std::array kTable{
    DigestInfo{Md5, "md5", "MD5", 16, true},
    DigestInfo{Sha1, "sha-1", "SHA1", 20, true},
    DigestInfo{Sha224, "sha-224", "SHA2-224", 28, false},
    DigestInfo{Sha256, "sha-256", "SHA2-256", 32, false},
    DigestInfo{Sha384, "sha-384", "SHA2-384", 48, false},
    DigestInfo{Sha512, "sha-512", "SHA2-512", 64, false},
    DigestInfo{Blake2b512, "blake2b-512", "BLAKE2B-512", 64, false},
};

constexpr std::string_view kBlanks = " \t\r\n\v\f";
constexpr std::size_t kQuotedMost = 40; // of foreign text in a message

tl::unexpected<Failure> invalid(std::string detail) {
    return tl::make_unexpected(Failure{FailureReason::ChecksumInvalid, {}, {}, 0, std::move(detail)});
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text.substr(0, kQuotedMost))
        result += c >= ' ' && c < 0x7F ? c : '?';
    return result + (text.size() > kQuotedMost ? "…\"" : "\"");
}

// "SHA_256" → "sha256"
std::string bareName(std::string_view name) {
    std::string bare;
    for (const char c : name) {
        if (c != '-' && c != '_')
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return bare;
}

std::string knownNames() {
    std::string names;
    for (const DigestInfo& info : kTable)
        names += (names.empty() ? "" : ", ") + std::string(info.name);
    return names;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

Result<Checksum> digestFromHex(const DigestInfo& info, std::string_view hex) {
    const auto foreign = std::find_if(hex.begin(), hex.end(), [](char c) { return hexValue(c) < 0; });
    if (foreign != hex.end())
        return invalid(quoted({foreign, foreign + 1}) + " at place " + std::to_string(foreign - hex.begin() + 1) +
                       " is no hex digit");
    if (hex.size() != info.digestBytes * 2)
        return invalid(std::string(info.name) + " needs " + std::to_string(info.digestBytes * 2) +
                       " hex digits, this has " + std::to_string(hex.size()));
    Checksum checksum{info.algorithm, {}};
    checksum.digest.reserve(info.digestBytes);
    for (std::size_t i = 0; i < hex.size(); i += 2)
        checksum.digest.push_back(static_cast<std::uint8_t>(hexValue(hex[i]) * 16 + hexValue(hex[i + 1])));
    return checksum;
}

// SHA-512 and BLAKE2b-512 are equally long; the first in the table is the common one.
const DigestInfo* infoForHexDigits(std::size_t digits) {
    const auto row = std::find_if(kTable.begin(), kTable.end(),
                                  [=](const DigestInfo& info) { return info.digestBytes * 2 == digits; });
    return row != kTable.end() ? &*row : nullptr;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

} // namespace

std::span<const DigestInfo> digestTable() {
    return kTable;
}

const DigestInfo& digestInfo(DigestAlgorithm algorithm) {
    return kTable.at(static_cast<std::size_t>(algorithm) - 1);
}

std::optional<DigestAlgorithm> digestFromName(std::string_view name) {
    const std::string bare = bareName(name);
    if (bare == "blake2b")
        return Blake2b512;
    for (const DigestInfo& info : kTable) {
        if (bareName(info.name) == bare)
            return info.algorithm;
    }
    return std::nullopt;
}

std::string_view sourceName(ChecksumSource source) {
    switch (source) {
    case ChecksumSource::Given:
        return "given";
    }
    return "unknown"; // of a newer version
}

std::string Checksum::hex() const {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(digest.size() * 2);
    for (const std::uint8_t byte : digest) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0x0FU];
    }
    return text;
}

Result<Checksum> parseChecksum(std::string_view text) {
    const std::size_t separator = text.find_first_of("=:");
    if (separator == std::string_view::npos)
        return invalid(quoted(text) + " is not of the form ALGORITHM=HEX");
    const std::string_view name = text.substr(0, separator);
    const std::optional<DigestAlgorithm> algorithm = digestFromName(name);
    if (!algorithm)
        return invalid(quoted(name) + " is none of the known algorithms " + knownNames());
    return digestFromHex(digestInfo(*algorithm), text.substr(separator + 1));
}

Result<Checksum> parseChecksumLoosely(std::string_view text) {
    text = trimmed(text);
    if (const std::size_t separator = text.find_first_of("=:"); separator != std::string_view::npos)
        return parseChecksum(text);
    if (text.empty())
        return invalid("it is empty");
    const DigestInfo* info = infoForHexDigits(text.size());
    if (info != nullptr)
        return digestFromHex(*info, text);
    if (std::any_of(text.begin(), text.end(), [](char c) { return hexValue(c) < 0; }))
        return invalid(quoted(text) + " is not of the form ALGORITHM=HEX");
    return invalid("no known algorithm has " + std::to_string(text.size()) + " hex digits");
}

} // namespace intact
