// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/source_list.h"

#include "core/net/url.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace intact {

namespace {

// Claims are large, so this is a file of many gigabytes.
constexpr std::size_t kMostPlaces = 16'384;

} // namespace

void addBrought(Source& source, ByteRange range) {
    source.brought.add(range);
    if (source.brought.ranges().size() > kMostPlaces)
        source.brought.clear();
}

bool mayHelp(const Source& source, Instant now) {
    return !source.dropped && !source.resting && source.freeAt() <= now && source.canShare();
}

Source* SourceList::nextLead(const Source& lead, Instant now) {
    const bool anyWaits =
        std::ranges::any_of(m_sources, [&](const Source& s) { return !s.dropped && s.freeAt() > now; });
    const auto rank = [](const Source& s) {
        return std::tuple(s.proven, s.rangesAllowed, s.bytesPerSecond);
    };
    Source* best = nullptr;
    for (Source& source : m_sources) {
        const bool worthIt = source.rangesAllowed || !anyWaits;
        if (&source == &lead || source.dropped || source.resting || source.freeAt() > now || !worthIt)
            continue;
        if (best == nullptr || rank(source) > rank(*best))
            best = &source;
    }
    return best;
}

bool SourceList::hasProvenBeside(const Source& lead, Instant now) const {
    return std::ranges::any_of(m_sources, [&](const Source& s) { return &s != &lead && s.proven && mayHelp(s, now); });
}

const Source* SourceList::soonest(Instant now) const {
    const Source* first = nullptr;
    for (const Source& source : m_sources) {
        if (!source.dropped && source.freeAt() > now && (first == nullptr || source.freeAt() < first->freeAt()))
            first = &source;
    }
    return first;
}

Failure SourceList::tellingFailure(const Failure& last) const {
    return m_sources.front().dropped ? m_sources.front().failure : last;
}

void SourceList::forgetProofs() {
    for (Source& source : m_sources) {
        source.proven = false;
        source.proof.close();
    }
}

std::vector<RangeSet> SourceList::brought() const {
    std::vector<RangeSet> all;
    for (const Source& source : m_sources)
        all.push_back(source.brought);
    return all;
}

std::vector<RangeSet> SourceList::broughtBefore() const {
    std::vector<RangeSet> all;
    for (const Source& source : m_sources)
        all.push_back(source.broughtBefore);
    return all;
}

void SourceList::forgetBrought(ByteRange range) {
    for (Source& source : m_sources)
        source.brought.subtract(range);
}

void SourceList::beginPass(Source& source) {
    const bool wasProven = source.proven;
    forgetProofs();
    source.proven = wasProven;
    source.hadPass = true;
    for (Source& one : m_sources) {
        one.broughtBefore = std::exchange(one.brought, {});
        one.resting = &one != &source;
    }
}

void SourceList::endPass() {
    for (Source& source : m_sources)
        source.resting = false;
}

int SourceList::mostTries() const {
    int most = 0;
    for (const Source& source : m_sources)
        most = std::max(most, source.retry.tries);
    return most;
}

std::vector<SourceStats> SourceList::stats() const {
    std::vector<SourceStats> all;
    for (const Source& source : m_sources) {
        SourceStats one{redactedUrl(source.link), source.bytes, source.connections, std::nullopt};
        if (source.dropped)
            one.dropped = source.failure;
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace intact
