// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_log.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace intact::tests {

/// A sqlite3_vfs of its own name that notes what databases do in a DiskLog, as long as there is one, and never really
/// syncs. Lives as long as databases that use it; registered in the constructor, taken out in the destructor.
class RecordingVfs {
public:
    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Only while no database is open.
    void recordInto(DiskLog* log);
    /// The `nth` write or sync (from 1, counted from now) fails as of a full or a broken disk; 0: none. `forever`: and
    /// all after it.
    void failAt(int nth, bool full, bool forever);
    /// Writes and syncs since failAt().
    [[nodiscard]] int count() const;

private:
    struct Vfs;
    std::string m_name;
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace intact::tests
