// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/small_fetch.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr Duration kPatience = 10s;
constexpr int kMostHops = 3;
constexpr long kBufferBytes = 64L * 1024;

} // namespace

SmallFetch::SmallFetch(Worker& worker, RequestTarget target, std::int64_t most, std::function<void(SmallFile)> done)
    : m_worker(worker)
    , m_target(std::move(target))
    , m_most(most)
    , m_done(std::move(done))
    , m_exchange(worker.net(), *this) {}

SmallFetch::~SmallFetch() {
    m_worker.removeClient(*this);
}

void SmallFetch::start() {
    m_deadline = m_worker.clock().now() + kPatience;
    m_worker.addClient(*this);
    ask();
}

std::optional<Instant> SmallFetch::tick(Instant now) {
    if (!m_done)
        return std::nullopt;
    if (now < m_deadline)
        return m_deadline;
    m_exchange.cancel();
    finish(SmallFile::Kind::Missing);
    return std::nullopt;
}

void SmallFetch::ask() {
    HttpRequest request = m_target.httpRequest();
    request.maxBody = m_most;
    request.bufferBytes = kBufferBytes;
    m_verdict.reset();
    m_text.clear();
    m_exchange.start(request);
}

HeadVerdict SmallFetch::onHead(const ReplyHead& head) {
    Asked asked;
    asked.url = m_target.url().text();
    asked.name = m_target.url().lastPathSegment();
    m_verdict = checkReply(asked, head, m_worker.clock().wallNow());
    return m_verdict->kind == Verdict::Kind::Take ? HeadVerdict::TakeBody : HeadVerdict::Discard;
}

BodyVerdict SmallFetch::onBody(std::span<const std::byte> bytes) {
    if (static_cast<std::int64_t>(m_text.size() + bytes.size()) > m_most)
        return BodyVerdict::Stop;
    std::ranges::transform(bytes, std::back_inserter(m_text), [](std::byte byte) { return static_cast<char>(byte); });
    return BodyVerdict::Taken;
}

void SmallFetch::onDone(const ExchangeOutcome& outcome) {
    if (m_verdict && m_verdict->kind == Verdict::Kind::Redirect)
        follow(outcome);
    else if (m_verdict && m_verdict->failure.reason == FailureReason::ServerBusy)
        finish(SmallFile::Kind::Refused);
    else if (m_verdict && m_verdict->kind == Verdict::Kind::Take && !outcome.stopped &&
             outcome.failure.reason == FailureReason::None)
        finish(SmallFile::Kind::Whole);
    else
        finish(SmallFile::Kind::Missing);
}

// Another origin may know nothing of this file, and must not be asked for it.
void SmallFetch::follow(const ExchangeOutcome& outcome) {
    auto next = m_target.redirected(m_verdict->location, outcome.remoteAddress);
    if (!next || next->url().origin() != m_target.url().origin() || ++m_hops > kMostHops) {
        finish(SmallFile::Kind::Missing);
        return;
    }
    m_target = std::move(*next);
    ask();
}

void SmallFetch::finish(SmallFile::Kind kind) {
    if (kind != SmallFile::Kind::Whole)
        m_text.clear();
    std::exchange(m_done, nullptr)({kind, std::move(m_text)});
}

} // namespace intact
