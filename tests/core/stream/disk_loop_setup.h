// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream/buffer_pool.h"
#include "core/stream/disk_loop.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/test_body.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>

namespace intact::tests {

inline constexpr std::int64_t kBuffer = BufferPool::kBufferBytes;
inline constexpr int kWritesPerBuffer = 8; // into the page cache
inline const TestBody kPartBody{8 * kBuffer, 5};
inline const TestBody kOtherBody{8 * kBuffer, 6};

/// What the disk thread tells, as the network thread hears it.
struct HeardOfParts : PartObserver {
    void partOpened(const PartOpened&) override { opened = true; }
    void partRead(const std::vector<PartSample>& found) override { samples = found; }
    void partFailed(const Failure& what) override { failure = what; }
    void partDigested(const std::vector<Checksum>& found, Duration) override { digests = found; }
    void piecesWrong(const std::vector<ByteRange>& pieces) override {
        wrong.insert(wrong.end(), pieces.begin(), pieces.end());
    }
    void partCompared(const RangeSet& found) override { changed = found; }
    void partClosed(const std::shared_ptr<PartFile>& file, const Result<void>& checkpoint) override {
        closed = true;
        part = file;
        good = checkpoint.has_value();
    }

    bool opened = false;
    bool closed = false;
    bool good = false;
    std::vector<PartSample> samples;
    std::optional<Failure> failure;
    std::vector<Checksum> digests;
    std::vector<ByteRange> wrong;
    std::optional<RangeSet> changed;
    std::shared_ptr<PartFile> part;
};

/// A disk that reads only as often as it is let.
class LimitedReads final : public FaultyFileOps {
public:
    long pread(int fd, std::span<std::byte> bytes, std::int64_t offset) override {
        {
            std::unique_lock lock(m_mutex);
            if (!m_more.wait_for(lock, std::chrono::seconds(10), [this] { return m_left > 0; }))
                return -EIO;
            --m_left;
        }
        return FaultyFileOps::pread(fd, bytes, offset);
    }
    void letGo(int reads = 1000) {
        const std::lock_guard lock(m_mutex);
        m_left += reads;
        m_more.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    int m_left = 0;
};

/// The test's thread plays the network thread.
struct DiskLoopSetup {
    DiskLoopSetup(FileOps& files, const Clock& clock)
        : disk(
              files, clock, [this](TaskQueue::Task task) { network.post(std::move(task)); }, [] {}) {}

    void push(PartKey part, const TestBody& body, int index) {
        std::byte* buffer = pool.take();
        QVERIFY(buffer != nullptr);
        const std::string bytes = body.bytes({index * kBuffer, (index + 1) * kBuffer});
        std::memcpy(buffer, bytes.data(), bytes.size());
        disk.push({part, buffer, static_cast<std::uint32_t>(bytes.size()), index * kBuffer, false});
    }
    // Any bytes.
    void push(PartKey part, std::int64_t offset) {
        disk.push({part, pool.take(), static_cast<std::uint32_t>(kBuffer), offset, false});
    }
    // Lets the posted calls come in, and buffers back.
    bool turn() {
        disk.wakeWriter();
        network.run();
        for (WriteItem item; disk.popReturned(item);) {
            pool.give(item.buffer);
            (item.written ? written : dropped) += 1;
        }
        return true;
    }

    TaskQueue network;
    BufferPool pool;
    HeardOfParts heard;
    std::vector<Ledger> ledgers; // filled on the disk thread, read after partClosed
    int written = 0;
    int dropped = 0;
    DiskLoop disk;
};

/// Part files of their own for each test program.
class PartFolder {
public:
    PartPlan plan() {
        Ledger ledger;
        ledger.total = kPartBody.size;
        ledger.partName = "d" + std::to_string(++m_number) + ".part";
        return {m_directory.path().toStdString(), ledger};
    }
    // Of a file of which an earlier run has left the first `there` bytes.
    PartPlan planOfOld(FileOps& files, std::int64_t total, std::int64_t there) {
        PartPlan old = plan();
        QFile file(m_directory.filePath(QString::fromStdString(old.ledger.partName)));
        FileStatus status;
        if (!file.open(QIODevice::WriteOnly) || !file.resize(total) || files.status(file.handle(), status) != 0)
            qFatal("the file of an earlier run cannot be made");
        old.ledger.total = total;
        old.ledger.partDevice = status.device;
        old.ledger.partInode = status.inode;
        old.ledger.partModifiedNs = status.modifiedNs;
        old.ledger.durable = RangeSet({0, there});
        return old;
    }

private:
    QTemporaryDir m_directory;
    int m_number = 0;
};

/// Makes durable at once; `ledgers` is filled on the disk thread, read after partClosed.
inline LedgerSink sinkInto(std::vector<Ledger>& ledgers) {
    return [&ledgers](const std::shared_ptr<PartFile>& part, const Ledger& ledger, bool,
                      const std::function<void(CheckpointDone)>& done) {
        const Result<void> synced = part->sync();
        ledgers.push_back(ledger);
        done({synced, {}});
    };
}

} // namespace intact::tests
