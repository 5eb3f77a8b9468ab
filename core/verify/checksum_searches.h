// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"
#include "core/verify/checksum_search.h"
#include "core/verify/signed_list.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace intact {

/// What came of asking for a small file.
struct SmallFile {
    enum class Kind : std::uint8_t {
        Whole,    ///< `text` is all of it
        Missing,  ///< there is none, or none that is small
        Refused,  ///< the server wants to be left alone
        NotAsked, ///< nobody was there to ask
    };
    Kind kind = Kind::Missing;
    std::string text = {};
};

/// The searches for checksum files beside downloads and for their signatures, all of them: what is known of each
/// directory, who waits for what, and which small file is to be fetched next. At most one at a time from each server; a
/// list is fetched once for all files of its directory and its signature judged once, and what was not there is not
/// asked for again. A server that never has any, and a directory whose files have none of their own, are left alone
/// after a while. A value without I/O or clock; belongs to the EngineCore.
class ChecksumSearches {
public:
    /// To be asked for, answered by fetched().
    struct Fetch {
        DownloadId id; ///< beside whose file it lies
        std::string url;
        std::int64_t most = 0; ///< bytes; a larger file is none of these
    };
    /// To be looked at, see checkSignature(), answered by checked().
    struct Check {
        std::string server;
        FoundSignature signature;
        SignedContent content;
    };
    /// A checksum is found, and how much it is worth is not yet known. Ended follows.
    struct Early {
        DownloadId id;
        Expectation found;
    };
    /// The last word on a download.
    struct Ended {
        DownloadId id;
        FoundBeside found;
    };
    using Step = std::variant<Fetch, Check, Early, Ended>;

    /// For which kinds of signatures there are keys: what is known without them is forgotten.
    void setKeys(KeyKinds keys);
    /// What can be said at once.
    [[nodiscard]] KnownChecksum known(const std::string& url) const;
    /// Each search ends with one Ended, here or after a Fetch or a Check. `total`: of the file, in bytes.
    [[nodiscard]] std::vector<Step> begin(DownloadId id, const std::string& url, std::optional<std::int64_t> total);
    [[nodiscard]] std::vector<Step> fetched(const std::string& url, const SmallFile& file);
    [[nodiscard]] std::vector<Step> checked(const std::string& server, const SignatureAnswer& answer);
    /// The download does not need it any more: no Ended comes.
    void forget(DownloadId id) { m_searches.erase(id); }

private:
    static constexpr std::size_t kNames = 10;
    // What one directory or server may cost in vain before nobody asks it any more.
    static constexpr int kOwnMisses = 10;
    static constexpr int kSignatureMisses = 6;
    static constexpr int kServerMisses = 40;

    /// What a search needs next.
    struct Want {
        enum class What : std::uint8_t {
            List,          // the checksum file of this row
            Signature,     // of that
            Judgement,     // of that, which is signed within itself
            FileSignature, // of the download
        };
        What what = What::List;
        std::size_t row = 0; // of checksumNames()
        SignatureName name{};
    };
    /// What is known of one directory.
    struct Page {
        std::array<std::optional<SignedList>, kNames> lists; // by row of checksumNames(); empty: it is missing
        int ownMisses = 0;                                   // in a row: names of one file that are not there
        std::optional<std::size_t> ownRow;                   // under which its files have checksums of their own
        int signatureMisses = 0;                             // the same for signatures of its files
        std::optional<SignatureName> signatureName;
        std::uint64_t usedAt = 0;
    };
    struct Search {
        ChecksumPlaces places;
        std::int64_t total = 0;
        std::array<bool, kNames> asked{};       // for names of this file
        std::optional<SignedList> own{};        // what is under one of these
        std::size_t ownRow = 0;                 // under which
        std::size_t signaturesAsked = 0;        // names of signatures of this file
        std::optional<FoundSignature> ofFile{}; // what is under one of these
        bool isTold = false;                    // early
    };
    struct Server {
        struct Running {
            DownloadId id;
            ChecksumPlaces places;
            Want want;
        };
        std::optional<Running> running;
        std::deque<DownloadId> waiting;
        int misses = 0; // in a row
        std::uint64_t usedAt = 0;
    };

    // Deciding (checksum_wants.cpp)
    [[nodiscard]] std::optional<Want> nextWant(const Search& search, const Page& page, const Server& host,
                                               FoundBeside& found) const;
    [[nodiscard]] std::optional<Want> wantFor(const SignedList& list, std::size_t row, const Server& host) const;
    [[nodiscard]] std::optional<Want> fileSignatureWanted(const Search& search, const Page& page,
                                                          const Server& host) const;
    [[nodiscard]] static bool mayHaveItsOwn(const Search& search, const Page& page, std::size_t row);
    [[nodiscard]] static const SignedList* listAt(const Search& search, const Page& page, std::size_t row);

    [[nodiscard]] SignedList* runningList(const Server::Running& running);
    void advance(DownloadId id, std::vector<Step>& steps);
    void ask(DownloadId id, Search& search, Server& host, const Want& want, std::vector<Step>& steps);
    void giveUp(DownloadId id, const Server& host, std::vector<Step>& steps);
    void goOn(DownloadId id, Server& host, std::vector<Step>& steps);
    void take(const Server::Running& running, const SmallFile& file, Server& host);
    void takeList(const Server::Running& running, const SmallFile& file, Server& host);
    void takeFileSignature(const Server::Running& running, const SmallFile& file);
    [[nodiscard]] Page& page(const std::string& directory);
    [[nodiscard]] Server& server(const std::string& name);
    void keepFew();

    KeyKinds m_keys;
    std::map<DownloadId, Search> m_searches;
    std::map<std::string, Page> m_pages;     // by URL of the directory
    std::map<std::string, Server> m_servers; // by "host:port"
    std::uint64_t m_uses = 0;
};

} // namespace intact
