// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/events.h"
#include "core/transfer/source.h"
#include "core/transfer/source_choice.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace intact {

/// The places where the file of one download can be had: the link itself first, then its mirrors in the order in which
/// they were given. A plain value; belongs to the Transfer. Sources keep their addresses.
///
/// One source is in the lead: the file's name, size and the beginning come from it, and it alone may be a server that
/// can only be used alone. The others help once they have been seen to have the same bytes; when the one in the lead
/// cannot go on, another takes its place.
class SourceList {
public:
    Source& add(RequestTarget target) { return m_sources.emplace_back(std::move(target)); }

    [[nodiscard]] auto begin() { return m_sources.begin(); }
    [[nodiscard]] auto end() { return m_sources.end(); }
    [[nodiscard]] auto begin() const { return m_sources.begin(); }
    [[nodiscard]] auto end() const { return m_sources.end(); }
    [[nodiscard]] std::size_t size() const { return m_sources.size(); }
    [[nodiscard]] Source& at(std::size_t index) { return m_sources[index]; }
    /// Whether it is the download's own link: only its validators are kept beyond this run.
    [[nodiscard]] bool isOwnLink(const Source& source) const { return &source == &m_sources.front(); }

    /// Who may take the lead from `lead`: one that has the same bytes before one of which it is not known, the fastest
    /// first. One that gives no parts only when there is no other and nobody is worth waiting for. Null: nobody.
    [[nodiscard]] Source* nextLead(const Source& lead, Instant now);
    /// Whether another than `lead` could go on right now with what is there.
    [[nodiscard]] bool hasProvenBeside(const Source& lead, Instant now) const;
    /// The first of those that wait to be asked again. Null: nobody waits.
    [[nodiscard]] const Source* soonest(Instant now) const;
    /// What to tell when all are out: what happened to the link itself, else `last`.
    [[nodiscard]] Failure tellingFailure(const Failure& last) const;

    /// Nothing of what was compared is there any more.
    void forgetProofs();
    /// By source, what it has brought, and what it had brought before all was fetched again.
    [[nodiscard]] std::vector<RangeSet> brought() const;
    [[nodiscard]] std::vector<RangeSet> broughtBefore() const;
    void forgetBrought(ByteRange range);
    /// All is fetched again from this one alone.
    void beginPass(Source& source);
    /// Everybody may be asked again.
    void endPass();
    [[nodiscard]] std::vector<SourceStats> stats() const;
    /// The longest row of failures of any of them.
    [[nodiscard]] int mostTries() const;

private:
    std::deque<Source> m_sources;
};

/// Notes what it has brought, as long as that is in few enough places to be remembered.
void addBrought(Source& source, ByteRange range);

/// Whether a source that is not in the lead may be asked for parts.
[[nodiscard]] bool mayHelp(const Source& source, Instant now);

} // namespace intact
