// SPDX-License-Identifier: GPL-3.0-or-later
// What a search needs next: the deciding half of ChecksumSearches.
#include "core/verify/checksum_searches.h"

#include <utility>

namespace intact {

namespace {

bool isWeak(const Expectation& expectation) {
    return digestInfo(expectation.checksum.algorithm).weak;
}

} // namespace

// What has to be fetched or looked at; nothing when the search is at its end, with what it has `found`.
std::optional<ChecksumSearches::Want> ChecksumSearches::nextWant(const Search& search, const Page& page,
                                                                 const Server& host, FoundBeside& found) const {
    for (std::size_t row = 0; row < kNames; ++row) {
        if (found.checksum && (!isWeak(*found.checksum) || checksumNames()[row].weak))
            break;
        if (const SignedList* list = listAt(search, page, row)) {
            auto listed = list->find(search.places.fileName);
            if (!listed)
                continue;
            if (list->signature())
                found.signature = list->signature();
            if (list->isRefused() || (found.checksum && isWeak(*listed)))
                continue;
            found.checksum = std::move(listed);
            // Nobody needs to sign what others can forge.
            if (auto want = isWeak(*found.checksum) ? std::nullopt : wantFor(*list, row, host))
                return want;
            continue;
        }
        const bool isWorthIt = !checksumNames()[row].isOfOneFile || mayHaveItsOwn(search, page, row);
        if (isWorthIt && host.misses < kServerMisses)
            return Want{.what = Want::What::List, .row = row};
    }
    found.ofFile = search.ofFile;
    const bool isProvable = found.checksum && !isWeak(*found.checksum);
    return isProvable || found.ofFile ? std::nullopt : fileSignatureWanted(search, page, host);
}

std::optional<ChecksumSearches::Want> ChecksumSearches::wantFor(const SignedList& list, std::size_t row,
                                                                const Server& host) const {
    if (list.isToBeJudged())
        return Want{.what = Want::What::Judgement, .row = row};
    const auto names = signatureNames(SignedFile::List, m_keys);
    const auto next = list.nextName(names.size());
    if (!next || host.misses >= kServerMisses)
        return std::nullopt;
    return Want{.what = Want::What::Signature, .row = row, .name = names[*next]};
}

std::optional<ChecksumSearches::Want> ChecksumSearches::fileSignatureWanted(const Search& search, const Page& page,
                                                                            const Server& host) const {
    auto names = signatureNames(SignedFile::Download, m_keys);
    if (page.signatureName)
        names = {*page.signatureName};
    if (search.signaturesAsked >= names.size() || page.signatureMisses >= kSignatureMisses ||
        host.misses >= kServerMisses)
        return std::nullopt;
    return Want{.what = Want::What::FileSignature, .name = names[search.signaturesAsked]};
}

const SignedList* ChecksumSearches::listAt(const Search& search, const Page& page, std::size_t row) {
    if (checksumNames()[row].isOfOneFile)
        return search.own && search.ownRow == row ? &*search.own : nullptr;
    const std::optional<SignedList>& list = page.lists.at(row);
    return list ? &*list : nullptr;
}

bool ChecksumSearches::mayHaveItsOwn(const Search& search, const Page& page, std::size_t row) {
    if (search.total < kOwnChecksumFrom || search.asked.at(row))
        return false;
    return page.ownRow ? page.ownRow == row : page.ownMisses < kOwnMisses;
}

} // namespace intact
