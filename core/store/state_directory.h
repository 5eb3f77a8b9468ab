// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/disk/file_ops.h"

#include <string>

namespace intact {

/// The directory in which the program keeps its state: makes it (0700, missing parents too), and holds a lock on it
/// for as long as it lives, so that no second process uses the same database. Owned by QueueStore.
class StateDirectory {
public:
    /// Failures: StoreFailed; PartInUse when another process holds the lock.
    static Result<StateDirectory> open(FileOps& ops, const std::string& path);

    [[nodiscard]] std::string pathOf(const std::string& name) const { return m_path + "/" + name; }
    /// Makes an empty file when there is none, and mode 0600 in any case. False: something else has that name.
    [[nodiscard]] Result<bool> makePrivateFile(const std::string& name);
    /// Moves a database with its -wal and -shm into a new directory "corrupt-<time>", and says where that is.
    [[nodiscard]] Result<std::string> moveAside(const std::string& name);

    /// A regular file of this name with something in it.
    [[nodiscard]] bool holds(const std::string& name);
    /// An empty file of mode 0600, in place of any older one.
    [[nodiscard]] Result<void> makeAnew(const std::string& name);
    /// Makes `name` durable and gives it the name `to`, whatever had that before.
    [[nodiscard]] Result<void> place(const std::string& name, const std::string& to);

private:
    StateDirectory(FileOps& ops, std::string path, Fd directory, Fd lock);

    FileOps* m_ops;
    std::string m_path;
    Fd m_directory;
    Fd m_lock;
};

} // namespace intact
