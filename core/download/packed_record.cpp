// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/packed_record.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace intact {

namespace {

template <typename T, typename Struct>
concept Is = std::same_as<std::remove_const_t<T>, Struct>;

// All members of each struct. A new member does not compile until it stands here.
template <Is<Checksum> T>
auto membersOf(T& value) {
    auto& [algorithm, digest] = value;
    return std::tie(algorithm, digest);
}
template <Is<Proof> T>
auto membersOf(T& value) {
    auto& [checksum, source, place] = value;
    return std::tie(checksum, source, place);
}
template <Is<Signature> T>
auto membersOf(T& value) {
    auto& [verdict, key, by, place] = value;
    return std::tie(verdict, key, by, place);
}
template <Is<Failure> T>
auto membersOf(T& value) {
    auto& [reason, operation, place, osCode, detail] = value;
    return std::tie(reason, operation, place, osCode, detail);
}
template <Is<Validators> T>
auto membersOf(T& value) {
    auto& [strongEtag, weakEtag, lastModified] = value;
    return std::tie(strongEtag, weakEtag, lastModified);
}
template <Is<ByteRange> T>
auto membersOf(T& value) {
    auto& [begin, end] = value;
    return std::tie(begin, end);
}
template <Is<BlockDigest> T>
auto membersOf(T& value) {
    auto& [index, hash] = value;
    return std::tie(index, hash);
}
template <Is<LastCheck> T>
auto membersOf(T& value) {
    auto& [at, outcome, found] = value;
    return std::tie(at, outcome, found);
}
template <Is<PieceDigests> T>
auto membersOf(T& value) {
    auto& [algorithm, pieceBytes, digests] = value;
    return std::tie(algorithm, pieceBytes, digests);
}
template <Is<CrashHistory> T>
auto membersOf(T& value) {
    auto& [running, count, bytes] = value;
    return std::tie(running, count, bytes);
}
template <Is<CategoryId> T>
auto membersOf(T& value) {
    auto& [number] = value;
    return std::tie(number);
}
template <Is<CategoryChoice> T>
auto membersOf(T& value) {
    auto& [byRule, id] = value;
    return std::tie(byRule, id);
}
template <Is<Filing> T>
auto membersOf(T& value) {
    auto& [category, tags] = value;
    return std::tie(category, tags);
}
template <Is<Ledger> T>
auto membersOf(T& value) {
    auto& [finalUrl, total, rangesWork, validators, partName, partDevice, partInode, partModifiedNs, blockBytes,
           durable, blocks] = value;
    return std::tie(finalUrl, total, rangesWork, validators, partName, partDevice, partInode, partModifiedNs,
                    blockBytes, durable, blocks);
}
template <Is<DownloadRequest> T>
auto membersOf(T& value) {
    auto& [url, givenByPerson, directory, fileName, segments, expected, expectedSource, expectedSize, pieces, headers,
           userAgent, referer, user, password, proxy, forgotten, maxRetries, mirrors, rateLimit, filing, priority,
           startAt] = value;
    return std::tie(url, givenByPerson, directory, fileName, segments, expected, expectedSource, expectedSize, pieces,
                    headers, userAgent, referer, user, password, proxy, forgotten, maxRetries, mirrors, rateLimit,
                    filing, priority, startAt);
}
template <Is<DownloadRecord> T>
auto membersOf(T& value) {
    auto& [id, request, state, position, partToken, fileName, failure, waitingUntil, proof, signature, digest, addedAt,
           finishedAt, lastCheck, removed, crashes, fileMissing, ledger] = value;
    return std::tie(id.value, request, state, position, partToken, fileName, failure, waitingUntil, proof, signature,
                    digest, addedAt, finishedAt, lastCheck, removed, crashes, fileMissing, ledger);
}

constexpr std::size_t kLongText = 16;

template <typename T>
concept Number = std::integral<T> || std::is_enum_v<T>;

template <typename T>
concept Struct = requires(T& value) {
    membersOf(value);
};

/// Appends values: what is small, empty or as it is by default takes one byte.
class Packer {
public:
    explicit Packer(std::string& bytes) : m_bytes(bytes) {}

