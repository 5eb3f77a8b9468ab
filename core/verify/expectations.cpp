// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/expectations.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace intact {

namespace {

// Who is believed before whom: the person, then a key that they have chosen, then whoever brought the file.
int rank(ChecksumSource source) {
    switch (source) {
    case ChecksumSource::Given:
    case ChecksumSource::Metalink:
        return 2;
    case ChecksumSource::SignedChecksumFile:
        return 1;
    default:
        return 0;
    }
}

int rankOf(const Expectation& expectation) {
    return rank(expectation.source);
}

// The numbers of the sources that are compared are by what they are worth, but for one that came later: a metalink that
// the server names is a checksum file that fewer have seen.
int worth(ChecksumSource source) {
    if (source == ChecksumSource::LinkMetalink)
        return 2 * static_cast<int>(ChecksumSource::ChecksumFile) - 1;
    return 2 * static_cast<int>(source);
}

// The numbers of the algorithms are by strength.
auto weight(const Expectation& expectation) {
    return std::pair(expectation.checksum.algorithm, worth(expectation.source));
}

const Checksum* digestFor(const Expectation& expectation, const std::vector<Checksum>& digests) {
    const auto found = std::ranges::find(digests, expectation.checksum.algorithm, &Checksum::algorithm);
    return found == digests.end() ? nullptr : &*found;
}

} // namespace

std::vector<DigestAlgorithm> algorithmsFor(const std::vector<Expectation>& expectations, KeptDigest kept) {
    std::vector<DigestAlgorithm> algorithms;
    if (kept == KeptDigest::Sha256)
        algorithms.push_back(DigestAlgorithm::Sha256);
    for (const Expectation& expectation : expectations) {
        if (std::ranges::find(algorithms, expectation.checksum.algorithm) == algorithms.end())
            algorithms.push_back(expectation.checksum.algorithm);
    }
    return algorithms;
}

tl::expected<std::optional<Proof>, Contradiction> judge(const std::vector<Expectation>& expectations,
                                                        const std::vector<Checksum>& digests) {
    const auto highest = std::ranges::max_element(expectations, {}, rankOf);
    const Expectation* met = nullptr;
    const Expectation* missed = nullptr;
    for (const Expectation& expectation : expectations) {
        if (rankOf(expectation) < rankOf(*highest))
            continue;
        const Checksum* digest = digestFor(expectation, digests);
        const Expectation*& best = digest != nullptr && *digest == expectation.checksum ? met : missed;
        if (best == nullptr || weight(*best) < weight(expectation))
            best = &expectation;
    }
    if (missed != nullptr) {
        const Checksum* digest = digestFor(*missed, digests);
        return tl::make_unexpected(Contradiction{*missed, digest != nullptr ? std::optional(*digest) : std::nullopt});
    }
    if (met == nullptr)
        return std::optional<Proof>();
    return std::optional(Proof{met->checksum, met->source, met->place});
}

bool isOutranked(ChecksumSource source, const std::vector<Expectation>& expectations) {
    return std::ranges::any_of(expectations, [source](const Expectation& one) { return rankOf(one) > rank(source); });
}

std::string contradictionText(const Contradiction& contradiction) {
    const Expectation& expected = contradiction.expected;
    const std::string where = whereItStands(expected.source, expected.place);
    return std::string(digestInfo(expected.checksum.algorithm).name) + " should be " + expected.checksum.hex() +
           (where.empty() ? "" : " by " + where) + " and is " +
           (contradiction.found ? contradiction.found->hex() : "unknown");
}

std::string whereItStands(ChecksumSource source, const std::string& place) {
    if (source == ChecksumSource::Given)
        return {};
    return place.empty() ? std::string(sourceName(source)) : place;
}

} // namespace intact
