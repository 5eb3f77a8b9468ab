// SPDX-License-Identifier: GPL-3.0-or-later
// Those in which one thread receives and another one writes and hashes, with a lock between them. As many bytes wait
// at most as in the engine's pool.
#include "core/stream/buffer_pool.h"
#include "tests/bench/pipeline/receiver.h"
#include "tests/bench/pipeline/variants.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace intact::bench {

namespace {

constexpr std::size_t kMostWaiting = BufferPool::kBuffers * BufferPool::kBufferBytes;

struct Chunk {
    int body = -1; // -1: the end
    std::unique_ptr<std::byte[]> bytes;
    std::size_t length = 0;
};

/// What waits between the two threads.
class ChunkQueue {
public:
    /// False when too much waits.
    bool push(Chunk chunk) {
        const std::lock_guard lock(m_mutex);
        if (m_bytes + chunk.length > kMostWaiting)
            return false;
        m_bytes += chunk.length;
        m_chunks.push_back(std::move(chunk));
        m_signal.notify_one();
        return true;
    }
    [[nodiscard]] bool hasRoomFor(std::size_t bytes) {
        const std::lock_guard lock(m_mutex);
        return m_bytes + bytes <= kMostWaiting;
    }
    Chunk pop() {
        std::unique_lock lock(m_mutex);
        m_signal.wait(lock, [this] { return !m_chunks.empty(); });
        Chunk chunk = std::move(m_chunks.front());
        m_chunks.pop_front();
        m_bytes -= chunk.length;
        return chunk;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_signal;
    std::deque<Chunk> m_chunks;
    std::size_t m_bytes = 0;
};

/// Buffers that all threads share.
class LockedPool {
public:
    std::unique_ptr<std::byte[]> take() {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            auto buffer = std::move(m_free.back());
            m_free.pop_back();
            return buffer;
        }
        if (m_made == BufferPool::kBuffers)
            return nullptr;
        ++m_made;
        return std::make_unique_for_overwrite<std::byte[]>(BufferPool::kBufferBytes);
    }
    void give(std::unique_ptr<std::byte[]> buffer) {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(buffer));
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<std::byte[]>> m_free;
    std::size_t m_made = 0;
};

/// The second thread: until a chunk without a body.
template <typename Done>
void drain(const Job& job, ChunkQueue& queue, News& news, Done done) {
    std::unordered_map<int, BodyFile> files;
    while (true) {
        Chunk chunk = queue.pop();
        if (chunk.body < 0)
            return;
        BodyFile& file = files.try_emplace(chunk.body, job, chunk.body).first->second;
        if (file.append({chunk.bytes.get(), chunk.length}))
            files.erase(chunk.body);
        done(std::move(chunk.bytes));
        news.tell();
    }
}

} // namespace

void chunkPerPiece(const Job& job) {
    ChunkQueue queue;
    News news;
    std::thread writer([&] { drain(job, queue, news, [](std::unique_ptr<std::byte[]>) {}); });
    unsigned seen = 0;
    Receiver(job).run(
        [&](const Piece& piece) {
            if (!queue.hasRoomFor(piece.bytes.size()))
                return false;
            auto bytes = std::make_unique_for_overwrite<std::byte[]>(piece.bytes.size());
            std::ranges::copy(piece.bytes, bytes.get());
            return queue.push({piece.body, std::move(bytes), piece.bytes.size()});
        },
        [&] {
            news.waitBeyond(seen);
            seen = news.told();
        });
    queue.push({});
    writer.join();
}

void lockedPool(const Job& job) {
    struct Filling {
        std::unique_ptr<std::byte[]> buffer;
        std::size_t filled = 0;
    };
    ChunkQueue queue;
    News news;
    LockedPool pool;
    std::vector<Filling> slots(static_cast<std::size_t>(job.concurrent));
    std::thread writer(
        [&] { drain(job, queue, news, [&](std::unique_ptr<std::byte[]> buffer) { pool.give(std::move(buffer)); }); });
    const auto send = [&](Filling& slot, int body) {
        queue.push({body, std::move(slot.buffer), std::exchange(slot.filled, 0)});
    };
    // A piece that does not fit any more begins the next buffer.
    const auto take = [&](const Piece& piece) {
        Filling& slot = slots[static_cast<std::size_t>(piece.slot)];
        if (slot.buffer && slot.filled + piece.bytes.size() > BufferPool::kBufferBytes)
            send(slot, piece.body);
        if (!slot.buffer)
            slot.buffer = pool.take();
        if (!slot.buffer)
            return false;
        std::ranges::copy(piece.bytes, slot.buffer.get() + slot.filled);
        slot.filled += piece.bytes.size();
        if (piece.lastOfSegment)
            send(slot, piece.body);
        return true;
    };
    unsigned seen = 0;
    Receiver(job).run(take, [&] {
        news.waitBeyond(seen);
        seen = news.told();
    });
    queue.push({});
    writer.join();
}

} // namespace intact::bench
