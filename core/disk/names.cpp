// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/names.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

namespace intact {

namespace {

constexpr std::size_t kLongestExtension = 16; // with its dot
// What file systems take: nearly all 255 bytes, eCryptfs 143, old and small ones less.
constexpr std::array<std::size_t, 4> kKnownLimits{255, 143, 63, 31};
constexpr std::string_view kFallback = "download";

using Alphabet = NameLimits::Alphabet;

bool isAsciiAlnum(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Never cuts a character in two. Bytes that are no UTF-8 are cut anywhere: a character has at most three more bytes.
std::string_view cutUtf8(std::string_view text, std::size_t maxBytes) {
    if (text.size() <= maxBytes)
        return text;
    std::size_t end = maxBytes;
    while (end > 0 && maxBytes - end < 3 && isContinuation(text[end]))
        --end;
    return text.substr(0, isContinuation(text[end]) ? maxBytes : end);
}

// ".gz" of "a.gz", "" of "README", ".bashrc" and "Mr. Smith".
std::string_view lastExtension(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return {};
    const std::string_view extension = name.substr(dot);
    const bool usual = extension.size() > 1 && extension.size() <= kLongestExtension &&
                       std::all_of(extension.begin() + 1, extension.end(), isAsciiAlnum);
    return usual ? extension : std::string_view{};
}

std::size_t extensionLength(std::string_view name) {
    const std::size_t last = lastExtension(name).size();
    const std::string_view before = lastExtension(name.substr(0, name.size() - last));
    return last != 0 && before == ".tar" ? last + before.size() : last;
}

// With its extension, unless nothing else would be left.
std::string shortened(std::string_view name, std::size_t maxBytes) {
    if (name.size() <= maxBytes)
        return std::string(name);
    std::size_t length = extensionLength(name);
    if (length >= maxBytes)
        length = 0;
    const std::string_view extension = name.substr(name.size() - length);
    return std::string(cutUtf8(name.substr(0, name.size() - length), maxBytes - length)) + std::string(extension);
}

bool isTaken(char32_t code, Alphabet alphabet) {
    constexpr std::u32string_view kNotOnWindows = U"\"*/:<>?\\|";
    constexpr std::u32string_view kPlainMarks = U" ._-()";
    if (alphabet == Alphabet::Windows)
        return code >= 0x20 && code != 0x7F && kNotOnWindows.find(code) == std::u32string_view::npos;
    return code < 0x80 &&
           (isAsciiAlnum(static_cast<char>(code)) || kPlainMarks.find(code) != std::u32string_view::npos);
}

std::string spelled(const std::string& name, Alphabet alphabet) {
    if (alphabet == Alphabet::Any)
        return name;
    std::string result;
    for (std::size_t i = 0; i < name.size();) {
        const Utf8Character character = utf8At(name, i);
        if (isTaken(character.code, alphabet))
            result.append(name, i, character.length);
        else
            result += '_';
        i += character.length;
    }
    return result;
}

// Windows and FAT drop these silently.
std::string withoutBadEnd(std::string name) {
    name.erase(name.find_last_not_of(" .") + 1);
    return name.empty() ? std::string(kFallback) : name;
}

NameLimits nextLimits(NameLimits limits, int osCode) {
    if (osCode == ENAMETOOLONG) {
        const auto* const next =
            std::ranges::find_if(kKnownLimits, [&](std::size_t most) { return most < limits.bytes; });
        if (next != kKnownLimits.end())
            limits.bytes = *next;
    } else if (osCode == EINVAL || osCode == EILSEQ || osCode == EPERM) {
        limits.alphabet = limits.alphabet == Alphabet::Any ? Alphabet::Windows : Alphabet::Plain;
    }
    return limits;
}

} // namespace

std::string fittedName(const std::string& name, const NameLimits& limits) {
    if (const auto parts = splitPartFileName(name))
        return partFileName(spelled(parts->first, limits.alphabet), parts->second, limits.bytes);
    const std::string fitted = shortened(spelled(name, limits.alphabet), limits.bytes);
    return limits.alphabet == Alphabet::Any && fitted == name ? name : withoutBadEnd(fitted);
}

std::optional<NameLimits> stricterLimits(NameLimits limits, const std::string& refused, int osCode) {
    while (true) {
        const NameLimits next = nextLimits(limits, osCode);
        if (next == limits)
            return std::nullopt;
        limits = next;
        if (fittedName(refused, limits) != refused)
            return limits;
    }
}

std::string partFileName(const std::string& fileName, const std::string& token, std::size_t maxBytes) {
    const std::string suffix = "." + token + ".part";
    const std::size_t room = maxBytes > suffix.size() ? maxBytes - suffix.size() : 0;
    return shortened(fileName, room) + suffix;
}

std::string numberedName(const std::string& fileName, int n, std::size_t maxBytes) {
    const std::string_view name = fileName;
    const std::size_t length = extensionLength(name);
    const std::string_view stem = name.substr(0, name.size() - length);
    const std::string suffix = " (" + std::to_string(n) + ")" + std::string(name.substr(stem.size()));
    return std::string(cutUtf8(stem, maxBytes - std::min(maxBytes, suffix.size()))) + suffix;
}

bool isPlainName(const std::string& name) {
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

std::optional<std::pair<std::string, std::string>> splitPartFileName(const std::string& partName) {
    constexpr std::string_view kEnd = ".part";
    constexpr std::size_t kTokenDigits = 8;
    constexpr std::size_t kSuffix = 1 + kTokenDigits + kEnd.size();
    if (partName.size() <= kSuffix || !partName.ends_with(kEnd) || partName[partName.size() - kSuffix] != '.')
        return std::nullopt;
    const std::string token = partName.substr(partName.size() - kSuffix + 1, kTokenDigits);
    if (token.find_first_not_of("0123456789abcdef") != std::string::npos)
        return std::nullopt;
    return std::pair(partName.substr(0, partName.size() - kSuffix), token);
}

} // namespace intact
