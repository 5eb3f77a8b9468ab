// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/local_checksums.h"
#include "core/download/record.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace intact {

/// What is to be done with the files that a checksum file names.
struct ProofPlan {
    std::vector<std::pair<DownloadId, Checksum>> finished; ///< to be read and compared
    std::vector<std::pair<DownloadId, Checksum>> expected; ///< unfinished, of which nothing was expected
    std::vector<ListedFile> fresh;                         ///< not among the downloads, but there
    std::size_t absent = 0;                                ///< names of which there is nothing
};

/// Finds the downloads that a checksum file is about. Of each name it is the finished file that lies beside the
/// checksum file; when none of the list lies there, but a file does, that file; else the newest finished file of that
/// name, wherever it is: lists and files often go to different folders; else an unfinished download of that name. What
/// the list names in several folders is looked for there only. A plain value; the files must outlive it.
class ProofPlanner {
public:
    explicit ProofPlanner(const std::vector<ListedFile>& files);
    /// Each record once, in any order.
    void look(const DownloadRecord& record);
    [[nodiscard]] ProofPlan plan() const;

private:
    struct Found {
        DownloadId here;       // finished, beside the checksum file; 0: none, as below
        DownloadId elsewhere;  // finished, the newest
        DownloadId unfinished; // expects nothing yet
    };

    const std::vector<ListedFile>& m_files;
    std::vector<Found> m_found;                                 // by place in m_files
    std::unordered_multimap<std::string, std::size_t> m_places; // by name, in m_files
};

} // namespace intact
