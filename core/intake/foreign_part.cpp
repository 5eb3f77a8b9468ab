// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/foreign_part.h"

#include <algorithm>
#include <bit>

namespace intact {

namespace {

constexpr std::int64_t kBlock = 16 * 1024; // aria2's unit within a piece
constexpr std::int64_t kMostTotal = std::int64_t{1} << 62;

// Numbers one after the other; once something is missing, everything after it is, too.
class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> content) : m_rest(content) {}

    void setBigEndian(bool bigEndian) { m_bigEndian = bigEndian; }
    std::uint64_t number(std::size_t width) {
        const auto bytes = take(width);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value = value << 8U | bytes[m_bigEndian ? i : bytes.size() - 1 - i];
        return value;
    }
    std::span<const std::uint8_t> take(std::size_t count) {
        m_ok = m_ok && count <= m_rest.size();
        if (!m_ok)
            return {};
        const auto taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::uint8_t> m_rest;
    bool m_bigEndian = true;
    bool m_ok = true;
};

struct Pieces {
    ByteRange whole;         // what they divide
    std::int64_t length = 0; // of all but the last
    [[nodiscard]] std::int64_t count() const { return (whole.length() + length - 1) / length; }
    [[nodiscard]] ByteRange at(std::int64_t index) const {
        const std::int64_t begin = whole.begin + index * length;
        return {begin, std::min(begin + length, whole.end)};
    }
};

// One bit a piece, the highest first; false: not of the right length, or bits behind the last piece are set.
bool addPieces(RangeSet& there, const Pieces& pieces, std::span<const std::uint8_t> bits) {
    const std::int64_t count = pieces.count();
    if (static_cast<std::int64_t>(bits.size()) != (count + 7) / 8)
        return false;
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(bits.size()) * 8; ++i) {
        const bool set = (bits[static_cast<std::size_t>(i / 8)] & (0x80U >> static_cast<unsigned>(i % 8))) != 0;
        if (set && i >= count)
            return false;
        if (set)
            there.add(pieces.at(i));
    }
    return true;
}

// The pieces in work; empty: fine.
std::string readBegun(Reader& reader, const Pieces& pieces, RangeSet& there) {
    const std::uint64_t count = reader.number(4);
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        const auto index = static_cast<std::int64_t>(reader.number(4));
        const auto length = static_cast<std::int64_t>(reader.number(4));
        const auto bits = reader.take(reader.number(4));
        if (!reader.ok())
            break;
        if (index >= pieces.count() || length != pieces.at(index).length())
            return "a begun piece that the file does not have";
        if (!addPieces(there, {pieces.at(index), kBlock}, bits))
            return "a begun piece contradicts itself";
    }
    if (!reader.ok())
        return "it is cut off";
    return reader.atEnd() ? "" : "there is more in it than there should be";
}

std::string read(Reader& reader, Aria2Control& control) {
    // Version 0 is in the byte order of the computer that wrote it, and this one has no other to offer.
    const std::uint64_t version = reader.number(2);
    if (version > 1)
        return "of an unknown version";
    reader.setBigEndian(version == 1 || std::endian::native == std::endian::big);
    reader.number(4); // extensions concern torrents only
    if (reader.number(4) != 0)
        return "of a torrent";
    const auto pieceLength = static_cast<std::int64_t>(reader.number(4));
    const std::uint64_t total = reader.number(8);
    reader.number(8); // uploaded
    const auto bits = reader.take(reader.number(4));
    if (!reader.ok())
        return "it is cut off";
    if (pieceLength <= 0 || total == 0 || total > static_cast<std::uint64_t>(kMostTotal))
        return "sizes that cannot be";
    control.total = static_cast<std::int64_t>(total);
    const Pieces pieces{{0, control.total}, pieceLength};
    if (!addPieces(control.there, pieces, bits))
        return "its list of pieces does not fit the size";
    return readBegun(reader, pieces, control.there);
}

} // namespace

Result<Aria2Control> readAria2Control(std::span<const std::uint8_t> content, const std::string& place) {
    Reader reader(content);
    Aria2Control control;
    const std::string problem = content.size() > kMostControlBytes ? "it is too large" : read(reader, control);
    if (!problem.empty())
        return tl::make_unexpected(
            Failure{FailureReason::ForeignPartRefused, "read", place, 0, "control file of aria2: " + problem});
    return control;
}

std::vector<std::string> foreignPartNames(const std::string& fileName) {
    return {fileName + kAria2Ending, fileName + ".crdownload", fileName + ".part", fileName};
}

std::optional<std::string> dataNameOfControl(const std::string& name) {
    const std::string_view ending = kAria2Ending;
    if (!name.ends_with(ending) || name.size() == ending.size())
        return std::nullopt;
    return name.substr(0, name.size() - ending.size());
}

} // namespace intact
