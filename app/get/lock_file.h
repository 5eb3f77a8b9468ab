// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <optional>
#include <string>

namespace intact::get {

/// A file that belongs to this process as long as the object lives (flock: gone with the process, however it ends).
/// Names the process that holds it. Move-only; main thread.
class LockFile {
public:
    /// Nothing when another process holds it.
    static Result<std::optional<LockFile>> tryLock(const std::string& path);
    /// Waits for it.
    static Result<LockFile> lock(const std::string& path);
    /// Who holds the file at `path`, as far as it says.
    [[nodiscard]] static std::optional<int> holder(const std::string& path);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile();

private:
    explicit LockFile(int fd) : m_fd(fd) {}
    static Result<std::optional<LockFile>> open(const std::string& path, int operation);

    int m_fd = -1;
};

} // namespace intact::get