    template <Number T>
    void put(const T& value) {
        auto rest = static_cast<std::uint64_t>(value);
        for (; rest >= 0x80U; rest >>= 7U)
            m_bytes += static_cast<char>(rest | 0x80U);
        m_bytes += static_cast<char>(rest);
    }
    // A long text that stands in the record already, such as the link that was not redirected, is not put again.
    void put(const std::string& text) {
        const auto known = std::ranges::find(m_texts, text);
        const bool again = text.size() >= kLongText && known != m_texts.end();
        put(2 * (again ? static_cast<std::size_t>(known - m_texts.begin()) : text.size()) + (again ? 1 : 0));
        if (again)
            return;
        m_bytes += text;
        if (text.size() >= kLongText)
            m_texts.emplace_back(text);
    }
    void put(const std::array<std::uint8_t, 16>& hash) { m_bytes.append(hash.begin(), hash.end()); }
    void put(const std::vector<std::uint8_t>& bytes) {
        put(bytes.size());
        m_bytes.append(bytes.begin(), bytes.end());
    }
    void put(const WallTime& time) { put(time.time_since_epoch().count()); }
    void put(const RangeSet& ranges) { put(ranges.ranges()); }
    template <typename T>
    void put(const std::optional<T>& value) {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <typename T>
    void put(const std::vector<T>& values) {
        put(values.size());
        for (const T& value : values)
            put(value);
    }
    template <Struct T>
    void put(const T& value) {
        if constexpr (std::equality_comparable<T>) {
            static const T kUsual{};
            const bool usual = value == kUsual;
            put(usual);
            if (usual)
                return;
        }
        std::apply([this](const auto&... members) { (put(members), ...); }, membersOf(value));
    }

private:
    std::string& m_bytes;
    std::vector<std::string_view> m_texts; // the long ones so far
};

/// Takes what a Packer has put, in the same order, into values that are as they are by default.
class Unpacker {
public:
    explicit Unpacker(const std::string& bytes) : m_next(bytes.data()) {}

    template <Number T>
    void take(T& value) {
        std::uint64_t whole = 0;
        unsigned shift = 0;
        for (; (static_cast<unsigned char>(*m_next) & 0x80U) != 0; shift += 7)
            whole |= std::uint64_t{static_cast<unsigned char>(*m_next++) & 0x7FU} << shift;
        whole |= std::uint64_t{static_cast<unsigned char>(*m_next++)} << shift;
        value = static_cast<T>(whole);
    }
    void take(std::string& text) {
        const auto head = number<std::size_t>();
        const std::size_t value = head / 2;
        if (head % 2 == 1) {
            text = m_texts.at(value);
            return;
        }
        text.assign(m_next, value);
        if (value >= kLongText)
            m_texts.emplace_back(m_next, value);
        m_next += value;
    }
    void take(std::array<std::uint8_t, 16>& hash) {
        std::copy_n(m_next, hash.size(), hash.begin());
        m_next += hash.size();
    }
    void take(std::vector<std::uint8_t>& bytes) {
        const auto size = number<std::size_t>();
        bytes.assign(m_next, m_next + size);
        m_next += size;
    }
    void take(WallTime& time) { time = WallTime(std::chrono::seconds(number<std::int64_t>())); }
    void take(RangeSet& ranges) {
        std::vector<ByteRange> all;
        take(all);
        for (const ByteRange& range : all)
            ranges.add(range);
    }
    template <typename T>
    void take(std::optional<T>& value) {
        if (number<bool>())
            take(value.emplace());
    }
    template <typename T>
    void take(std::vector<T>& values) {
        values.resize(number<std::size_t>());
        for (T& value : values)
            take(value);
    }
    template <Struct T>
    void take(T& value) {
        if (std::equality_comparable<T> && number<bool>())
            return;
        std::apply([this](auto&... members) { (take(members), ...); }, membersOf(value));
    }

private:
    template <Number T>
    T number() {
        T value{};
        take(value);
        return value;
    }

    const char* m_next;
    std::vector<std::string_view> m_texts; // as the Packer's
};

} // namespace

PackedRecord::PackedRecord(const DownloadRecord& record) {
    std::string bytes;
    bytes.reserve(512);
    Packer(bytes).put(record);
    m_bytes = std::string(bytes); // just as long as it has to be
}

DownloadRecord PackedRecord::unpack() const {
    DownloadRecord record;
    if (!m_bytes.empty())
        Unpacker(m_bytes).take(record);
    return record;
}

} // namespace intact
