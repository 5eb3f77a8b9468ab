// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_log.h"

#include <functional>
#include <map>
#include <random>
#include <string>
#include <unordered_set>
#include <vector>

namespace intact::tests {

/// What a disk might hold after a power cut.
struct CrashImage {
    struct File {
        std::string bytes;
        std::int64_t modifiedNs = 0;
    };
    std::map<int, File> files;
    std::map<std::string, std::map<std::string, int>> directories;
    std::string story; ///< how it came to be, for messages

    /// The file of that name; null when there is none.
    [[nodiscard]] const File* find(const std::string& directory, const std::string& name) const;
    /// As if it had reached the disk. `withTime`: the file's time too. A name that is to be renamed and is not there:
    /// nothing happens.
    void apply(const DiskOp& op, bool withTime);
    /// Makes `directories`, which must not hold anything else, look like this. Says which inode stands for which.
    [[nodiscard]] std::map<FileIdentity, FileIdentity> layOut(const std::map<int, FileIdentity>& identities,
                                                              const std::vector<std::string>& directories) const;
};

/// Every state in which a power cut during a recorded run could have left the disk, or rather a seeded sample: for each
/// moment what was synced, and of the rest nothing, all, each operation alone, random subsets, and the last write torn
/// between two sectors of 512 bytes. A new or changed name needs the sync of its directory. Each image comes once.
class CrashImages {
public:
    CrashImages(const std::vector<DiskOp>& ops, unsigned seed, int subsets)
        : m_ops(ops), m_random(seed), m_subsets(subsets) {}

    /// `visit` gets the notes made before the cut; false: no more.
    using Visit = std::function<bool(const CrashImage& image, const std::vector<std::string>& notes)>;
    /// How many images there were.
    int forEach(const Visit& visit);

private:
    struct Choice {
        std::vector<bool> applied; // of m_pending
        bool withTime = false;
        bool torn = false;
    };
    [[nodiscard]] std::vector<Choice> choices();
    bool show(std::size_t moment, const Choice& choice, const Visit& visit);
    void sync(const DiskOp& op);

    const std::vector<DiskOp>& m_ops;
    std::mt19937 m_random;
    int m_subsets;
    CrashImage m_durable;
    std::uint64_t m_durableHash = 0;
    std::vector<std::size_t> m_pending; // of m_ops
    std::vector<std::string> m_notes;
    std::unordered_set<std::uint64_t> m_seen;
    int m_count = 0;
};

} // namespace intact::tests
