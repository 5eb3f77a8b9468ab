// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/stream/doorbell.h"
#include "tests/bench/pipeline/job.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace intact::bench {

/// Wakes the receiver when there is room or a body has ended. tell() is for any thread, the rest for the receiver's.
class News {
public:
    void tell() {
        ++m_told;
        m_bell.ring();
    }
    [[nodiscard]] unsigned told() const { return m_told; }
    void waitBeyond(unsigned seen) {
        m_bell.sleep(Clock().now() + std::chrono::seconds(1), [this, seen] { return m_told != seen; });
    }

private:
    std::atomic<unsigned> m_told{0};
    Doorbell m_bell;
};

/// A piece of a body at the moment it comes.
struct Piece {
    int slot = 0;    ///< which of the concurrent bodies, from 0
    int segment = 0; ///< of its body, from 0
    int body = 0;
    std::int64_t offset = 0;
    std::span<const std::byte> bytes;
    bool lastOfSegment = false;
};

/// Plays the network thread: a piece of each of the concurrent bodies in turn, the next body when one has ended.
class Receiver {
public:
    /// Bodies of at least a MiB come in `segments` at the same time.
    explicit Receiver(const Job& job, int segments = 1)
        : m_job(job)
        , m_segments(job.source.bodyBytes() < kSmall ? 1 : segments)
        , m_slots(static_cast<std::size_t>(job.concurrent)) {}

    [[nodiscard]] int segments() const { return m_segments; }
    /// Which pass over all bodies this is.
    [[nodiscard]] std::uint64_t round() const { return m_round; }

    /// `take` gets each piece; false: there is no room, and it comes again. `idle` is called when a round moved
    /// nothing.
    template <typename Take, typename Idle>
    void run(Take take, Idle idle) {
        while (!m_job.ends.allEnded()) {
            ++m_round;
            bool moved = false;
            const std::size_t first = std::exchange(m_first, 0);
            bool hadRoom = true;
            for (std::size_t i = 0; i < m_slots.size(); ++i) {
                const std::size_t slot = (first + i) % m_slots.size();
                moved |= begin(m_slots[slot]);
                const Turn turned = turn(static_cast<int>(slot), take);
                moved |= turned == Turn::Taken;
                if (turned == Turn::NoRoom && std::exchange(hadRoom, false))
                    m_first = slot;
            }
            if (!moved)
                idle();
        }
    }
    /// For those who take everything and end each body inside of `take`.
    template <typename Take>
    void run(Take take) {
        run([&](const Piece& piece) { return take(piece), true; }, [] {});
    }

private:
    static constexpr std::int64_t kSmall = 1024 * 1024;
    static constexpr int kNobody = -1;
    enum class Turn : std::uint8_t { Nothing, Taken, NoRoom };
    struct Slot {
        int body = kNobody;
        std::vector<ByteRange> left; // of each segment
        std::size_t turn = 0;
    };

    bool begin(Slot& slot) {
        if (slot.body != kNobody && !m_job.ends.hasEnded(slot.body))
            return false;
        if (m_next == m_job.bodies)
            return false;
        slot.body = m_next++;
        slot.left.clear();
        const std::int64_t each = (m_job.source.bodyBytes() + m_segments - 1) / m_segments;
        for (std::int64_t at = 0; at < m_job.source.bodyBytes(); at += each)
            slot.left.push_back({at, std::min(at + each, m_job.source.bodyBytes())});
        m_job.ends.begun(slot.body);
        return true;
    }

    template <typename Take>
    Turn turn(int number, Take& take) {
        Slot& slot = m_slots[static_cast<std::size_t>(number)];
        Turn result = Turn::Nothing;
        for (std::size_t tried = 0; tried < slot.left.size(); ++tried) {
            const std::size_t segment = slot.turn++ % slot.left.size();
            ByteRange& left = slot.left[segment];
            if (left.empty())
                continue;
            const auto bytes = m_job.source.piece(slot.body, left);
            const auto length = static_cast<std::int64_t>(bytes.size());
            const Piece piece{number, static_cast<int>(segment), slot.body, left.begin, bytes, length == left.length()};
            if (!take(piece)) {
                result = Turn::NoRoom;
                continue;
            }
            left.begin += length;
            return Turn::Taken;
        }
        return result;
    }

    const Job& m_job;
    const int m_segments;
    std::vector<Slot> m_slots;
    std::size_t m_first = 0; // in the next round: the first for whom there was no room
    std::uint64_t m_round = 0;
    int m_next = 0;
};

} // namespace intact::bench
