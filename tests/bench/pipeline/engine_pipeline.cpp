// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's own code from the buffer on: BufferPool, WriteLoop, DiskLoop, PartWriter with its digests. What Fetch
// and Worker do around it is done here in the same way, for the source in place of libcurl. Checkpoints are taken at
// once and cost nothing, because nobody else makes anything durable either.
#include "core/stream/buffer_pool.h"
#include "core/stream/disk_loop.h"
#include "tests/bench/pipeline/receiver.h"
#include "tests/bench/pipeline/variants.h"

#include <cstring>
#include <memory>
#include <stdexcept>
#include <utility>

namespace intact::bench {

namespace {

constexpr std::size_t kBuffersToGoOn = 8; // as Worker has it

/// One body in the pipeline. Network thread.
class EngineBody final : private PartObserver {
public:
    EngineBody(const Job& job, DiskLoop& disk, int body, int segments)
        : m_job(job), m_disk(disk), m_body(body), m_filling(static_cast<std::size_t>(segments)) {
        PartPlan plan;
        plan.directory = job.directory;
        plan.ledger.total = job.source.bodyBytes();
        plan.ledger.partName = bodyName(body);
        m_key = disk.open(std::move(plan), checkpointNothing, static_cast<PartObserver&>(*this));
    }
    EngineBody(const EngineBody&) = delete;
    EngineBody& operator=(const EngineBody&) = delete;
    ~EngineBody() override { m_disk.forget(m_key); }

    bool take(const Piece& piece, BufferPool& pool) {
        Filling& filling = m_filling[static_cast<std::size_t>(piece.segment)];
        const std::size_t room = filling.buffer != nullptr ? BufferPool::kBufferBytes - filling.filled : 0;
        if (piece.bytes.size() > room && pool.available() == 0)
            return false;
        filling.end = piece.offset;
        for (auto left = piece.bytes; !left.empty();) {
            if (filling.buffer == nullptr)
                filling.buffer = pool.take();
            const auto part = left.first(std::min(left.size(), BufferPool::kBufferBytes - filling.filled));
            std::memcpy(filling.buffer + filling.filled, part.data(), part.size());
            filling.filled += part.size();
            filling.end += static_cast<std::int64_t>(part.size());
            left = left.subspan(part.size());
            if (filling.filled == BufferPool::kBufferBytes || (piece.lastOfSegment && left.empty()))
                send(filling);
        }
        if (m_sent == m_job.source.bodyBytes())
            m_disk.finish(m_key, m_sent, {});
        return true;
    }

    /// Sends what is part-filled down, as Fetch does when it has waited.
    void flush() {
        for (Filling& filling : m_filling) {
            if (filling.buffer != nullptr)
                send(filling);
        }
    }

private:
    struct Filling {
        std::byte* buffer = nullptr;
        std::size_t filled = 0;
        std::int64_t end = 0; // in the body, of what is in it
    };

    static void checkpointNothing(const std::shared_ptr<PartFile>&, const Ledger&, bool,
                                  const std::function<void(CheckpointDone)>& done) {
        done({});
    }

    void send(Filling& filling) {
        const auto length = static_cast<std::uint32_t>(filling.filled);
        m_disk.push({m_key, std::exchange(filling.buffer, nullptr), length, filling.end - length, false});
        filling.filled = 0;
        m_sent += length;
    }

    void partOpened(const PartOpened&) override {}
    void partRead(const std::vector<PartSample>&) override {}
    void piecesWrong(const std::vector<ByteRange>&) override {}
    void partCompared(const RangeSet&) override {}
    void partFailed(const Failure& failure) override { throw std::runtime_error(failure.message()); }
    void partDigested(const std::vector<Checksum>& digests, Duration) override { m_digest = digests.front(); }
    void partClosed(const std::shared_ptr<PartFile>&, const Result<void>&) override {
        m_job.ends.ended(m_body, m_digest);
    }

    const Job& m_job;
    DiskLoop& m_disk;
    int m_body;
    std::vector<Filling> m_filling;
    PartKey m_key = 0;
    std::int64_t m_sent = 0;
    Checksum m_digest;
};

/// The network thread's half of a worker.
class EngineRun {
public:
    EngineRun(const Job& job, int segments)
        : m_job(job)
        , m_receiver(job, segments)
        , m_bodies(static_cast<std::size_t>(job.concurrent))
        , m_tasks([this] { m_news.tell(); })
        , m_disk(
              job.files, m_clock, [this](TaskQueue::Task task) { m_tasks.post(std::move(task)); },
              [this] { bufferReturned(); }) {}

    void run() {
        m_receiver.run([this](const Piece& piece) { return take(piece); }, [this] { waitForOthers(); });
        m_bodies.clear();
    }

private:
    bool take(const Piece& piece) {
        auto& body = m_bodies[static_cast<std::size_t>(piece.slot)];
        if (piece.body != std::exchange(m_bodyOf[static_cast<std::size_t>(piece.slot)], piece.body))
            body = std::make_unique<EngineBody>(m_job, m_disk, piece.body, m_receiver.segments());
        // A round of the network loop is one pass over the sockets.
        if (std::exchange(m_round, m_receiver.round()) != m_receiver.round())
            turn();
        if (body->take(piece, m_pool))
            return true;
        m_hungry = true;
        return false;
    }

    void turn() {
        m_disk.wakeWriter();
        for (WriteItem item; m_disk.popReturned(item);)
            m_pool.give(item.buffer);
        m_tasks.run();
    }

    void waitForOthers() {
        const unsigned seen = m_news.told();
        const int ended = m_job.ends.count();
        const std::size_t available = m_pool.available();
        if (available == 0)
            flushAll();
        turn();
        if (m_job.ends.count() == ended && m_pool.available() == available)
            m_news.waitBeyond(seen);
    }

    // Buffers that wait for bytes while those wait for buffers.
    void flushAll() {
        for (const auto& body : m_bodies) {
            if (body)
                body->flush();
        }
    }

    // Disk thread.
    void bufferReturned() {
        if (++m_back < kBuffersToGoOn || !m_hungry.exchange(false))
            return;
        m_back = 0;
        m_news.tell();
    }

    const Job& m_job;
    const Clock m_clock;
    Receiver m_receiver;
    BufferPool m_pool;
    std::vector<std::unique_ptr<EngineBody>> m_bodies;
    std::vector<int> m_bodyOf = std::vector<int>(m_bodies.size(), -1);
    std::uint64_t m_round = 0;
    News m_news;
    std::atomic<bool> m_hungry{false};
    std::size_t m_back = 0; // disk thread
    TaskQueue m_tasks;
    DiskLoop m_disk;
};

} // namespace

void enginePipeline(const Job& job) {
    EngineRun(job, 1).run();
}

void enginePipelineInSegments(const Job& job) {
    EngineRun(job, 4).run();
}

} // namespace intact::bench
