// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <type_traits>

namespace intact {

/// A bounded queue between exactly one producing and one consuming thread, without locks.
/// Indices only grow; each side keeps a copy of the other's index, so that in steady state a push or a pop
/// touches no cache line of the other thread.
template <typename T, std::size_t Capacity>
class SpscRing {
    static_assert(std::has_single_bit(Capacity));
    static_assert(std::is_trivially_copyable_v<T>);

public:
    /// Producer only. False when the ring is full.
    [[nodiscard]] bool push(const T& value) {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail - m_headSeen == Capacity) {
            m_headSeen = m_head.load(std::memory_order_acquire);
            if (tail - m_headSeen == Capacity)
                return false;
        }
        m_slots[tail % Capacity] = value;
        m_tail.store(tail + 1, std::memory_order_release);
        return true;
    }

    /// Consumer only. False when the ring is empty.
    [[nodiscard]] bool pop(T& value) {
        const std::size_t head = m_head.load(std::memory_order_relaxed);
        if (head == m_tailSeen) {
            m_tailSeen = m_tail.load(std::memory_order_acquire);
            if (head == m_tailSeen)
                return false;
        }
        value = m_slots[head % Capacity];
        m_head.store(head + 1, std::memory_order_release);
        return true;
    }

    /// Consumer only: a look without taking.
    [[nodiscard]] bool empty() const {
        return m_head.load(std::memory_order_relaxed) == m_tail.load(std::memory_order_acquire);
    }

private:
    static constexpr std::size_t kCacheLine = 64;

    alignas(kCacheLine) std::atomic<std::size_t> m_tail{0};
    std::size_t m_headSeen = 0; // producer's copy of m_head
    alignas(kCacheLine) std::atomic<std::size_t> m_head{0};
    std::size_t m_tailSeen = 0; // consumer's copy of m_tail
    alignas(kCacheLine) std::array<T, Capacity> m_slots{};
};

} // namespace intact
