// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task_queue.h"
#include "core/net/net_loop.h"
#include "core/stream/buffer_pool.h"
#include "core/stream/disk_loop.h"
#include "core/stream/load_meter.h"

#include <atomic>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

namespace intact {

class Exchange;

/// Somebody who works on a worker's network thread: is called at the moments it asked for.
class WorkerClient {
public:
    virtual ~WorkerClient() = default;
    /// Returns when it wants to be called next; nothing: not before something else happens to it.
    virtual std::optional<Instant> tick(Instant now) = 0;
};

/// Who gets to know that its bytes lie in the file.
class WriteObserver {
public:
    virtual ~WriteObserver() = default;
    virtual void bytesWritten(std::int64_t offset, std::int64_t length) = 0;
};

/// Network loop, write loop and disk loop: one thread with one curl multi and the buffer pool, one that writes part
/// files, one that proves and notes what was written; rings in between. Owned by the engine. post() is for any thread,
/// everything else for the network thread.
class Worker {
public:
    /// `buffers` at most wait for the disk.
    Worker(FileOps& files, const Clock& clock, NetTimeouts timeouts = {}, std::size_t buffers = BufferPool::kBuffers);
    /// Stops both threads. Transfers must have ended before.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Runs `task` on the network thread, always later.
    void post(TaskQueue::Task task) { m_tasks.post(std::move(task)); }
    /// The same, but when something else wakes it or about a second has gone by: for what nobody waits for.
    void postUnhurried(TaskQueue::Task task) { m_tasks.postQuietly(std::move(task)); }
    /// Called at the end of every round of the network loop, before it waits. Set it from there.
    void setRoundEnd(std::function<void()> roundEnd) { m_roundEnd = std::move(roundEnd); }

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] NetLoop& net() { return m_net; }
    [[nodiscard]] BufferPool& pool() { return m_pool; }
    [[nodiscard]] DiskLoop& disk() { return m_disk; }

    void addClient(WorkerClient& client);
    void removeClient(WorkerClient& client);
    /// Calls the client's tick() in the next round, whatever it asked for.
    void tickSoon(WorkerClient& client);

    /// Sends a filled buffer down; `observer` is told when it is written, unless removeWriteObserver() came first.
    void write(const WriteItem& item) { m_disk.push(item); }
    void setWriteObserver(PartKey part, WriteObserver& observer) { m_writeObservers[part] = &observer; }
    void removeWriteObserver(PartKey part) { m_writeObservers.erase(part); }

    /// The share of the time in which the loop does not wait for the network, of late.
    [[nodiscard]] double load() const { return m_load.share(); }

    /// The pool was empty: unpause() this exchange when buffers have come back.
    void unpauseWhenBuffersReturn(Exchange& exchange);
    void stopWaiting(Exchange& exchange);

private:
    void run();
    void takeReturned();
    void feedStarving();
    void tickClients();
    void wait();
    void measureLoad(Duration waited);
    void wakeNetwork();
    void bufferReturned();

    struct Client {
        WorkerClient* client = nullptr; // null: removed while the clients were being called
        std::optional<Instant> due;
    };

    const Clock& m_clock;
    TaskQueue m_tasks;
    NetLoop m_net;
    BufferPool m_pool;
    std::unordered_map<PartKey, WriteObserver*> m_writeObservers;
    std::vector<Exchange*> m_starving;
    std::vector<Client> m_clients;
    LoadMeter m_load;
    std::function<void()> m_roundEnd;
    Instant m_lastRoundEnd{};
    std::atomic<bool> m_asleep{false};
    std::atomic<bool> m_hungry{false}; // sockets wait for buffers
    std::size_t m_back = 0;            // disk thread: buffers that have come back since it last woke the network
    std::atomic<bool> m_stopping{false};
    DiskLoop m_disk;
    std::thread m_thread; // last: starts when everything else is there
};

} // namespace intact
