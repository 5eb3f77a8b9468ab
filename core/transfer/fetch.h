// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/rate_meter.h"
#include "core/net/exchange.h"
#include "core/stream/worker.h"
#include "core/transfer/rate_limiter.h"
#include "core/transfer/same_file.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace intact {

class Fetch;

/// Who decides for a fetch. Called on the network thread.
class FetchOwner {
public:
    virtual ~FetchOwner() = default;
    virtual HeadVerdict headArrived(Fetch& fetch, const ReplyHead& head) = 0;
    /// Its claim is done, though its connection is not yet free. Inside of libcurl's callback.
    virtual void fetchDrains(Fetch& fetch) = 0;
    /// The overlap came as it lies on the disk; what follows is being taken.
    virtual void overlapPassed(Fetch& fetch) = 0;
    /// Everything that arrived has been sent down to the disk; the fetch may start again.
    virtual void fetchEnded(Fetch& fetch, const ExchangeOutcome& outcome) = 0;
};

/// One connection at work: copies what arrives into the worker's buffers and sends full ones down to the disk loop.
/// Lives on the worker's network thread; owned by its Transfer.
class Fetch final : private ExchangeObserver {
public:
    /// Takes its bytes out of `limiter`, which outlives it.
    Fetch(Worker& worker, FetchOwner& owner, RateLimiter& limiter, std::size_t index);
    ~Fetch() override { cancel(); }
    Fetch(const Fetch&) = delete;
    Fetch& operator=(const Fetch&) = delete;

    /// Asks for `claim`; nothing is taken beyond its end. The body begins with the bytes of `overlap` before it, which
    /// are compared and not taken; when they differ, it ends and nothing at all is taken.
    void start(const HttpRequest& request, ByteRange claim, OverlapCheck overlap = {});
    /// Where the bytes go; set before the first byte is taken.
    void setPart(PartKey part) { m_part = part; }
    /// What the reply's body really is; only from headArrived().
    void setClaim(ByteRange claim);
    /// The rest from `end` on is somebody else's now.
    void shorten(std::int64_t end) { m_claim.end = end; }
    /// Drops the connection; what has arrived still goes to the disk.
    void cancel();
    /// The same, and the next start() is measured anew.
    void renew();
    /// Sends a part-filled buffer down, flushOld() when it has waited for 20 ms.
    void flush();
    void flushOld(Instant now);
    /// Forgets speed and silence: the limit that made them what they were is gone.
    void measureAnew();
    /// It was held back by the limiter and may go on.
    void goOn();

    [[nodiscard]] ConnectionUse use() const { return m_exchange.use(); }
    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] bool isRunning() const { return m_exchange.isRunning(); }
    /// Its claim is done; what the server still sends is thrown away.
    [[nodiscard]] bool isDraining() const { return m_draining; }
    /// Waits for buffers: the disk is what limits it.
    [[nodiscard]] bool isHeldByDisk() const { return m_exchange.isPaused() && !m_heldByLimit; }
    /// Waits for the limiter.
    [[nodiscard]] bool isHeldByLimit() const { return m_heldByLimit; }
    [[nodiscard]] ByteRange claim() const { return m_claim; }
    /// Next byte to arrive; [claim().begin, position()) has been taken.
    [[nodiscard]] std::int64_t position() const { return m_position; }
    [[nodiscard]] const OverlapCheck& overlap() const { return m_overlap; }
    /// All of the claim has been taken, and what had to be compared has been.
    [[nodiscard]] bool isDone() const { return m_position >= m_claim.end && !m_overlap.isOpen(); }
    [[nodiscard]] std::optional<double> bytesPerSecond(Instant now) const { return m_rate.bytesPerSecond(now); }
    /// When it was started or the last byte came.
    [[nodiscard]] Instant lastHeardAt() const { return m_lastHeardAt; }
    /// Since when bytesPerSecond() is measured.
    [[nodiscard]] Duration measuredFor(Instant now) const;
    [[nodiscard]] Duration roundTrip() const { return m_roundTrip; }
    /// Numeric, of whoever answered last.
    [[nodiscard]] const std::string& remoteAddress() const { return m_remoteAddress; }

private:
    HeadVerdict onHead(const ReplyHead& head) override;
    BodyVerdict onBody(std::span<const std::byte> bytes) override;
    void onDone(const ExchangeOutcome& outcome) override;

    [[nodiscard]] BodyVerdict beyondClaim(std::size_t bytes, Instant now);
    [[nodiscard]] bool compareOverlap(std::span<const std::byte> bytes);
    [[nodiscard]] bool hasRoomFor(std::size_t bytes) const;
    void append(std::span<const std::byte> bytes);

    Worker& m_worker;
    FetchOwner& m_owner;
    RateLimiter& m_limiter;
    std::size_t m_index;
    PartKey m_part = 0;
    ByteRange m_claim;
    OverlapCheck m_overlap;
    std::int64_t m_position = 0;
    std::int64_t m_bodyEnd = 0; // the claim's end when it was asked for; others may have got some of it since
    bool m_draining = false;
    std::byte* m_buffer = nullptr; // being filled; holds the m_filled bytes before m_position
    std::size_t m_filled = 0;
    Instant m_filledSince{};
    bool m_heldByLimit = false;
    std::size_t m_takenOfPaused = 0; // these first bytes of what was paused come again
    RateMeter m_rate;
    std::optional<Instant> m_measuredSince;
    Instant m_lastHeardAt{};
    Duration m_roundTrip = std::chrono::milliseconds(50);
    std::string m_remoteAddress;
    Exchange m_exchange;
};

} // namespace intact
