// SPDX-License-Identifier: GPL-3.0-or-later
// Checksum files beside downloads: who may ask for them, and who gets to know what they say.
#include "core/engine/engine_core.h"

#include "core/net/url.h"

#include <algorithm>
#include <variant>

namespace intact {

void EngineCore::checksumWanted(DownloadId id, const std::string& url, std::optional<std::int64_t> total) {
    postFromRound([id, url, total](EngineCore& core) { core.searchChecksum(id, url, total); });
}

void EngineCore::searchChecksum(DownloadId id, const std::string& url, std::optional<std::int64_t> total) {
    const KnownChecksum known = m_checksums.known(url);
    const bool isKnown = total && *total < known.below;
    if (isKnown || !mayAskBeside(url))
        take({ChecksumSearches::Ended{id, known.found}});
    else
        take(m_checksums.begin(id, url, total));
}

// One connection more has to be welcome.
bool EngineCore::mayAskBeside(const std::string& url) {
    const auto parsed = Url::parse(url);
    if (!parsed)
        return false;
    const std::string server = parsed->origin().server();
    const HostBudget& budget = m_hostBook.budget(server);
    const Instant now = m_clock.now();
    const int most = m_options.limits.connectionsPerHost;
    return !budget.heldUntil(now) && useOf(server, {}).open < std::min(most, budget.connections(now).value_or(most));
}

void EngineCore::take(const std::vector<ChecksumSearches::Step>& steps) {
    for (const ChecksumSearches::Step& step : steps) {
        if (const auto* fetch = std::get_if<ChecksumSearches::Fetch>(&step))
            fetchBeside(*fetch);
        else if (const auto* check = std::get_if<ChecksumSearches::Check>(&step))
            checkBeside(*check);
        else if (const auto* early = std::get_if<ChecksumSearches::Early>(&step))
            tellTransfer(early->id, [early](TransferHost& host) { host.checksumFound(early->id, early->found); });
        else if (const auto* end = std::get_if<ChecksumSearches::Ended>(&step))
            tellTransfer(end->id, [end](TransferHost& host) { host.searchEnded(end->id, end->found); });
    }
}

void EngineCore::tellTransfer(DownloadId id, const std::function<void(TransferHost&)>& what) {
    const Entry* entry = m_list.find(id);
    if (entry != nullptr && entry->host)
        what(*m_hosts[*entry->host]);
}

// Others wait for it, so it has a thread that reads no whole files.
void EngineCore::checkBeside(const ChecksumSearches::Check& check) {
    m_textSignatures->check(
        {check.signature, check.content, m_options.signatureKeys,
         [this, server = check.server](const SignatureAnswer& answer) {
             post([server, answer](EngineCore& core) { core.take(core.m_checksums.checked(server, answer)); });
         }});
}

void EngineCore::fetchBeside(const ChecksumSearches::Fetch& fetch) {
    const Entry* entry = m_list.find(fetch.id);
    if (entry == nullptr || !entry->host) {
        take(m_checksums.fetched(fetch.url, {SmallFile::Kind::NotAsked}));
        return;
    }
    m_hosts[*entry->host]->fetchBeside(fetch.id, fetch.url, fetch.most, [this, url = fetch.url](const SmallFile& file) {
        postFromRound([url, file](EngineCore& core) { core.take(core.m_checksums.fetched(url, file)); });
    });
}

void EngineCore::setSignatureKeys(SignatureKeys keys) {
    m_checksums.setKeys(kindsOf(keys));
    m_options.signatureKeys = std::move(keys);
}

void EngineCore::inspectKeys(const SignatureKeys& keys) {
    m_textSignatures->inspect(keys, [this, keys](const std::vector<UselessKey>& useless) {
        m_events.push(KeysInspected{keys, useless});
    });
}

// A file that is whole and that nothing but its own signature can prove: it gets its final name when that is known.
void EngineCore::checkFileSignature(Entry& entry, TransferEnd end) {
    entry.finalizing = true;
    if (entry.record.state != State::Verifying) // it was to stop, and its last byte was faster
        setState(entry, State::Finalizing);
    const SignedOnDisk file{entry.record.request.directory, end.part->name(), end.digestForOfFile};
    const auto signature = *end.ofFile;
    m_fileSignatures->check({signature, file, m_options.signatureKeys,
                             [this, id = entry.record.id, end = std::move(end)](const SignatureAnswer& answer) mutable {
                                 post([id, end = std::move(end), answer](EngineCore& core) mutable {
                                     core.fileSignatureChecked(id, std::move(end), answer);
                                 });
                             }});
}

void EngineCore::fileSignatureChecked(DownloadId id, TransferEnd end, const SignatureAnswer& answer) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr)
        return;
    m_scheduleDue = true;
    end.ofFile.reset();
    const bool isBrokenOff =
        m_stopped && (!answer.signature || answer.signature->verdict == SignatureVerdict::Unchecked);
    if (isBrokenOff) { // the next run looks again
        end.kind = TransferEnd::Kind::Stopped;
    } else if (answer.signature) {
        end.signature = answer.signature;
        note(id, signatureLine(*answer.signature));
        entry->record.signature = answer.signature;
        if (answer.signature->verdict == SignatureVerdict::Good)
            end.proof = Proof{*end.digest, ChecksumSource::Signature, answer.signature->place};
        else if (answer.signature->verdict == SignatureVerdict::Bad)
            refuseSigned(*entry, end);
    }
    if (end.kind == TransferEnd::Kind::Whole) {
        finish(*entry, std::move(end));
        return;
    }
    auto part = std::exchange(end.part, nullptr);
    closeFirst(std::move(part), [id, end](EngineCore& core) { core.setAside(id, end); });
}

void EngineCore::setAside(DownloadId id, const TransferEnd& end) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr)
        return;
    entry->finalizing = false;
    settle(*entry, end);
    idle(*entry);
    m_scheduleDue = true;
}

// It is not what somebody has signed whom the person believes. Its bytes stay until the person decides.
void EngineCore::refuseSigned(Entry& entry, TransferEnd& end) {
    end.kind = TransferEnd::Kind::Failed;
    end.failure =
        Failure{FailureReason::ChecksumMismatch, "verify", entry.record.request.directory + "/" + end.part->name(), 0,
                "the signature " + end.signature->place + " by " + signerText(*end.signature) + " is bad"};
    afterCommit(
        [id = entry.record.id, page = entry.record.ledger](QueueStore& store) { return store.saveLedger(id, page); },
        {});
}

} // namespace intact
