// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pipeline/rings.h"

#include "core/base/clock.h"
#include "core/base/spsc_ring.h"
#include "core/stream/write_item.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace intact::bench {

namespace {

constexpr std::size_t kPacked = alignof(std::size_t);
constexpr std::size_t kCacheLine = 64;

/// core/base/spsc_ring.h with its three decisions as parameters: how its indices are aligned, in which order they are
/// read and written, and whether each side keeps a copy of the other's.
template <std::size_t Alignment, bool SequentiallyConsistent, bool Copies>
class OtherRing {
public:
    [[nodiscard]] bool push(const WriteItem& item) {
        const std::size_t tail = m_tail.load(kOwn);
        if (!Copies || tail - m_headSeen == kRingItems) {
            m_headSeen = m_head.load(kAcquire);
            if (tail - m_headSeen == kRingItems)
                return false;
        }
        m_slots[tail % kRingItems] = item;
        m_tail.store(tail + 1, kRelease);
        return true;
    }
    [[nodiscard]] bool pop(WriteItem& item) {
        const std::size_t head = m_head.load(kOwn);
        if (!Copies || head == m_tailSeen) {
            m_tailSeen = m_tail.load(kAcquire);
            if (head == m_tailSeen)
                return false;
        }
        item = m_slots[head % kRingItems];
        m_head.store(head + 1, kRelease);
        return true;
    }

private:
    static constexpr auto kOwn = SequentiallyConsistent ? std::memory_order_seq_cst : std::memory_order_relaxed;
    static constexpr auto kAcquire = SequentiallyConsistent ? std::memory_order_seq_cst : std::memory_order_acquire;
    static constexpr auto kRelease = SequentiallyConsistent ? std::memory_order_seq_cst : std::memory_order_release;

    alignas(Alignment) std::atomic<std::size_t> m_tail{0};
    std::size_t m_headSeen = 0;
    alignas(Alignment) std::atomic<std::size_t> m_head{0};
    std::size_t m_tailSeen = 0;
    alignas(Alignment) std::array<WriteItem, kRingItems> m_slots{};
};

class LockedQueue {
public:
    [[nodiscard]] bool push(const WriteItem& item) {
        const std::lock_guard lock(m_mutex);
        if (m_items.size() == kRingItems)
            return false;
        m_items.push_back(item);
        return true;
    }
    [[nodiscard]] bool pop(WriteItem& item) {
        const std::lock_guard lock(m_mutex);
        if (m_items.empty())
            return false;
        item = m_items.front();
        m_items.pop_front();
        return true;
    }

private:
    std::mutex m_mutex;
    std::deque<WriteItem> m_items;
};

/// Nanoseconds an item; both threads look again and again, so that no waking is measured.
template <typename Ring>
double nanosecondsAnItem(std::uint32_t items) {
    const auto ring = std::make_unique<Ring>();
    const Instant begin = Clock().now();
    std::thread consumer([&ring, items] {
        WriteItem item;
        for (std::uint32_t expected = 0; expected < items;) {
            if (!ring->pop(item))
                std::this_thread::yield();
            else if (item.length != expected++)
                std::abort(); // the ring has lost something
        }
    });
    WriteItem item;
    for (item.length = 0; item.length < items;) {
        if (ring->push(item))
            ++item.length;
        else
            std::this_thread::yield();
    }
    consumer.join();
    return std::chrono::duration<double, std::nano>(Clock().now() - begin).count() / items;
}

struct Row {
    const char* what;
    double (*measure)(std::uint32_t items);
    std::vector<double> runs{};
};

} // namespace

std::string ringTable(std::uint32_t items, int runs) {
    std::vector<Row> rows{
        {"the engine's: indices on cache lines of their own, acquire/release, copies of the other's index",
         nanosecondsAnItem<SpscRing<WriteItem, kRingItems>>},
        {"packed indices", nanosecondsAnItem<OtherRing<kPacked, false, true>>},
        {"sequentially consistent", nanosecondsAnItem<OtherRing<kCacheLine, true, true>>},
        {"packed and sequentially consistent", nanosecondsAnItem<OtherRing<kPacked, true, true>>},
        {"without copies of the other's index", nanosecondsAnItem<OtherRing<kCacheLine, false, false>>},
        {"packed, sequentially consistent, without copies", nanosecondsAnItem<OtherRing<kPacked, true, false>>},
        {"a queue behind a mutex", nanosecondsAnItem<LockedQueue>},
    };
    for (int run = 0; run < runs; ++run) {
        for (Row& row : rows)
            row.runs.push_back(row.measure(items));
    }
    std::string table = "| ring between two threads | ns an item | least | most |\n|---|---:|---:|---:|\n";
    for (Row& row : rows) {
        std::ranges::sort(row.runs);
        std::array<char, 256> line{};
        std::snprintf(line.data(), line.size(), "| %s | %.1f | %.1f | %.1f |\n", row.what,
                      row.runs[row.runs.size() / 2], row.runs.front(), row.runs.back());
        table += line.data();
    }
    return table;
}

} // namespace intact::bench
