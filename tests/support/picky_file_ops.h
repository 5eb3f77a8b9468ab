// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"

#include <atomic>
#include <functional>
#include <string>
#include <utility>

#include <fcntl.h>

namespace intact::tests {

/// Real file operations on a file system that does not take every name. Thread-safe.
class PickyFileOps final : public FileOps {
public:
    /// `refuses`: the error with which a file of this name cannot be made; 0: it can.
    explicit PickyFileOps(std::function<int(const std::string&)> refuses) : m_refuses(std::move(refuses)) {}

    [[nodiscard]] int refusals() const { return m_refusals; }

    long openAt(int directory, const std::string& name, int flags, unsigned mode) override {
        const int osCode = (flags & O_CREAT) != 0 ? refused(name) : 0;
        return osCode != 0 ? -osCode : FileOps::openAt(directory, name, flags, mode);
    }
    long renameNoReplace(int directory, const std::string& from, const std::string& to) override {
        const int osCode = refused(to);
        return osCode != 0 ? -osCode : FileOps::renameNoReplace(directory, from, to);
    }
    long linkAt(int directory, const std::string& from, const std::string& to) override {
        const int osCode = refused(to);
        return osCode != 0 ? -osCode : FileOps::linkAt(directory, from, to);
    }

private:
    int refused(const std::string& name) {
        const int osCode = m_refuses(name);
        m_refusals += osCode != 0 ? 1 : 0;
        return osCode;
    }

    std::function<int(const std::string&)> m_refuses;
    std::atomic<int> m_refusals{0};
};

} // namespace intact::tests
