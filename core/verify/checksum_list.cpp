// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checksum_list.h"

#include "core/base/ascii.h"
#include "core/base/lines.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace intact {

namespace {

using enum DigestAlgorithm;

// A line that is longer is not one that a program wrote for people's files.
constexpr std::size_t kLongestLine = 8192;
constexpr std::string_view kSigned = "-----BEGIN PGP SIGNED MESSAGE-----";
constexpr std::string_view kSignature = "-----BEGIN PGP SIGNATURE-----";

bool isHex(char c) {
    return hexValue(c).has_value();
}

std::optional<Checksum> checksumOf(std::optional<DigestAlgorithm> algorithm, std::string_view hex) {
    const auto checksum = algorithm ? parseChecksum(std::string(digestInfo(*algorithm).name) + '=' + std::string(hex))
                                    : parseChecksumLoosely(hex);
    return checksum ? std::optional(*checksum) : std::nullopt;
}

// A hint that does not fit the digits is about others.
std::optional<Checksum> checksumHinted(std::string_view hex, std::optional<DigestAlgorithm> hint) {
    const bool fits = hint && digestInfo(*hint).digestBytes * 2 == hex.size();
    return checksumOf(fits ? hint : std::nullopt, hex);
}

// What coreutils write behind a leading backslash. Nothing: it is not that.
std::optional<std::string> unescaped(std::string_view name) {
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != '\\') {
            plain += name[i];
            continue;
        }
        if (++i == name.size())
            return std::nullopt;
        switch (name[i]) {
        case '\\':
            plain += '\\';
            break;
        case 'n':
            plain += '\n';
            break;
        case 'r':
            plain += '\r';
            break;
        default:
            return std::nullopt;
        }
    }
    return plain;
}

std::optional<std::string> nameOf(std::string_view written, bool isEscaped) {
    return isEscaped ? unescaped(written) : std::optional(std::string(written));
}

// "SHA256 (NAME) = DIGEST"; a name may have any of these characters itself, so the last ones count.
std::optional<ChecksumEntry> bsdEntry(std::string_view line) {
    const bool isEscaped = line.starts_with('\\');
    line.remove_prefix(isEscaped ? 1 : 0);
    const std::size_t open = line.find('(');
    const std::size_t close = line.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::nullopt;
    std::string_view rest = trimmed(line.substr(close + 1));
    if (!rest.starts_with('='))
        return std::nullopt;
    rest = trimmed(rest.substr(1));
    std::string_view written = trimmed(line.substr(0, open));
    if (startsWithIgnoringCase(written, "SHA2-")) // openssl 3
        written.remove_prefix(std::string_view("SHA2-").size());
    const std::string algorithmName =
        isDigit(written.empty() ? ' ' : written.front()) ? "sha" + std::string(written) : std::string(written);
    const std::optional<DigestAlgorithm> algorithm = digestFromName(algorithmName);
    const auto checksum = algorithm ? checksumOf(algorithm, rest) : std::nullopt;
    auto name = nameOf(line.substr(open + 1, close - open - 1), isEscaped);
    if (!checksum || !name || name->empty())
        return std::nullopt;
    return ChecksumEntry{std::move(*name), *checksum};
}

// "DIGEST  NAME", "DIGEST *NAME", or the digest alone.
std::optional<ChecksumEntry> gnuEntry(std::string_view line, std::optional<DigestAlgorithm> hint) {
    const bool isEscaped = line.starts_with('\\');
    line.remove_prefix(isEscaped ? 1 : 0);
    const auto end = std::find_if_not(line.begin(), line.end(), isHex);
    const std::string_view hex(line.begin(), end);
    const auto checksum = checksumHinted(hex, hint);
    if (!checksum)
        return std::nullopt;
    std::string_view rest(end, line.end());
    if (trimmed(rest).empty())
        return ChecksumEntry{{}, *checksum};
    if (!rest.starts_with(' ') && !rest.starts_with('\t'))
        return std::nullopt;
    rest.remove_prefix(1);
    if (rest.starts_with(' ') || rest.starts_with('*'))
        rest.remove_prefix(1);
    auto name = nameOf(rest, isEscaped);
    if (!name || name->empty())
        return std::nullopt;
    return ChecksumEntry{std::move(*name), *checksum};
}

std::string_view withoutHere(std::string_view name) {
    while (name.starts_with("./"))
        name.remove_prefix(2);
    return name;
}

std::string_view lastPart(std::string_view name) {
    return name.substr(name.find_last_of("/\\") + 1);
}

// In one pass: a list may name one file a hundred thousand times.
ListedChecksum strongest(const std::vector<const ChecksumEntry*>& entries) {
    std::map<DigestAlgorithm, const Checksum*> byAlgorithm;
    for (const ChecksumEntry* entry : entries) {
        const Checksum*& first = byAlgorithm[entry->checksum.algorithm];
        if (first == nullptr)
            first = &entry->checksum;
        else if (*first != entry->checksum)
            return {std::nullopt, true};
    }
    return byAlgorithm.empty() ? ListedChecksum() : ListedChecksum{*byAlgorithm.rbegin()->second, false};
}

} // namespace

std::vector<ChecksumEntry> parseChecksumList(std::string_view text, std::optional<DigestAlgorithm> hint) {
    if (text.starts_with(kUtf8Mark))
        text.remove_prefix(kUtf8Mark.size());
    const bool isSigned = text.starts_with(kSigned);
    std::vector<ChecksumEntry> entries;
    while (!text.empty() && entries.size() < kMostChecksumEntries) {
        std::string_view line = takeLine(text);
        if (isSigned && line == kSignature)
            break;
        if (isSigned && line.starts_with("- "))
            line.remove_prefix(2);
        if (line.size() > kLongestLine || line.find('\0') != std::string_view::npos)
            continue;
        auto entry = bsdEntry(line);
        if (!entry)
            entry = gnuEntry(line, hint);
        if (entry)
            entries.push_back(std::move(*entry));
    }
    return entries;
}

ListedChecksum checksumFor(const std::vector<ChecksumEntry>& entries, std::string_view fileName) {
    std::vector<const ChecksumEntry*> its;
    for (const ChecksumEntry& entry : entries) {
        if (!entry.name.empty() && withoutHere(entry.name) == fileName)
            its.push_back(&entry);
    }
    if (its.empty() && entries.size() == 1) {
        const std::string_view name = entries.front().name;
        if (name.empty() || lastPart(name) == fileName)
            its.push_back(&entries.front());
    }
    return strongest(its);
}

ChecksumIndex::ChecksumIndex(std::vector<ChecksumEntry> entries) : m_entries(std::move(entries)) {
    std::ranges::stable_sort(m_entries, {}, [](const ChecksumEntry& entry) { return withoutHere(entry.name); });
}

ListedChecksum ChecksumIndex::lookUp(std::string_view fileName) const {
    if (m_entries.size() == 1)
        return checksumFor(m_entries, fileName);
    const auto its = std::ranges::equal_range(m_entries, fileName, {},
                                              [](const ChecksumEntry& entry) { return withoutHere(entry.name); });
    return checksumFor({its.begin(), its.end()}, fileName);
}

} // namespace intact
