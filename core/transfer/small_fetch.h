// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/exchange.h"
#include "core/stream/worker.h"
#include "core/transfer/redirect.h"
#include "core/transfer/reply_check.h"
#include "core/verify/checksum_searches.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace intact {

/// Gets a small file whole, into memory, or not at all: one GET, and what redirects there are within its origin. Lives
/// on a worker's network thread; owned by the TransferHost.
class SmallFetch final : private ExchangeObserver, public WorkerClient {
public:
    /// `most`: bytes. `done` is called once, and the fetch may be destroyed then, but not from within.
    SmallFetch(Worker& worker, RequestTarget target, std::int64_t most, std::function<void(SmallFile)> done);
    ~SmallFetch() override;
    SmallFetch(const SmallFetch&) = delete;
    SmallFetch& operator=(const SmallFetch&) = delete;

    void start();

private:
    std::optional<Instant> tick(Instant now) override;
    HeadVerdict onHead(const ReplyHead& head) override;
    BodyVerdict onBody(std::span<const std::byte> bytes) override;
    void onDone(const ExchangeOutcome& outcome) override;
    void ask();
    void follow(const ExchangeOutcome& outcome);
    void finish(SmallFile::Kind kind);

    Worker& m_worker;
    RequestTarget m_target;
    std::int64_t m_most;
    std::function<void(SmallFile)> m_done;
    Instant m_deadline{};
    std::optional<Verdict> m_verdict;
    std::string m_text;
    int m_hops = 0;
    Exchange m_exchange;
};

} // namespace intact
