// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/disk/file_ops.h"
#include "core/disk/names.h"
#include "core/disk/part_file.h"
#include "core/download/record.h"
#include "core/transfer/file_origin.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace intact {

/// The last way of a whole and proven part file to its final name (reliability.md §4, F1-F7). Each step blocks on the
/// disk; the checkpoint thread runs them in its rounds, many downloads at once, and syncs the directory once for all.
/// Owned by the jobs that carry it.
///
///   seal()    F4      exact size, mode and attributes
///   sync()    F1      everything durable; beside those of other downloads
///   choose()          the wanted name, or another one when place() found that it cannot be → directory synced,
///                     COMMIT "finalizing" with that name
///   place()   F5      rename → F6 directory synced, F7 COMMIT "complete"
///
/// The mode is set before the commit, not after it as in §4: nothing depends on it, and one fsync does for both.
class Completion {
public:
    /// `wantedName` gets a number when it is taken: never is anything overwritten. Where the file system does not take
    /// it, the nearest one that it takes is chosen. `origin` is noted in the file's attributes, where there is one.
    Completion(FileOps& files, std::shared_ptr<PartFile> part, std::string directory, std::string wantedName,
               std::int64_t total, std::optional<FileOrigin> origin = {});

    [[nodiscard]] Result<void> seal();
    [[nodiscard]] Result<void> sync() { return m_part->sync(); }
    [[nodiscard]] Result<void> choose();
    /// False: the name is taken, or the file system wants another one; begin again with choose().
    [[nodiscard]] Result<bool> place();

    [[nodiscard]] const std::shared_ptr<PartFile>& part() const { return m_part; }
    /// Closes the file, when nobody else holds it. Afterwards only what is known of it is left.
    void letGo() { m_part.reset(); }

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const FileStatus& status() const { return m_status; }
    [[nodiscard]] std::int64_t total() const { return m_total; }

private:
    FileOps& m_files;
    std::shared_ptr<PartFile> m_part;
    std::string m_directory;
    std::string m_wantedName;
    std::int64_t m_total;
    std::optional<FileOrigin> m_origin;
    std::string m_name;
    NameLimits m_limits;  // as far as the file system has shown them
    bool m_taken = false; // by somebody else
    FileStatus m_status;
};

/// What is found when the end was not reached: the program was ended in the middle of it, or something failed.
enum class FinalizingFound : std::uint8_t {
    Placed,   ///< the rename had happened, and is durable now
    Unplaced, ///< the part file is still there
    Lost,     ///< neither
};
[[nodiscard]] Result<FinalizingFound> findFinalizing(FileOps& files, const DownloadRecord& record);

} // namespace intact
