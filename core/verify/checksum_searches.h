// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"
#include "core/verify/checksum_list.h"
#include "core/verify/checksum_search.h"

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

/// The searches for checksum files beside downloads, all of them: what is known of each directory, who waits for what,
/// and which small file is to be fetched next. At most one at a time from each server; a list is fetched once for all
/// files of its directory, and what was not there is not asked for again. A server that never has any, and a directory
/// whose files have none of their own, are left alone after a while. A value without I/O or clock; belongs to the
/// EngineCore.
class ChecksumSearches {
public:
    /// To be asked for, answered by fetched().
    struct Fetch {
        DownloadId id; ///< beside whose file it lies
        std::string url;
        std::int64_t most = 0; ///< bytes; a larger file is none of these
    };
    /// The last word on a download.
    struct Ended {
        DownloadId id;
        std::optional<Expectation> found;
    };
    using Step = std::variant<Fetch, Ended>;

    /// What can be said at once.
    [[nodiscard]] KnownChecksum known(const std::string& url) const;
    /// Each search ends with one Ended, here or after a Fetch. `total`: of the file, in bytes.
    [[nodiscard]] std::vector<Step> begin(DownloadId id, const std::string& url, std::optional<std::int64_t> total);
    [[nodiscard]] std::vector<Step> fetched(const std::string& url, const SmallFile& file);
    /// The download does not need it any more: no Ended comes.
    void forget(DownloadId id) { m_searches.erase(id); }

private:
    static constexpr std::size_t kNames = 10;

    /// What is known of one directory.
    struct Page {
        std::array<std::optional<ChecksumIndex>, kNames> lists; // by row of checksumNames(); empty: it is missing
        int ownMisses = 0;                                      // in a row: names of one file that are not there
        std::optional<std::size_t> ownRow;                      // under which its files have checksums of their own
        std::uint64_t usedAt = 0;
    };
    struct Search {
        ChecksumPlaces places;
        std::int64_t total = 0;
        std::array<bool, kNames> asked{}; // for names of this file
        std::optional<Expectation> own{}; // what one of these says
    };
    struct Server {
        struct Running {
            DownloadId id;
            ChecksumPlaces places;
            std::size_t row = 0;
        };
        std::optional<Running> running;
        std::deque<DownloadId> waiting;
        int misses = 0; // in a row
        std::uint64_t usedAt = 0;
    };

    [[nodiscard]] static std::optional<std::size_t> nextRow(const Search& search, const Page& page, const Server& host,
                                                            std::optional<Expectation>& found);
    [[nodiscard]] static bool mayHaveItsOwn(const Search& search, const Page& page, std::size_t row);
    void advance(DownloadId id, std::vector<Step>& steps);
    void take(const Server::Running& running, const SmallFile& file, Server& host);
    [[nodiscard]] Page& page(const std::string& directory);
    [[nodiscard]] Server& server(const std::string& name);
    void keepFew();

    std::map<DownloadId, Search> m_searches;
    std::map<std::string, Page> m_pages;     // by URL of the directory
    std::map<std::string, Server> m_servers; // by "host:port"
    std::uint64_t m_uses = 0;
};

} // namespace intact
