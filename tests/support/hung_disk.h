// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faulty_file_ops.h"
#include "tests/support/gate.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <set>
#include <span>
#include <string>

namespace intact::tests {

/// A disk on which one call on files whose names begin with "hung" does not come back until it is told to.
class HungDisk final : public FaultyFileOps {
public:
    enum class Call { None, Write, Sync };

    void hang(Call call) { m_hangs = call; }
    void answer() { m_answers.open(); }
    [[nodiscard]] bool isWaitedFor() const { return m_waiting; }

    long openAt(int directory, const std::string& name, int flags, unsigned mode) override {
        const long fd = FaultyFileOps::openAt(directory, name, flags, mode);
        const std::lock_guard lock(m_mutex);
        if (fd >= 0 && name.starts_with("hung"))
            m_hung.insert(static_cast<int>(fd));
        return fd;
    }
    long close(int fd) override {
        const std::lock_guard lock(m_mutex);
        m_hung.erase(fd);
        return FaultyFileOps::close(fd);
    }
    long pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) override {
        wait(fd, Call::Write);
        return FaultyFileOps::pwrite(fd, bytes, offset, cache);
    }
    long fdatasync(int fd) override {
        wait(fd, Call::Sync);
        return FaultyFileOps::fdatasync(fd);
    }
    long fsync(int fd) override {
        wait(fd, Call::Sync);
        return FaultyFileOps::fsync(fd);
    }

private:
    static constexpr auto kLongest = std::chrono::seconds(60);

    void wait(int fd, Call call) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_hangs != call || !m_hung.contains(fd))
                return;
        }
        m_waiting = true;
        static_cast<void>(m_answers.wait(kLongest)); // a test that has gone wrong ends
    }

    std::atomic<Call> m_hangs{Call::None};
    std::atomic<bool> m_waiting{false};
    Gate m_answers;
    std::mutex m_mutex;
    std::set<int> m_hung;
};

} // namespace intact::tests
