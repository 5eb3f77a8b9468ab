// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace intact::tests {

/// One change of the disk, or a sync, in the order in which they happened.
struct DiskOp {
    enum class Kind : std::uint8_t {
        Create,   // name → file
        Unlink,   // name
        Rename,   // name → to
        Link,     // name → file, a further one
        Write,    // offset, bytes
        Resize,   // size in offset
        Grow,     // the same, but never smaller
        SyncData, // of file: what was written, and its size
        SyncAll,  // of file: its time too
        SyncDirectory,
        Note, // no change: what was promised at this point
    };
    Kind kind = Kind::Note;
    int file = 0;          ///< number of the file, for the life of the log
    std::string directory; ///< absolute path
    std::string name;
    std::string to;
    std::int64_t offset = 0;
    std::string bytes;
    std::int64_t modifiedNs = 0; ///< the file's time afterwards

    [[nodiscard]] bool isData() const { return kind == Kind::Write || kind == Kind::Resize || kind == Kind::Grow; }
    [[nodiscard]] bool isName() const { return kind <= Kind::Link; }
};

/// What two inodes of different runs have in common for the program: their numbers.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    [[nodiscard]] auto operator<=>(const FileIdentity&) const = default;
};

/// Everything that RecordingFileOps and the recording VFS did, in one order: each operation is done and noted under the
/// log's lock. Thread-safe; append methods want hold() first.
class DiskLog {
public:
    [[nodiscard]] std::unique_lock<std::mutex> hold() { return std::unique_lock(m_mutex); }

    /// The file of this name, or a new one that has just been made.
    int opened(const std::string& directory, const std::string& name, FileIdentity identity, bool made);
    void add(DiskOp op);
    /// Locks by itself: what was told to the person at this point.
    void note(std::string_view promise);

    /// Locks by itself. False when fewer than `count` files were synced within `most`.
    bool waitForSyncs(int count, std::chrono::milliseconds most);
    [[nodiscard]] int syncs();

    /// When nothing records any more:
    [[nodiscard]] const std::vector<DiskOp>& ops() const { return m_ops; }
    [[nodiscard]] const std::map<int, FileIdentity>& identities() const { return m_identities; }

private:
    std::mutex m_mutex;
    std::condition_variable m_synced;
    int m_syncs = 0;
    std::vector<DiskOp> m_ops;
    std::map<std::pair<std::string, std::string>, int> m_names;
    std::map<int, FileIdentity> m_identities;
};

} // namespace intact::tests
