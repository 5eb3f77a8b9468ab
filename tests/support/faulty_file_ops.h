// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <pthread.h>
#include <set>
#include <string>
#include <vector>

namespace intact::tests {

/// Real file operations that can be made to fail, and that note their order. Thread-safe.
class FaultyFileOps : public FileOps {
public:
    /// The `nth` call (from 1, counted from now) of `kind` fails with `osCode`, once or from then on. Kinds are named
    /// as the functions, but "fsync dir" is the fsync of a directory.
    void fail(const std::string& kind, int osCode, int nth = 1, bool forever = false) {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_faults, [&](const Fault& fault) { return fault.kind == kind; });
        m_faults.push_back({kind, nth, osCode, forever});
        m_counts[kind] = 0;
    }
    /// The `nth` call of all fails with `osCode`.
    void failAny(int nth, int osCode) { fail({}, osCode, nth); }
    void heal() {
        const std::lock_guard lock(m_mutex);
        m_faults.clear();
    }
    /// No pwrite or pread moves more than this.
    void limitTransfer(std::size_t bytes) { m_mostBytes = bytes; }

    [[nodiscard]] std::vector<std::string> log() const {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }
    void clearLog() {
        const std::lock_guard lock(m_mutex);
        m_log.clear();
    }
    /// Calls of one kind so far.
    [[nodiscard]] long count(const std::string& kind) const {
        const std::lock_guard lock(m_mutex);
        return std::count(m_log.begin(), m_log.end(), kind);
    }
    [[nodiscard]] int openDescriptors() const { return m_open; }
    /// What each thread has called, closing included, by the thread's name.
    [[nodiscard]] std::map<std::string, std::set<std::string>> callers() const {
        const std::lock_guard lock(m_mutex);
        return m_callers;
    }
    /// Which call the last fault has hit; empty: none yet.
    [[nodiscard]] std::string hit() const {
        const std::lock_guard lock(m_mutex);
        return m_hit;
    }

    long openDirectory(const std::string& path) override {
        return opened(run("openDirectory", [&] { return FileOps::openDirectory(path); }), true);
    }
    long openAt(int directory, const std::string& name, int flags, unsigned mode) override {
        return opened(run("openAt", [&] { return FileOps::openAt(directory, name, flags, mode); }), false);
    }
    long close(int fd) override {
        const std::lock_guard lock(m_mutex);
        noteCaller("close");
        --m_open;
        return FileOps::close(fd);
    }
    long pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) override {
        return run("pwrite", [&] { return FileOps::pwrite(fd, bytes.first(shortened(bytes.size())), offset, cache); });
    }
    long pread(int fd, std::span<std::byte> bytes, std::int64_t offset) override {
        return run("pread", [&] { return FileOps::pread(fd, bytes.first(shortened(bytes.size())), offset); });
    }
    long fdatasync(int fd) override {
        return run("fdatasync", [&] { return FileOps::fdatasync(fd); });
    }
    long fsync(int fd) override {
        return run(isDirectory(fd) ? "fsync dir" : "fsync", [&] { return FileOps::fsync(fd); });
    }
    long startWriteback(int fd, std::int64_t offset, std::int64_t length) override {
        return run("startWriteback", [&] { return FileOps::startWriteback(fd, offset, length); });
    }
    long awaitWriteback(int fd) override {
        return run("awaitWriteback", [&] { return FileOps::awaitWriteback(fd); });
    }
    /// Only pretends: not every file system can, and what else the machine writes is nothing to a test.
    long syncFileSystem(int /*fd*/) override {
        return run("syncFileSystem", [] { return 0L; });
    }
    long unwrittenBytes() override { return m_unwritten; }
    /// What waits to be written to disks; negative: nobody knows, so no file system is synced as a whole.
    void setUnwritten(long bytes) { m_unwritten = bytes; }
    long fallocate(int fd, std::int64_t length) override {
        return run("fallocate", [&] { return FileOps::fallocate(fd, length); });
    }
    long ftruncate(int fd, std::int64_t length) override {
        return run("ftruncate", [&] { return FileOps::ftruncate(fd, length); });
    }
    long fchmod(int fd, unsigned mode) override {
        return run("fchmod", [&] { return FileOps::fchmod(fd, mode); });
    }
    long setAttribute(int fd, const std::string& name, const std::string& value) override {
        return run("setAttribute", [&] { return FileOps::setAttribute(fd, name, value); });
    }
    long lockExclusive(int fd) override {
        return run("lockExclusive", [&] { return FileOps::lockExclusive(fd); });
    }
    long status(int fd, FileStatus& status) override {
        return run("status", [&] { return FileOps::status(fd, status); });
    }
    long statusAt(int directory, const std::string& name, FileStatus& status) override {
        return run("statusAt", [&] { return FileOps::statusAt(directory, name, status); });
    }
    long renameNoReplace(int directory, const std::string& from, const std::string& to) override {
        return run("renameNoReplace", [&] { return FileOps::renameNoReplace(directory, from, to); });
    }
    long renameReplace(int directory, const std::string& from, const std::string& to) override {
        return run("renameReplace", [&] { return FileOps::renameReplace(directory, from, to); });
    }
    long linkAt(int directory, const std::string& from, const std::string& to) override {
        return run("linkAt", [&] { return FileOps::linkAt(directory, from, to); });
    }
    long unlinkAt(int directory, const std::string& name) override {
        return run("unlinkAt", [&] { return FileOps::unlinkAt(directory, name); });
    }
    long mayWrite(int directory) override {
        return run("mayWrite", [&] { return FileOps::mayWrite(directory); });
    }
    long freeBytes(int directory) override {
        return run("freeBytes", [&] { return FileOps::freeBytes(directory); });
    }

private:
    struct Fault {
        std::string kind; // empty: any
        int nth;
        int osCode;
        bool forever;
    };

    template <typename Call>
    long run(const std::string& kind, Call call) {
        if (const std::optional<int> osCode = note(kind))
            return -*osCode;
        return call();
    }

    std::optional<int> note(const std::string& kind) {
        const std::lock_guard lock(m_mutex);
        noteCaller(kind);
        m_log.push_back(kind);
        const int ofKind = ++m_counts[kind];
        const int ofAll = ++m_counts[{}];
        for (const Fault& fault : m_faults) {
            if (!fault.kind.empty() && fault.kind != kind)
                continue;
            const int number = fault.kind.empty() ? ofAll : ofKind;
            if (number == fault.nth || (fault.forever && number > fault.nth)) {
                m_hit = kind;
                return fault.osCode;
            }
        }
        return std::nullopt;
    }

    void noteCaller(const std::string& kind) {
        std::array<char, 16> name{};
        pthread_getname_np(pthread_self(), name.data(), name.size());
        m_callers[name.data()].insert(kind);
    }

    long opened(long result, bool directory) {
        if (result >= 0) {
            const std::lock_guard lock(m_mutex);
            ++m_open;
            m_isDirectory[static_cast<int>(result)] = directory;
        }
        return result;
    }
    bool isDirectory(int fd) {
        const std::lock_guard lock(m_mutex);
        return m_isDirectory[fd];
    }
    [[nodiscard]] std::size_t shortened(std::size_t size) const { return std::min(size, m_mostBytes); }

    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
    std::map<std::string, int> m_counts;
    std::map<int, bool> m_isDirectory;
    std::vector<std::string> m_log;
    std::map<std::string, std::set<std::string>> m_callers;
    std::string m_hit;
    std::size_t m_mostBytes = static_cast<std::size_t>(-1);
    std::atomic<int> m_open = 0;
    std::atomic<long> m_unwritten = -1;
};

} // namespace intact::tests
