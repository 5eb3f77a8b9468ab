// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/worker.h"

#include "core/base/thread_name.h"
#include "core/net/exchange.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr auto kLongestWait = 1000ms;
// Sockets go on when this much has come back, so that they do not stop again at once.
constexpr std::size_t kBuffersToGoOn = 8;

} // namespace

Worker::Worker(FileOps& files, const Clock& clock, NetTimeouts timeouts, std::size_t buffers)
    : m_clock(clock)
    , m_tasks([this] { wakeNetwork(); })
    , m_net(timeouts)
    , m_pool(buffers)
    , m_disk(
          files, clock, [this](TaskQueue::Task task) { post(std::move(task)); }, [this] { bufferReturned(); })
    , m_thread([this] { run(); }) {}

Worker::~Worker() {
    m_stopping = true;
    m_net.wake();
    m_thread.join();
}

void Worker::run() {
    nameThread("network");
    m_lastRoundEnd = m_clock.now();
    while (!m_stopping) {
        takeReturned(); // before what the disk thread posted after it
        m_tasks.run();
        feedStarving();
        m_net.perform();
        tickClients();
        if (m_roundEnd)
            m_roundEnd();
        // Waking the write thread costs about as much as writing a buffer.
        if (m_disk.writerCanWaitForMore() && m_net.hasNews()) {
            measureLoad(Duration::zero());
            continue;
        }
        m_disk.wakeWriter();
        wait();
    }
}

void Worker::wakeNetwork() {
    if (m_asleep.exchange(false))
        m_net.wake();
}

// Fewer, or without anybody who waits: the next round, at the latest the next tick, finds them early enough.
void Worker::bufferReturned() {
    if (++m_back < kBuffersToGoOn || !m_hungry)
        return;
    m_back = 0;
    wakeNetwork();
}

void Worker::unpauseWhenBuffersReturn(Exchange& exchange) {
    m_starving.push_back(&exchange);
    m_hungry = true;
}

void Worker::stopWaiting(Exchange& exchange) {
    std::erase(m_starving, &exchange);
    m_hungry = !m_starving.empty();
}

void Worker::takeReturned() {
    WriteItem item;
    while (m_disk.popReturned(item)) {
        m_pool.give(item.buffer);
        const auto observer = m_writeObservers.find(item.part);
        if (item.written && observer != m_writeObservers.end())
            observer->second->bytesWritten(item.offset, item.length);
    }
}

void Worker::feedStarving() {
    if (m_starving.empty() || m_pool.available() < kBuffersToGoOn)
        return;
    m_hungry = false;
    for (Exchange* exchange : std::exchange(m_starving, {}))
        exchange->unpause();
}

void Worker::addClient(WorkerClient& client) {
    m_clients.push_back({&client, m_clock.now()});
}

void Worker::removeClient(WorkerClient& client) {
    for (Client& entry : m_clients) {
        if (entry.client == &client)
            entry.client = nullptr;
    }
}

void Worker::tickSoon(WorkerClient& client) {
    for (Client& entry : m_clients) {
        if (entry.client == &client)
            entry.due = m_clock.now();
    }
}

void Worker::tickClients() {
    const Instant now = m_clock.now();
    // By index: a tick may add clients.
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        if (m_clients[i].client == nullptr || !m_clients[i].due || *m_clients[i].due > now)
            continue;
        m_clients[i].due.reset();
        const std::optional<Instant> next = m_clients[i].client->tick(now);
        // What tickSoon() asked for meanwhile stays when it is earlier.
        if (next && (!m_clients[i].due || *next < *m_clients[i].due))
            m_clients[i].due = next;
    }
    std::erase_if(m_clients, [](const Client& entry) { return entry.client == nullptr; });
}

void Worker::wait() {
    m_asleep = true;
    if (m_tasks.hasTasks() || m_stopping) {
        m_asleep = false;
        return;
    }
    takeReturned();
    const Instant now = m_clock.now();
    Instant until = now + kLongestWait;
    for (const Client& entry : m_clients) {
        if (entry.due)
            until = std::min(until, *entry.due);
    }
    if (!m_starving.empty() && m_pool.available() >= kBuffersToGoOn)
        until = now;
    const bool starving = !m_starving.empty();
    if (until > now)
        m_net.wait(std::chrono::ceil<std::chrono::milliseconds>(until - now));
    m_asleep = false;
    // Waiting for buffers is waiting for the disk.
    measureLoad(starving ? Duration::zero() : m_clock.now() - now);
}

void Worker::measureLoad(Duration waited) {
    const Instant now = m_clock.now();
    m_load.add(waited, now - std::exchange(m_lastRoundEnd, now));
}

} // namespace intact
