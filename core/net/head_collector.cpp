// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/head_collector.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

namespace intact {

namespace {

constexpr std::size_t kMaxReason = 200;

std::string_view withoutLineEnd(std::string_view line) {
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

HeadCollector::Step HeadCollector::addLine(std::string_view raw) {
    m_bytes += raw.size();
    if (m_bytes > kMaxBytes)
        return Step::Malformed;
    if (m_complete)
        return Step::More; // trailers tell nothing that we act upon
    const std::string_view line = withoutLineEnd(raw);
    if (line.find('\0') != std::string_view::npos || ++m_lines > kMaxLines)
        return Step::Malformed;
    if (!m_started || line.starts_with("HTTP/"))
        return begin(line);
    if (line.empty())
        return addPending() == Step::Malformed ? Step::Malformed : endOfHead();
    return addField(line);
}

HeadCollector::Step HeadCollector::begin(std::string_view line) {
    const std::size_t blank = line.find(' ');
    if (!line.starts_with("HTTP/") || blank == std::string_view::npos)
        return Step::Malformed;
    const std::string_view rest = trimmed(line.substr(blank));
    const std::optional<std::int64_t> status = parseDecimal(rest.substr(0, 3));
    if (!status || *status < 100 || (rest.size() > 3 && rest[3] != ' '))
        return Step::Malformed;
    m_head = ReplyHead();
    m_head.status = static_cast<int>(*status);
    m_head.reasonPhrase = cleanLine(trimmed(rest.substr(3)), kMaxReason);
    m_pending.clear();
    m_lines = 1;
    m_started = true;
    return Step::More;
}

HeadCollector::Step HeadCollector::addField(std::string_view line) {
    if (line.front() == ' ' || line.front() == '\t') {
        m_pending += ' ';
        m_pending += trimmed(line);
        return Step::More;
    }
    const Step step = addPending();
    m_pending = line;
    return step;
}

HeadCollector::Step HeadCollector::addPending() {
    const std::string line = std::exchange(m_pending, {});
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos)
        return Step::More; // some servers let a stray line slip in; it says nothing
    // "Content-Length : 5" is read differently by different programs: a way to smuggle a second reply in.
    if (!isHttpToken(std::string_view(line).substr(0, colon)))
        return Step::Malformed;
    m_head.addField(line.substr(0, colon), line.substr(colon + 1));
    return Step::More;
}

HeadCollector::Step HeadCollector::endOfHead() {
    const bool interim = m_head.status < 200 && m_head.status != kSwitchingProtocols;
    m_started = false;
    if (interim)
        return ++m_interim > kMaxInterim ? Step::Malformed : Step::More;
    m_complete = true;
    return Step::Complete;
}

} // namespace intact
