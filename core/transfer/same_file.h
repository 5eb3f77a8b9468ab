// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/download/record.h"
#include "core/stream/part_sample.h"

#include <cstdint>
#include <span>
#include <vector>

namespace intact {

// How one sees that a server still has the file whose beginning lies on the disk (RFC 9110 §8.8, reliability.md rows
// 31, 41, 42).

/// How surely the validators of two replies tell one version of a file from another.
enum class Recognition : std::uint8_t {
    ByTag,   ///< a strong ETag: any part may be combined with any other
    ByDate,  ///< size and Last-Modified: the same for all parts of a running download
    ByBytes, ///< nothing but the bytes themselves: one stream, and what goes on from what is there repeats some of it
};
[[nodiscard]] Recognition recognitionOf(const Validators& validators);

/// This much of what is on the disk is fetched again and compared before anything new is taken.
inline constexpr std::int64_t kOverlapBytes = std::int64_t{64} * 1024;

/// The places to compare before going on from the `arrived` bytes. The last one ends where the first byte is missing,
/// if anything lies before that, so that the request for what is missing brings it along. `thorough`: for a link of
/// which nothing is known also the beginning and some places in the middle, chosen by `seed`. Empty: nothing is there.
[[nodiscard]] std::vector<ByteRange> placesToCompare(const RangeSet& arrived, bool thorough, std::uint64_t seed);

/// Bytes that another file would hardly have at the same place: not one value all the way, as in the empty parts of
/// disk images.
[[nodiscard]] bool isTelling(const PartSample& sample);

/// So little has arrived that a file that has changed is fetched anew without asking: under 10 MiB, or under 5 %.
[[nodiscard]] bool isLittle(std::int64_t arrived, std::int64_t total);

/// What has to be compared before a transfer goes on, and how far that has got. A plain value; belongs to the Transfer.
///
///   closed ─ want() → wanted ─ reading() → the disk loop reads ─ begin() → asking ─ passed() for each sample → closed
class FileProof {
public:
    [[nodiscard]] bool isOpen() const { return m_step != Step::Closed; }
    [[nodiscard]] bool isWanted() const { return m_step == Step::Wanted; }
    /// Nothing may be asked for before some of what is there has been compared.
    void want() { *this = FileProof(Step::Wanted); }
    void reading() { m_step = Step::Reading; }
    void begin(std::vector<PartSample> samples);
    /// The next one to be compared; null while there is none.
    [[nodiscard]] const PartSample* next() const;
    [[nodiscard]] bool isLast() const { return m_samples.size() == m_passed + 1; }
    void passed();
    /// The server's own word has made the others needless.
    void keepLast();
    void close() { *this = FileProof(); }

    FileProof() = default;

private:
    enum class Step : std::uint8_t { Closed, Wanted, Reading, Asking };
    explicit FileProof(Step step) : m_step(step) {}

    Step m_step = Step::Closed;
    std::vector<PartSample> m_samples;
    std::size_t m_passed = 0;
};

/// Compares the beginning of a body with a sample of what is on the disk. A plain value; belongs to the Fetch.
class OverlapCheck {
public:
    OverlapCheck() = default;
    explicit OverlapCheck(std::vector<std::byte> expected) : m_expected(std::move(expected)) {}

    /// How many of the next `arriving` bytes belong to what is compared.
    [[nodiscard]] std::size_t countIn(std::size_t arriving) const;
    /// The next bytes of the body, as many as countIn() said; false when they are not those on the disk.
    [[nodiscard]] bool compare(std::span<const std::byte> arrived);
    [[nodiscard]] bool isOpen() const { return m_done < m_expected.size(); }
    [[nodiscard]] bool differs() const { return m_differs; }

private:
    std::vector<std::byte> m_expected;
    std::size_t m_done = 0;
    bool m_differs = false;
};

} // namespace intact
