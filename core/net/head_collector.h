// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/reply_head.h"

#include <cstddef>
#include <string_view>

namespace intact {

/// Makes one ReplyHead out of the header lines as libcurl hands them over: with 1xx responses before and trailers after
/// it. Lives on the network loop's thread; owned by a CurlExchange.
class HeadCollector {
public:
    enum class Step : std::uint8_t {
        More,      ///< go on
        Complete,  ///< this line was the blank one that ends the final head; given once
        Malformed, ///< not HTTP as we take it, or beyond a limit
    };
    static constexpr std::size_t kMaxBytes = std::size_t{64} * 1024; ///< of all heads and trailers of one exchange
    static constexpr int kMaxLines = 100;                            ///< of one head
    static constexpr int kMaxInterim = 10;

    Step addLine(std::string_view line);
    /// The final head; while it is not complete: what has come so far.
    [[nodiscard]] const ReplyHead& head() const { return m_head; }
    [[nodiscard]] bool complete() const { return m_complete; }

private:
    Step begin(std::string_view statusLine);
    Step addField(std::string_view line);
    Step addPending();
    Step endOfHead();

    ReplyHead m_head;
    std::string m_pending; ///< the field being read; a folded line may follow
    std::size_t m_bytes = 0;
    int m_lines = 0;
    int m_interim = 0;
    bool m_started = false;
    bool m_complete = false;
};

} // namespace intact
