// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_name.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/net/reply_head.h"
#include "core/net/url.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

constexpr std::string_view kFallback = "download";
constexpr std::size_t kMaxNameBytes = 255;
constexpr std::size_t kMaxExtensionBytes = 16; // without its dot
constexpr char32_t kSubstitute = U'_';

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// Control and format characters (Unicode's Cc and Cf), line and paragraph separators, non-characters.
constexpr std::array kInvisible{
    CodeRange{0x0000, 0x001F},   CodeRange{0x007F, 0x009F},   CodeRange{0x00AD, 0x00AD},   CodeRange{0x0600, 0x0605},
    CodeRange{0x061C, 0x061C},   CodeRange{0x06DD, 0x06DD},   CodeRange{0x070F, 0x070F},   CodeRange{0x0890, 0x0891},
    CodeRange{0x08E2, 0x08E2},   CodeRange{0x180E, 0x180E},   CodeRange{0x200B, 0x200F},   CodeRange{0x2028, 0x202E},
    CodeRange{0x2060, 0x206F},   CodeRange{0xFDD0, 0xFDEF},   CodeRange{0xFEFF, 0xFEFF},   CodeRange{0xFFF9, 0xFFFB},
    CodeRange{0x110BD, 0x110BD}, CodeRange{0x110CD, 0x110CD}, CodeRange{0x13430, 0x1343F}, CodeRange{0x1BCA0, 0x1BCA3},
    CodeRange{0x1D173, 0x1D17A}, CodeRange{0xE0001, 0xE0001}, CodeRange{0xE0020, 0xE007F},
};

bool isForbidden(char32_t code) {
    constexpr std::u32string_view kSeparatorsAndWildcards = U"\"~*/:<>?\\|";
    if (kSeparatorsAndWildcards.find(code) != std::u32string_view::npos || (code & 0xFFFEU) == 0xFFFEU)
        return true;
    return std::any_of(kInvisible.begin(), kInvisible.end(),
                       [code](CodeRange range) { return code >= range.first && code <= range.last; });
}

std::string withoutForbidden(std::string_view text) {
    std::string clean;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Character character = utf8At(text, i);
        appendUtf8(clean, isForbidden(character.code) ? kSubstitute : character.code);
        i += character.length;
    }
    return clean;
}

/// Hidden files and options in front; behind, what Windows and FAT drop silently.
std::string_view withoutBadEnds(std::string_view name) {
    const std::size_t begin = name.find_first_not_of(" .-");
    if (begin == std::string_view::npos)
        return {};
    return name.substr(begin, name.find_last_not_of(" .") - begin + 1);
}

bool isDeviceName(std::string_view name) {
    static constexpr std::array<std::string_view, 6> kDevices{"con", "prn", "aux", "nul", "conin$", "conout$"};
    static constexpr std::array<std::string_view, 2> kNumbered{"com", "lpt"};
    static constexpr std::array<std::string_view, 13> kNumbers{"0", "1", "2", "3", "4", "5", "6",
                                                               "7", "8", "9", "¹", "²", "³"};
    const std::string stem = toLower(trimmed(name.substr(0, name.find('.'))));
    if (std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end())
        return true;
    return std::any_of(kNumbered.begin(), kNumbered.end(), [&stem](std::string_view device) {
        return stem.starts_with(device) && std::find(kNumbers.begin(), kNumbers.end(),
                                                     std::string_view(stem).substr(device.size())) != kNumbers.end();
    });
}

/// ".gz", ".tar.gz"; empty when what follows the last dot is no extension.
std::string_view extensionOf(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || name.size() - dot - 1 > kMaxExtensionBytes ||
        name.find(' ', dot) != std::string_view::npos)
        return {};
    constexpr std::string_view kArchive = ".tar";
    const std::string_view stem = name.substr(0, dot);
    const bool archive = stem.size() > kArchive.size() &&
                         equalsIgnoringCase(stem.substr(stem.size() - kArchive.size()), kArchive) &&
                         name.size() - dot - 1 + kArchive.size() <= kMaxExtensionBytes;
    return name.substr(archive ? dot - kArchive.size() : dot);
}

std::string shortened(std::string_view name) {
    if (name.size() <= kMaxNameBytes)
        return std::string(name);
    const std::string_view extension = extensionOf(name);
    const std::string_view stem = name.substr(0, name.size() - extension.size());
    const std::string_view cut = withoutBadEnds(utf8Prefix(stem, kMaxNameBytes - extension.size()));
    return std::string(cut) + std::string(extension);
}

/// Nothing when no usable character is left.
std::optional<std::string> usableName(std::string_view raw) {
    const std::string text = isValidUtf8(raw) ? std::string(raw) : latin1ToUtf8(raw);
    const std::string clean = withoutForbidden(text);
    std::string name(withoutBadEnds(clean));
    if (name.find_first_not_of("_ .-") == std::string::npos)
        return std::nullopt;
    if (isDeviceName(name))
        name.insert(name.begin(), '_');
    return shortened(name);
}

} // namespace

std::string safeFileName(std::string_view raw) {
    return usableName(raw).value_or(std::string(kFallback));
}

std::string chooseFileName(const NameHints& hints) {
    if (const auto given = usableName(hints.given))
        return *given;
    if (const auto disposition = parseContentDisposition(hints.contentDisposition)) {
        if (const auto name = usableName(*disposition))
            return *name;
    }
    for (const std::string_view url : {hints.originalUrl, hints.finalUrl}) {
        if (const auto name = usableName(lastPathSegmentOf(url)))
            return *name;
    }
    return std::string(kFallback);
}

} // namespace intact
