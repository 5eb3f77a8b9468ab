// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/probe.h"

namespace intact {

Probe::Probe(Worker& worker, DownloadRequest request, HostAccesses accesses,
             std::function<void(ProbeResult, std::string, std::string)> done)
    : m_worker(worker)
    , m_request(std::move(request))
    , m_accesses(std::move(accesses))
    , m_done(std::move(done))
    , m_exchange(worker.net(), *this) {}

void Probe::start() {
    auto target = RequestTarget::from(m_request, m_accesses);
    if (!target) {
        finish(target.error());
        return;
    }
    m_target = std::move(*target);
    ask();
}

void Probe::ask() {
    HttpRequest request = m_target->httpRequest();
    request.range = "0-";
    m_verdict.reset();
    m_exchange.start(request);
}

HeadVerdict Probe::onHead(const ReplyHead& head) {
    Asked asked;
    asked.range = Asked::Range{0, std::nullopt};
    asked.url = m_target->url().text();
    asked.name = m_request.fileName.empty() ? m_request.url : m_request.fileName;
    m_verdict = checkReply(asked, head, m_worker.clock().wallNow());
    m_contentDisposition = std::string(head.value("content-disposition").value_or(""));
    return m_verdict->kind == Verdict::Kind::Redirect ? HeadVerdict::Discard : HeadVerdict::Stop;
}

void Probe::onDone(const ExchangeOutcome& outcome) {
    if (!m_verdict) {
        finish(outcome.failure);
        return;
    }
    if (m_verdict->kind == Verdict::Kind::Redirect) {
        auto next = m_target->redirected(m_verdict->location, outcome.remoteAddress);
        if (!next) {
            finish(next.error());
            return;
        }
        m_target = std::move(*next);
        ask();
        return;
    }
    // A server without ranges can still be downloaded from.
    const bool good = m_verdict->kind == Verdict::Kind::Take || m_verdict->kind == Verdict::Kind::SingleStream;
    finish(good ? Failure{} : m_verdict->failure);
}

void Probe::finish(Failure failure) {
    ProbeResult result;
    result.url = m_request.url;
    result.failure = std::move(failure);
    if (m_verdict && m_verdict->kind == Verdict::Kind::Take) {
        result.total = m_verdict->entity.total;
        result.resumable = m_verdict->entity.rangesWork;
    }
    m_done(std::move(result), m_contentDisposition, m_target ? m_target->url().text() : m_request.url);
}

} // namespace intact
