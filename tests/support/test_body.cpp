// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_body.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace intact::tests {

namespace {

constexpr std::int64_t kWordBytes = 8;

/// splitmix64
std::uint64_t wordAt(std::uint64_t seed, std::uint64_t index) {
    std::uint64_t word = seed * 0xD1B54A32D192ED03U + (index + 1) * 0x9E3779B97F4A7C15U;
    word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9U;
    word = (word ^ (word >> 27U)) * 0x94D049BB133111EBU;
    return word ^ (word >> 31U);
}

} // namespace

std::string TestBody::bytes(ByteRange range) const {
    range.begin = std::clamp<std::int64_t>(range.begin, 0, size);
    range.end = std::clamp(range.end, range.begin, size);
    const std::int64_t firstWord = range.begin / kWordBytes;
    const std::int64_t lastWord = (range.end + kWordBytes - 1) / kWordBytes;
    std::string words(static_cast<std::size_t>((lastWord - firstWord) * kWordBytes), '\0');
    for (std::int64_t i = firstWord; i < lastWord; ++i) {
        const std::uint64_t word = wordAt(seed, static_cast<std::uint64_t>(i));
        std::memcpy(words.data() + (i - firstWord) * kWordBytes, &word, sizeof word);
    }
    return words.substr(static_cast<std::size_t>(range.begin - firstWord * kWordBytes),
                        static_cast<std::size_t>(range.length()));
}

bool TestBody::matches(std::int64_t offset, std::span<const std::byte> found) const {
    const auto length = static_cast<std::int64_t>(found.size());
    if (offset < 0 || length > size - offset)
        return false;
    const std::string expected = bytes({offset, offset + length});
    return std::equal(found.begin(), found.end(), std::as_bytes(std::span(expected)).begin());
}

std::string TestBody::sha256() const {
    constexpr std::int64_t kStep = std::int64_t{1} << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::int64_t at = 0; at < size; at += kStep) {
        const std::string part = bytes({at, at + kStep});
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
    }
    return hash.result().toHex().toStdString();
}

} // namespace intact::tests
