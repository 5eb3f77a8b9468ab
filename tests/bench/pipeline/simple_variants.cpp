// SPDX-License-Identifier: GPL-3.0-or-later
// Those of one thread: what comes is in the sink before the next piece is looked at.
#include "tests/bench/pipeline/receiver.h"
#include "tests/bench/pipeline/variants.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <thread>

namespace intact::bench {

namespace {

constexpr std::size_t kKiB = 1024;
constexpr std::size_t kEnough = 64 * kKiB; // is worth a write

/// Bytes that came and were not read yet; doubles when they are too many. Read where they lie: in one piece, or in two
/// where it wraps around.
class GrowingRing {
public:
    void add(std::span<const std::byte> bytes) {
        if (m_filled + bytes.size() > m_bytes.size())
            grow(m_filled + bytes.size());
        for (auto left = bytes; !left.empty();) {
            const std::size_t at = (m_begin + m_filled) % m_bytes.size();
            const auto part = left.first(std::min(left.size(), m_bytes.size() - at));
            std::ranges::copy(part, m_bytes.begin() + static_cast<std::ptrdiff_t>(at));
            m_filled += part.size();
            left = left.subspan(part.size());
        }
    }
    [[nodiscard]] std::span<const std::byte> front() const {
        return std::span(m_bytes).subspan(m_begin, std::min(m_filled, m_bytes.size() - m_begin));
    }
    void drop(std::size_t bytes) {
        m_begin = (m_begin + bytes) % m_bytes.size();
        m_filled -= bytes;
    }
    [[nodiscard]] std::size_t filled() const { return m_filled; }

private:
    void grow(std::size_t least) {
        std::size_t size = std::max<std::size_t>(m_bytes.size(), 4 * kKiB);
        while (size < least)
            size *= 2;
        std::vector<std::byte> larger(size);
        std::size_t kept = 0;
        while (m_filled > 0) {
            const auto part = front();
            std::ranges::copy(part, larger.begin() + static_cast<std::ptrdiff_t>(kept));
            kept += part.size();
            drop(part.size());
        }
        m_bytes = std::move(larger);
        m_begin = 0;
        m_filled = kept;
    }

    std::vector<std::byte> m_bytes;
    std::size_t m_begin = 0;
    std::size_t m_filled = 0;
};

/// The segments of one body, put in order: what is ahead waits in memory.
struct OrderedBody {
    OrderedBody(const Job& job, int body) : file(job, body) {}

    /// True when the body has ended.
    bool take(std::int64_t offset, std::span<const std::byte> bytes) {
        if (offset != at) {
            ahead.emplace(offset, std::vector(bytes.begin(), bytes.end()));
            return false;
        }
        if (append(bytes))
            return true;
        for (auto next = ahead.begin(); next != ahead.end() && next->first == at; next = ahead.erase(next)) {
            if (append(next->second))
                return true;
        }
        return false;
    }

    BodyFile file;
    std::map<std::int64_t, std::vector<std::byte>> ahead;
    std::int64_t at = 0;

private:
    bool append(std::span<const std::byte> bytes) {
        at += static_cast<std::int64_t>(bytes.size());
        return file.append(bytes);
    }
};

} // namespace

void wholeBody(const Job& job) {
    std::vector<std::vector<std::byte>> bodies(static_cast<std::size_t>(job.concurrent));
    Receiver(job).run([&](const Piece& piece) {
        auto& body = bodies[static_cast<std::size_t>(piece.slot)];
        body.reserve(static_cast<std::size_t>(job.source.bodyBytes()));
        body.insert(body.end(), piece.bytes.begin(), piece.bytes.end());
        if (!piece.lastOfSegment)
            return;
        BodyFile(job, piece.body).append(body);
        body = {};
    });
}

void growingRing(const Job& job) {
    struct Body {
        GrowingRing ring;
        std::optional<BodyFile> file;
    };
    std::vector<Body> bodies(static_cast<std::size_t>(job.concurrent));
    Receiver(job).run([&](const Piece& piece) {
        Body& body = bodies[static_cast<std::size_t>(piece.slot)];
        if (piece.offset == 0)
            body.file.emplace(job, piece.body);
        body.ring.add(piece.bytes);
        while (body.ring.filled() >= kEnough || (piece.lastOfSegment && body.ring.filled() > 0)) {
            const auto front = body.ring.front();
            body.file->append(front);
            body.ring.drop(front.size());
        }
    });
}

void limitedReader(const Job& job) {
    std::atomic<int> next{0};
    const auto serve = [&] {
        thread_local std::array<std::byte, kEnough> buffer;
        for (int body = next++; body < job.bodies; body = next++) {
            job.ends.begun(body);
            BodyFile file(job, body);
            for (ByteRange left{0, job.source.bodyBytes()}; !left.empty();) {
                std::size_t filled = 0;
                while (filled < buffer.size() && !left.empty()) {
                    auto piece = job.source.piece(body, left);
                    piece = piece.first(std::min(piece.size(), buffer.size() - filled));
                    std::ranges::copy(piece, buffer.begin() + static_cast<std::ptrdiff_t>(filled));
                    filled += piece.size();
                    left.begin += static_cast<std::int64_t>(piece.size());
                }
                file.append(std::span(buffer).first(filled));
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < job.concurrent; ++i)
        threads.emplace_back(serve);
    for (std::thread& thread : threads)
        thread.join();
}

void orderedSegments(const Job& job) {
    std::vector<std::unique_ptr<OrderedBody>> bodies(static_cast<std::size_t>(job.concurrent));
    Receiver(job, 4).run([&](const Piece& piece) {
        auto& body = bodies[static_cast<std::size_t>(piece.slot)];
        if (!body)
            body = std::make_unique<OrderedBody>(job, piece.body);
        if (body->take(piece.offset, piece.bytes))
            body.reset();
    });
}

} // namespace intact::bench
