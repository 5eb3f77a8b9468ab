// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/same_file.h"

#include <algorithm>
#include <random>

namespace intact {

namespace {

constexpr std::int64_t kLittle = std::int64_t{10} * 1024 * 1024;
constexpr std::int64_t kLittlePart = 20; // one twentieth = 5 %
constexpr int kMiddlePlaces = 3;

ByteRange endOf(ByteRange run) {
    return {std::max(run.begin, run.end - kOverlapBytes), run.end};
}

// A place of the usual length somewhere in `arrived`, all of whose bytes are there.
ByteRange placeIn(const RangeSet& arrived, std::minstd_rand& random) {
    auto at = std::uniform_int_distribution<std::int64_t>(0, arrived.size() - 1)(random);
    for (const ByteRange& run : arrived.ranges()) {
        if (at < run.length()) {
            const std::int64_t begin = std::max(run.begin, std::min(run.begin + at, run.end - kOverlapBytes));
            return {begin, std::min(begin + kOverlapBytes, run.end)};
        }
        at -= run.length();
    }
    return endOf(arrived.ranges().back());
}

} // namespace

Recognition recognitionOf(const Validators& validators) {
    if (!validators.strongEtag.empty())
        return Recognition::ByTag;
    return validators.lastModified.empty() ? Recognition::ByBytes : Recognition::ByDate;
}

std::vector<ByteRange> placesToCompare(const RangeSet& arrived, bool thorough, std::uint64_t seed) {
    if (arrived.empty())
        return {};
    const ByteRange first = arrived.ranges().front();
    const ByteRange last = endOf(first);
    std::vector<ByteRange> places;
    const auto add = [&](ByteRange place) {
        if (place != last && std::ranges::find(places, place) == places.end())
            places.push_back(place);
    };
    if (thorough) {
        add({first.begin, std::min(first.begin + kOverlapBytes, first.end)});
        std::minstd_rand random(static_cast<std::minstd_rand::result_type>(seed % std::minstd_rand::modulus));
        for (int i = 0; i < kMiddlePlaces; ++i)
            add(placeIn(arrived, random));
        add(endOf(arrived.ranges().back()));
    }
    places.push_back(last);
    return places;
}

bool isTelling(const PartSample& sample) {
    return std::ranges::adjacent_find(sample.bytes, std::ranges::not_equal_to()) != sample.bytes.end();
}

bool isLittle(std::int64_t arrived, std::int64_t total) {
    return arrived < kLittle || arrived < total / kLittlePart;
}

void FileProof::begin(std::vector<PartSample> samples) {
    m_samples = std::move(samples);
    m_passed = 0;
    m_step = m_samples.empty() ? Step::Closed : Step::Asking;
}

const PartSample* FileProof::next() const {
    return m_step == Step::Asking ? &m_samples[m_passed] : nullptr;
}

void FileProof::passed() {
    if (m_step == Step::Asking && ++m_passed == m_samples.size())
        close();
}

void FileProof::keepLast() {
    if (m_step == Step::Asking)
        m_samples.erase(m_samples.begin() + static_cast<std::ptrdiff_t>(m_passed) + 1,
                        m_samples.end() - (isLast() ? 0 : 1));
}

std::size_t OverlapCheck::countIn(std::size_t arriving) const {
    return std::min(arriving, m_expected.size() - m_done);
}

bool OverlapCheck::compare(std::span<const std::byte> arrived) {
    const auto expected = std::span(m_expected).subspan(m_done, arrived.size());
    m_differs = m_differs || !std::ranges::equal(expected, arrived);
    m_done += arrived.size();
    return !m_differs;
}

} // namespace intact
