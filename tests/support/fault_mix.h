// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <random>
#include <string>

namespace intact::tests {

/// A server with a character of its own, drawn from a seed: what file it has, what it says about it, and which faults
/// it answers with before it grows tired of them. Its handler runs on many threads.
class MoodyServer {
public:
    /// Whether its connections serve other servers' files too, as those of one address do.
    enum class Connections { Own, Shared };

    explicit MoodyServer(std::uint64_t seed, Connections connections = Connections::Own);

    [[nodiscard]] ServerHandler handler();
    /// The file as it is at first, and after it has been changed, if it ever is.
    [[nodiscard]] const TestBody& first() const { return m_first; }
    [[nodiscard]] const TestBody& second() const { return m_second; }
    /// The client has to know the first one's digest: some faults cannot be told from the truth without it.
    [[nodiscard]] bool needsDigest() const { return m_needsDigest; }
    [[nodiscard]] int faultsShown() const { return m_faultsShown; }
    /// For messages.
    [[nodiscard]] std::string describe() const;

private:
    enum class Framing { Ranges, Length, Chunks, Close };
    enum class Tag { Strong, Weak, Date, None };

    struct Reply; // what is sent in answer to one request, before a fault has spoiled it

    [[nodiscard]] Reply rightReply(const ServerRequest& request) const;
    [[nodiscard]] bool faultIsDue();
    [[nodiscard]] int random(int below);
    Then answer(const ServerRequest& request, ServerConnection& client);
    Then misbehave(int fault, Reply reply, ServerConnection& client);
    Then sendSlowly(const Reply& reply, ServerConnection& client);

    std::mutex m_mutex;
    std::mt19937_64 m_random;
    TestBody m_first;
    TestBody m_second;
    Framing m_framing = Framing::Ranges;
    Tag m_tag = Tag::Strong;
    bool m_needsDigest = false;
    Connections m_connections;
    int m_changesAt = -1; // number of the request from which on the second file is served; -1: never
    bool m_changesSilently = false;
    int m_faultPercent = 0;
    std::atomic<int> m_faultsLeft{0};
    std::atomic<int> m_faultsShown{0};
};

/// One download from a server of this seed by a client whose life is drawn from it too: segments, limit, pauses,
/// restarts of the engine. Ends with the right file, or with a named failure and no final name.
struct FaultMixResult {
    std::string wrong;  ///< what did not go as it should; empty: nothing
    std::string ending; ///< "complete" or the key of the failure
    int requests = 0;
    int faults = 0; ///< how many requests were answered badly
};
[[nodiscard]] FaultMixResult runFaultMix(std::uint64_t seed);

} // namespace intact::tests
