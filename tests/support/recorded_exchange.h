// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/exchange.h"
#include "core/net/net_loop.h"

#include <functional>
#include <optional>
#include <string>

namespace intact::tests {

/// An Exchange with an observer that writes down what it is told and answers as the test has set it.
/// Belongs to the thread that runs its loop.
class RecordedExchange : public ExchangeObserver {
public:
    explicit RecordedExchange(NetLoop& netLoop) : loop(netLoop), exchange(netLoop, *this) {}

    /// Starts a GET and runs the loop to its end; false when there is none after 30 s.
    [[nodiscard]] bool get(const std::string& url, std::optional<std::string> range = {});
    [[nodiscard]] bool get(const HttpRequest& request);
    void start(const HttpRequest& request);
    /// Runs the loop until `condition` holds; false when it does not within 30 s.
    [[nodiscard]] bool runUntil(const std::function<bool()>& condition);

    HeadVerdict onHead(const ReplyHead& head) override;
    BodyVerdict onBody(std::span<const std::byte> bytes) override;
    void onDone(const ExchangeOutcome& outcome) override;

    NetLoop& loop;
    Exchange exchange;
    HeadVerdict headVerdict = HeadVerdict::TakeBody;
    std::function<BodyVerdict(std::span<const std::byte>)> bodyVerdict; ///< Taken when there is none
    std::function<void()> whenDone;
    bool keepBody = true;

    int heads = 0;
    ReplyHead head;
    std::string body;
    std::int64_t bodyBytes = 0;
    std::optional<ExchangeOutcome> outcome;
};

} // namespace intact::tests
