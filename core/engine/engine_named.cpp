// SPDX-License-Identifier: GPL-3.0-or-later
// What servers name themselves in the head of an answer: further sources, and a metalink (RFC 6249).
#include "core/engine/engine_core.h"

#include "core/intake/metalink.h"
#include "core/net/url.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

// As long as a list of checksums may be: nobody has asked for it.
constexpr std::int64_t kMostOfMetalink = std::int64_t{1} << 20;

std::optional<NamedMetalink> namedIn(const std::string& text, const std::string& url, const DownloadRecord& record) {
    auto files = parseMetalink(text);
    const MetalinkFile* const file =
        files ? metalinkFileFor(*files, lastPathSegmentOf(record.request.url), record.ledger.total) : nullptr;
    if (file == nullptr)
        return std::nullopt;
    NamedMetalink named{redactedUrl(url), std::nullopt, file->pieces, file->urls};
    if (const auto best = std::ranges::max_element(file->checksums, {}, &Checksum::algorithm);
        best != file->checksums.end())
        named.checksum = *best;
    return named;
}

} // namespace

void EngineCore::mirrorsNamed(DownloadId id, const std::vector<std::string>& mirrors) {
    postFromRound([id, mirrors](EngineCore& core) {
        Entry* entry = core.m_list.find(id);
        if (entry == nullptr || !entry->host)
            return;
        entry->namedMirrors = mirrors;
        core.m_scheduleDue = true; // which tells the transfer how many connections they have left
    });
}

void EngineCore::metalinkNamed(DownloadId id, const std::string& url) {
    postFromRound([id, url](EngineCore& core) { core.readMetalink(id, url); });
}

void EngineCore::readMetalink(DownloadId id, const std::string& url) {
    const Entry* entry = m_list.find(id);
    if (entry == nullptr || !entry->host)
        return;
    if (!mayAskBeside(url)) {
        m_hosts[*entry->host]->metalinkRead(id, std::nullopt);
        return;
    }
    m_hosts[*entry->host]->fetchBeside(id, url, kMostOfMetalink, [this, id, url](const SmallFile& file) {
        postFromRound([id, url, file](EngineCore& core) { core.metalinkFetched(id, url, file); });
    });
}

void EngineCore::metalinkFetched(DownloadId id, const std::string& url, const SmallFile& file) {
    const Entry* entry = m_list.find(id);
    if (entry != nullptr && entry->host)
        m_hosts[*entry->host]->metalinkRead(id, namedIn(file.text, url, entry->record));
}

} // namespace intact
