// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <algorithm>

namespace intact {

namespace {

unsigned byteAt(std::string_view text, std::size_t position) {
    return static_cast<unsigned char>(text[position]);
}

bool isContinuation(std::string_view text, std::size_t position) {
    return (byteAt(text, position) & 0xC0U) == 0x80U;
}

/// Bytes of the sequence that begins with `lead`; 0 when none does.
std::size_t sequenceLength(unsigned lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool isSurrogate(char32_t code) {
    return code >= 0xD800 && code <= 0xDFFF;
}

} // namespace

Utf8Character utf8At(std::string_view text, std::size_t position) {
    const unsigned lead = byteAt(text, position);
    const std::size_t length = sequenceLength(lead);
    if (length == 0 || text.size() - position < length)
        return {};
    if (length == 1)
        return {lead, 1, true};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text, position + i))
            return {};
        code = (code << 6U) | (byteAt(text, position + i) & 0x3FU);
    }
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < kSmallest[length] || code > 0x10FFFF || isSurrogate(code))
        return {};
    return {code, length, true};
}

bool isValidUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Character character = utf8At(text, i);
        if (!character.valid)
            return false;
        i += character.length;
    }
    return true;
}

void appendUtf8(std::string& text, char32_t code) {
    const auto push = [&text](char32_t byte) {
        text.push_back(static_cast<char>(byte));
    };
    if (code > 0x10FFFF || isSurrogate(code))
        code = kReplacementCharacter;
    if (code < 0x80) {
        push(code);
    } else if (code < 0x800) {
        push(0xC0U | (code >> 6U));
        push(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        push(0xE0U | (code >> 12U));
        push(0x80U | ((code >> 6U) & 0x3FU));
        push(0x80U | (code & 0x3FU));
    } else {
        push(0xF0U | (code >> 18U));
        push(0x80U | ((code >> 12U) & 0x3FU));
        push(0x80U | ((code >> 6U) & 0x3FU));
        push(0x80U | (code & 0x3FU));
    }
}

std::string_view utf8Prefix(std::string_view text, std::size_t maxBytes) {
    if (text.size() <= maxBytes)
        return text;
    std::size_t end = maxBytes;
    while (end > 0 && isContinuation(text, end))
        --end;
    return text.substr(0, end);
}

std::string latin1ToUtf8(std::string_view text) {
    std::string converted;
    converted.reserve(text.size());
    for (const char c : text)
        appendUtf8(converted, static_cast<unsigned char>(c));
    return converted;
}

std::string utf16LeToUtf8(std::string_view bytes) {
    const auto unitAt = [bytes](std::size_t i) -> char32_t {
        return byteAt(bytes, i) | (byteAt(bytes, i + 1) << 8U);
    };
    std::string converted;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t code = unitAt(i);
        const bool high = code >= 0xD800 && code <= 0xDBFF;
        if (high && i + 3 < bytes.size() && unitAt(i + 2) >= 0xDC00 && unitAt(i + 2) <= 0xDFFF) {
            code = 0x10000 + ((code - 0xD800) << 10U) + (unitAt(i + 2) - 0xDC00);
            i += 2;
        }
        appendUtf8(converted, code);
    }
    return converted;
}

std::size_t plainLength(std::string_view text) {
    const auto special = std::find_if(text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; });
    return static_cast<std::size_t>(special - text.begin());
}

std::string cleanLine(std::string_view text, std::size_t maxBytes) {
    std::string clean;
    for (std::size_t i = 0; i < text.size() && clean.size() < maxBytes;) {
        if (const std::size_t plain = plainLength(text.substr(i)); plain > 0) {
            clean.append(text.substr(i, plain));
            i += plain;
            continue;
        }
        const Utf8Character character = utf8At(text, i);
        const bool control = character.code < 0x20 || (character.code >= 0x7F && character.code < 0xA0);
        appendUtf8(clean, control ? U' ' : character.code);
        i += character.length;
    }
    return std::string(utf8Prefix(clean, maxBytes));
}

} // namespace intact
