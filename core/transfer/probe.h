// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/events.h"
#include "core/net/exchange.h"
#include "core/stream/worker.h"
#include "core/transfer/redirect.h"
#include "core/transfer/reply_check.h"

#include <functional>
#include <optional>
#include <string>

namespace intact {

/// Asks a server what a link is, and ends before the body: one small GET. Lives on a worker's network thread; owned by
/// the TransferHost.
class Probe final : private ExchangeObserver {
public:
    /// `done` is called once, and the probe may be destroyed then, but not from within. The file name is the
    /// Content-Disposition value.
    Probe(Worker& worker, DownloadRequest request, HostAccesses accesses,
          std::function<void(ProbeResult, std::string contentDisposition, std::string finalUrl)> done);

    void start();

private:
    HeadVerdict onHead(const ReplyHead& head) override;
    BodyVerdict onBody(std::span<const std::byte>) override { return BodyVerdict::Stop; }
    void onDone(const ExchangeOutcome& outcome) override;
    void ask();
    void finish(Failure failure);

    Worker& m_worker;
    DownloadRequest m_request;
    HostAccesses m_accesses;
    std::function<void(ProbeResult, std::string, std::string)> m_done;
    std::optional<RequestTarget> m_target;
    std::optional<Verdict> m_verdict;
    std::string m_contentDisposition;
    Exchange m_exchange;
};

} // namespace intact
