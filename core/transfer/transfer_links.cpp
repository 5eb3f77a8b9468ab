// SPDX-License-Identifier: GPL-3.0-or-later
// Where else there is something of the file, as the server's answer says (RFC 6249): the part of Transfer that finds
// mirrors and digests that nobody has given.
#include "core/net/link_header.h"
#include "core/transfer/transfer.h"
#include "core/verify/expectations.h"

#include <algorithm>
#include <utility>

namespace intact {

// Of the lead's first good answer, as digests are. Inside libcurl's callback: nothing is asked before the next tick.
void Transfer::hearLinks(const Slot& slot, const ReplyHead& head) {
    if (std::exchange(m_linksHeard, true) || m_plan.linkIsNew)
        return;
    const AnnouncedLinks announced = announcedLinks(head, m_source->target.url());
    // RFC 6249 §2: without a strong tag nobody can say what a mirror is of.
    m_takesMirrors = m_plan.record.request.mirrors.empty() && slot.verdict->entity.rangesWork &&
                     !slot.verdict->entity.validators.strongEtag.empty();
    m_leadAddress = slot.fetch->remoteAddress();
    addMirrors(announced.mirrors);
    // What the person gave decides alone, so nobody is asked for more.
    if (m_plan.discovery && !m_plan.record.request.expected && !announced.metalink.empty()) {
        m_metalink = Search::Running;
        m_observer.metalinkNamed(id(), announced.metalink);
    }
}

// A server leads there as by a redirect, so the same may be asked and told: no other network, no secrets.
void Transfer::addMirrors(const std::vector<std::string>& links) {
    if (!m_takesMirrors)
        return;
    std::size_t added = 0;
    for (const std::string& link : links) {
        auto target = m_source->target.redirected(link, m_leadAddress);
        const bool isKnown = target && std::ranges::any_of(m_sources, [&target](const Source& source) {
                                 return source.link == target->url().text();
                             });
        if (!target || isKnown || m_sources.size() > kMostAnnouncedMirrors)
            continue;
        Source& mirror = m_sources.add(std::move(*target));
        mirror.accepts = 0; // until the engine says what its server has left
        mirror.retry.tries = m_plan.retry.tries;
        ++added;
    }
    if (added == 0)
        return;
    note(LogKind::MirrorsNamed, *m_source, static_cast<std::int64_t>(added));
    std::vector<std::string> all;
    for (std::size_t i = 1; i < m_sources.size(); ++i)
        all.push_back(m_sources.at(i).link);
    m_observer.mirrorsNamed(id(), all);
}

void Transfer::metalinkRead(const std::optional<NamedMetalink>& found) {
    if (m_metalink != Search::Running || m_phase == Phase::Closing || m_phase == Phase::Ended)
        return;
    m_metalink = Search::Ended;
    if (found) {
        addMirrors(found->urls);
        if (found->checksum)
            expect({*found->checksum, ChecksumSource::LinkMetalink, found->place});
        m_namedPieces = found->pieces;
        usePieces();
    }
    if (m_phase == Phase::Finishing && !isSearching())
        startProving();
}

// They say no more than the checksum beside them, so they wait until it is known whether somebody is believed before
// it.
void Transfer::usePieces() {
    if (m_search == Search::Running || !m_namedPieces)
        return;
    const PieceDigests pieces = *std::exchange(m_namedPieces, std::nullopt);
    const std::optional<std::int64_t>& total = ledger().total;
    const bool isFirst = m_pieceBytes == 0 && !m_plan.record.request.pieces;
    if (!isFirst || !m_part || !total || !pieces.cover(*total) ||
        isOutranked(ChecksumSource::LinkMetalink, m_expectations))
        return;
    m_pieceBytes = pieces.pieceBytes;
    m_worker.disk().addPieces(*m_part, pieces);
}

} // namespace intact
