// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/checksum.h"

#include "core/base/ascii.h"
#include "core/base/base64.h"

#include <algorithm>
#include <array>
#include <utility>

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

struct SourceRow {
    ChecksumSource source;
    std::string_view name;
};
constexpr std::array kSources{
    SourceRow{ChecksumSource::Given, "given"},
    SourceRow{ChecksumSource::ReprDigest, "repr-digest"},
    SourceRow{ChecksumSource::Digest, "digest"},
    SourceRow{ChecksumSource::ContentMd5, "content-md5"},
    SourceRow{ChecksumSource::ObjectStore, "object-store"},
    SourceRow{ChecksumSource::ChecksumFile, "checksum-file"},
    SourceRow{ChecksumSource::Metalink, "metalink"},
    SourceRow{ChecksumSource::SignedChecksumFile, "signed-checksum-file"},
    SourceRow{ChecksumSource::LinkMetalink, "link-metalink"},
    SourceRow{ChecksumSource::Signature, "signature"},
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

Result<Checksum> digestFromHex(const DigestInfo& info, std::string_view hex) {
    const auto foreign = std::find_if(hex.begin(), hex.end(), [](char c) { return !hexValue(c); });
    if (foreign != hex.end())
        return invalid(quoted({foreign, foreign + 1}) + " at place " + std::to_string(foreign - hex.begin() + 1) +
                       " is no hex digit");
    if (hex.size() != info.digestBytes * 2)
        return invalid(std::string(info.name) + " needs " + std::to_string(info.digestBytes * 2) +
                       " hex digits, this has " + std::to_string(hex.size()));
    Checksum checksum{info.algorithm, {}};
    checksum.digest.reserve(info.digestBytes);
    for (std::size_t i = 0; i < hex.size(); i += 2)
        checksum.digest.push_back(static_cast<std::uint8_t>(*hexValue(hex[i]) * 16 + *hexValue(hex[i + 1])));
    return checksum;
}

// SHA-512 and BLAKE2b-512 are equally long; the first in the table is the common one.
const DigestInfo* infoForHexDigits(std::size_t digits) {
    const auto row = std::find_if(kTable.begin(), kTable.end(),
                                  [=](const DigestInfo& info) { return info.digestBytes * 2 == digits; });
    return row != kTable.end() ? &*row : nullptr;
}

std::string_view withoutBlanks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::size_t hexDigitsAtBegin(std::string_view text) {
    const auto end = std::ranges::find_if_not(text, [](char c) { return hexValue(c).has_value(); });
    return static_cast<std::size_t>(end - text.begin());
}

// "sha256-BASE64". Nothing: it is not that.
std::optional<Checksum> fromIntegrity(std::string_view text) {
    static constexpr std::array kAlgorithms{Sha256, Sha384, Sha512};
    for (const DigestAlgorithm algorithm : kAlgorithms) {
        const std::string prefix = bareName(digestInfo(algorithm).name) + '-';
        if (!startsWithIgnoringCase(text, prefix))
            continue;
        auto digest = decodeBase64(text.substr(prefix.size()));
        if (digest && digest->size() == digestInfo(algorithm).digestBytes)
            return Checksum{algorithm, std::move(*digest)};
    }
    return std::nullopt;
}

// "SHA256 (NAME) = HEX" as "SHA256=HEX". A name may have any of these characters itself, so the last ones count.
std::optional<std::string> fromNamedLine(std::string_view text) {
    const std::size_t open = text.find('(');
    const std::size_t close = text.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::nullopt;
    const std::string_view rest = withoutBlanks(text.substr(close + 1));
    if (!rest.starts_with('='))
        return std::nullopt;
    return std::string(withoutBlanks(text.substr(0, open))) + '=' + std::string(withoutBlanks(rest.substr(1)));
}

// "HEX", "HEX  NAME", "HEX *NAME", or with a backslash in front "HEX  NA\\ME". Nothing: it does not begin like that.
std::optional<Result<Checksum>> fromHexLine(std::string_view text) {
    std::string_view line = text;
    line.remove_prefix(line.starts_with('\\') ? 1 : 0);
    const std::size_t digits = hexDigitsAtBegin(line);
    const bool isWhole = digits == line.size() || kBlanks.find(line[digits]) != std::string_view::npos;
    if (digits == 0 || !isWhole)
        return std::nullopt;
    if (const DigestInfo* info = infoForHexDigits(digits))
        return digestFromHex(*info, line.substr(0, digits));
    // "added" is a word too.
    if (digits < line.size() && digits < digestInfo(Md5).digestBytes)
        return std::nullopt;
    return invalid("no known algorithm has " + std::to_string(digits) + " hex digits");
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
        if (bareName(info.name) == bare || bareName(info.openSslName) == bare)
            return info.algorithm;
    }
    return std::nullopt;
}

std::string_view sourceName(ChecksumSource source) {
    const auto row = std::ranges::find(kSources, source, &SourceRow::source);
    return row != kSources.end() ? row->name : "unknown";
}

std::optional<ChecksumSource> sourceOfNumber(std::int64_t number) {
    const auto row = std::ranges::find(kSources, number,
                                       [](const SourceRow& known) { return static_cast<std::int64_t>(known.source); });
    return row != kSources.end() ? std::optional(row->source) : std::nullopt;
}

std::optional<ChecksumSource> sourceFromName(std::string_view name) {
    const auto row = std::ranges::find(kSources, name, &SourceRow::name);
    return row != kSources.end() ? std::optional(row->source) : std::nullopt;
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
    text = withoutBlanks(text);
    if (text.empty())
        return invalid("it is empty");
    if (text.find('\n') != std::string_view::npos)
        return invalid("it has more than one line");
    if (auto integrity = fromIntegrity(text))
        return *integrity;
    if (auto line = fromHexLine(text))
        return *line;
    if (const auto named = fromNamedLine(text))
        return parseChecksum(*named);
    if (const std::size_t separator = text.find_first_of("=:"); separator != std::string_view::npos)
        return parseChecksum(std::string(withoutBlanks(text.substr(0, separator))) + '=' +
                             std::string(withoutBlanks(text.substr(separator + 1))));
    if (const DigestInfo* info = infoForHexDigits(text.size()))
        return digestFromHex(*info, text); // which says what character is wrong
    return parseChecksum(text);
}

} // namespace intact
