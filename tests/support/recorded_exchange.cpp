// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_exchange.h"

#include <chrono>

namespace intact::tests {

bool RecordedExchange::get(const std::string& url, std::optional<std::string> range) {
    HttpRequest request;
    request.url = url;
    request.range = std::move(range);
    return get(request);
}

bool RecordedExchange::get(const HttpRequest& request) {
    start(request);
    return runUntil([this] { return outcome.has_value(); });
}

void RecordedExchange::start(const HttpRequest& request) {
    heads = 0;
    head = {};
    body.clear();
    bodyBytes = 0;
    outcome.reset();
    exchange.start(request);
}

bool RecordedExchange::runUntil(const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        loop.perform();
        if (!condition())
            loop.wait(std::chrono::milliseconds(100));
    }
    return true;
}

HeadVerdict RecordedExchange::onHead(const ReplyHead& received) {
    ++heads;
    head = received;
    return headVerdict;
}

BodyVerdict RecordedExchange::onBody(std::span<const std::byte> bytes) {
    const BodyVerdict verdict = bodyVerdict ? bodyVerdict(bytes) : BodyVerdict::Taken;
    if (verdict == BodyVerdict::Taken) {
        bodyBytes += static_cast<std::int64_t>(bytes.size());
        if (keepBody)
            body.append(static_cast<const char*>(static_cast<const void*>(bytes.data())), bytes.size());
    }
    return verdict;
}

void RecordedExchange::onDone(const ExchangeOutcome& ended) {
    outcome = ended;
    if (whenDone)
        whenDone();
}

} // namespace intact::tests
