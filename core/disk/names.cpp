// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/names.h"

#include <algorithm>
#include <string_view>

namespace intact {

namespace {

constexpr std::size_t kNameMax = 255;
constexpr std::size_t kLongestExtension = 16; // with its dot

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

} // namespace

std::string partFileName(const std::string& fileName, const std::string& token, std::size_t maxBytes) {
    const std::string suffix = "." + token + ".part";
    const std::size_t room = maxBytes > suffix.size() ? maxBytes - suffix.size() : 0;
    return std::string(cutUtf8(fileName, room)) + suffix;
}

std::string numberedName(const std::string& fileName, int n) {
    const std::string_view name = fileName;
    const std::size_t length = extensionLength(name);
    const std::string_view stem = name.substr(0, name.size() - length);
    const std::string suffix = " (" + std::to_string(n) + ")" + std::string(name.substr(stem.size()));
    return std::string(cutUtf8(stem, kNameMax - suffix.size())) + suffix;
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
