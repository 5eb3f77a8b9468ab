// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken of an answer, how much of it and what of it is thrown away: the receiving half of CurlExchange.
#include "core/net/curl_exchange.h"

#include "core/net/curl_loop.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

constexpr std::int64_t kMaxDiscarded = std::int64_t{64} * 1024;

} // namespace

bool CurlExchange::onHeaderLine(std::string_view line) {
    if (m_reply.aborted)
        return false;
    if (m_file)
        return m_file->addLine(line) || fail(FailureReason::MalformedReply, "more answers than questions");
    switch (m_reply.collector.addLine(line)) {
    case HeadCollector::Step::More:
        return true;
    case HeadCollector::Step::Complete:
        return onHeadComplete(m_reply.collector.head());
    case HeadCollector::Step::Malformed:
        break;
    }
    return fail(FailureReason::MalformedReply, "bad header, or too much of it");
}

bool CurlExchange::onHeadComplete(const ReplyHead& head) {
    m_deadline.reset();
    m_reply.headComplete = true;
    const HeadVerdict verdict = m_observer.onHead(head);
    if (head.file)
        return takeFile(*head.file, verdict);
    const Result<BodyFraming> framing = parseFraming(head);
    switch (verdict) {
    case HeadVerdict::TakeBody:
        return takeBody(head, framing);
    case HeadVerdict::Discard:
        return discardBody(head, framing);
    case HeadVerdict::Stop:
        break;
    }
    m_reply.stopped = true;
    m_reply.aborted = true;
    return false;
}

/// libcurl takes the last of two lengths, "100abc" as 100 and decodes what nobody asked for: our own reading decides.
bool CurlExchange::takeBody(const ReplyHead& head, const Result<BodyFraming>& framing) {
    if (!framing)
        return fail(framing.error().reason, framing.error().detail);
    if (head.status == kSwitchingProtocols)
        return fail(FailureReason::UnexpectedStatus, "101 Switching Protocols");
    m_reply.limit = m_maxBody;
    m_reply.untilClose = framing->kind == BodyFraming::Kind::UntilClose;
    if (framing->kind == BodyFraming::Kind::Length) {
        if (framing->length > m_maxBody)
            return fail(FailureReason::ReplyTooLong, std::to_string(framing->length) + " bytes announced");
        m_reply.expected = framing->length;
        m_reply.limit = framing->length;
    }
    return true;
}

/// A short body is read to its end because that keeps the connection; a long one costs more than a new connection.
bool CurlExchange::discardBody(const ReplyHead& head, const Result<BodyFraming>& framing) {
    const bool known = framing && framing->kind == BodyFraming::Kind::Length;
    const bool hopeless =
        !framing || framing->kind == BodyFraming::Kind::UntilClose || head.status == kSwitchingProtocols;
    m_reply.discarding = true;
    m_reply.limit = kMaxDiscarded;
    m_reply.aborted = hopeless || (known && framing->length > kMaxDiscarded);
    m_deadline = std::chrono::steady_clock::now() + m_loop.timeouts().discard;
    return !m_reply.aborted;
}

/// Nothing is discarded: a connection that is not kept is worth no waiting.
bool CurlExchange::takeFile(const FileReply& file, HeadVerdict verdict) {
    m_reply.limit = m_maxBody;
    if (file.size) {
        m_reply.expected = std::min(*file.size - file.offset, m_maxBody);
        m_reply.limit = *m_reply.expected;
    }
    m_reply.stopped = verdict != HeadVerdict::TakeBody;
    m_reply.aborted = m_reply.stopped;
    return !m_reply.aborted;
}

/// An ftp or sftp server does not know where the claim ends: it is told by breaking off.
std::size_t CurlExchange::onFileBytes(std::span<const std::byte> bytes) {
    if (m_reply.aborted)
        return CURL_WRITEFUNC_ERROR;
    if (!m_reply.headComplete && !onHeadComplete(m_file->head(m_easy.get(), false)))
        return CURL_WRITEFUNC_ERROR;
    const auto left = static_cast<std::size_t>(m_reply.limit - m_reply.taken);
    const std::size_t taken = onBodyBytes(bytes.first(std::min(bytes.size(), left)));
    const bool drained = std::exchange(m_reply.discarding, false);
    m_reply.whole = !m_reply.aborted && (drained || m_reply.taken == m_reply.limit);
    m_reply.aborted = m_reply.aborted || m_reply.whole;
    return m_reply.whole ? CURL_WRITEFUNC_ERROR : taken;
}

std::size_t CurlExchange::onBodyBytes(std::span<const std::byte> bytes) {
    if (m_reply.aborted)
        return CURL_WRITEFUNC_ERROR;
    if (bytes.empty())
        return 0;
    if (m_reply.discarding)
        return discardBytes(bytes.size());
    if (m_paused)
        return CURL_WRITEFUNC_PAUSE;
    const auto length = static_cast<std::int64_t>(bytes.size());
    if (!m_reply.headComplete || length > m_reply.limit - m_reply.taken) {
        fail(FailureReason::ReplyTooLong, "more bytes than announced or asked for");
        return CURL_WRITEFUNC_ERROR;
    }
    switch (m_observer.onBody(bytes)) {
    case BodyVerdict::Taken:
        m_reply.taken += length;
        return bytes.size();
    case BodyVerdict::Pause:
        m_paused = true;
        m_deadline.reset();
        return CURL_WRITEFUNC_PAUSE;
    case BodyVerdict::Drain:
        m_reply.taken += length;
        m_reply.discarding = true;
        m_deadline = std::chrono::steady_clock::now() + m_loop.timeouts().discard;
        return bytes.size();
    case BodyVerdict::Stop:
        break;
    }
    m_reply.stopped = true;
    m_reply.aborted = true;
    return CURL_WRITEFUNC_ERROR;
}

std::size_t CurlExchange::discardBytes(std::size_t length) {
    m_reply.taken += static_cast<std::int64_t>(length);
    m_reply.aborted = m_reply.taken > m_reply.limit;
    return m_reply.aborted ? CURL_WRITEFUNC_ERROR : length;
}

} // namespace intact
