// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/write_loop.h"

#include "core/base/thread_name.h"
#include "core/stream/buffer_pool.h"

#include <utility>

namespace intact {

namespace {

constexpr auto kLongestSleep = std::chrono::milliseconds(500);
// Waking a thread costs about as much as writing a buffer.
constexpr std::int64_t kBytesPerWake = std::int64_t{4} * BufferPool::kBufferBytes;

} // namespace

WriteLoop::WriteLoop(const Clock& clock, WriteSink& sink) : m_clock(clock), m_sink(sink), m_thread([this] { run(); }) {}

WriteLoop::~WriteLoop() {
    m_stopping = true;
    m_bell.ring();
    m_thread.join();
}

void WriteLoop::push(const WriteItem& item) {
    // It holds more than there are buffers; only a flood of orders could fill it, and the write thread drains that.
    while (!m_ring.push(item)) {
        m_bell.ring();
        std::this_thread::yield();
    }
    const bool isFull = item.length == BufferPool::kBufferBytes && m_unannounced != Unannounced::Anything;
    m_unannounced = isFull ? Unannounced::FullBuffers : Unannounced::Anything;
    m_unannouncedBytes += item.length;
    if (m_unannouncedBytes >= kBytesPerWake)
        wake();
}

void WriteLoop::wake() {
    m_unannouncedBytes = 0;
    if (std::exchange(m_unannounced, Unannounced::Nothing) != Unannounced::Nothing)
        m_bell.ring();
}

void WriteLoop::order(Order what) {
    {
        const std::lock_guard lock(m_ordersMutex);
        m_orders.push_back(std::move(what));
    }
    push({});
}

void WriteLoop::setFile(PartKey key, std::shared_ptr<PartFile> file) {
    if (file)
        m_files[key] = std::move(file);
    else
        m_files.erase(key);
}

void WriteLoop::run() {
    nameThread("write");
    while (!m_stopping) {
        WriteItem item;
        for (std::int64_t bytes = 0; m_ring.pop(item);) {
            handle(item);
            bytes += item.length;
            if (bytes >= kBytesPerWake) {
                bytes = 0;
                m_sink.handedOn();
            }
        }
        m_sink.handedOn();
        m_bell.sleep(m_clock.now() + kLongestSleep, [this] { return m_stopping || !m_ring.empty(); });
    }
}

void WriteLoop::handle(WriteItem item) {
    if (item.buffer == nullptr) {
        runOrder();
        return;
    }
    if (const auto file = m_files.find(item.part); file != m_files.end()) {
        const Result<void> done = file->second->write(item.offset, {item.buffer, item.length}, item.cache);
        item.written = done.has_value();
        item.writtenAt = m_clock.now();
        if (!done) {
            m_files.erase(file);
            m_sink.writeFailed(item.part, done.error());
        }
    }
    m_sink.bufferWritten(item);
}

void WriteLoop::runOrder() {
    Order what;
    {
        const std::lock_guard lock(m_ordersMutex);
        what = std::move(m_orders.front());
        m_orders.pop_front();
    }
    m_sink.orderPassed(what(*this));
}

} // namespace intact
