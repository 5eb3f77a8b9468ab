// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/file_reply.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

using enum FailureReason;

constexpr std::size_t kMostBytes = std::size_t{256} * 1024;
constexpr std::size_t kMostShown = 200;
constexpr int kFileStatus = 213;
constexpr int kMoreNeeded = 350;
constexpr int kGoodbye = 221; // to libcurl's QUIT: what came before it is what it was about
constexpr int kNotLoggedIn = 530;

struct ReplyRow {
    int code;
    FailureReason reason;
};
constexpr std::array kRefusals{
    ReplyRow{421, ServerBusy},    ReplyRow{425, ConnectionLost}, ReplyRow{426, ConnectionLost},
    ReplyRow{450, ServerBusy},    ReplyRow{451, ServerError},    ReplyRow{452, ServerError},
    ReplyRow{530, LoginRequired}, ReplyRow{532, LoginRequired},  ReplyRow{534, TlsFailed},
    ReplyRow{550, NotFound},      ReplyRow{553, Forbidden},
};

/// Some servers say 530 when they have too many visitors.
bool isAboutNumbers(std::string_view text) {
    constexpr std::array<std::string_view, 4> kWords{"too many", "maximum", "limit", "connections"};
    const std::string lower = toLower(text);
    return std::ranges::any_of(kWords, [&lower](auto word) { return lower.find(word) != std::string::npos; });
}

} // namespace

bool ServerAnswers::addLine(std::string_view raw) {
    m_bytes += raw.size();
    if (m_bytes > kMostBytes)
        return false;
    const std::string_view line = trimmed(raw);
    const auto code = parseDecimal(line.substr(0, 3));
    // "230-Welcome" is followed by more; the last line of an answer has a blank there.
    if (line.size() < 3 || !code || code == kGoodbye || (line.size() > 3 && line[3] != ' '))
        return true;
    m_code = static_cast<int>(*code);
    m_text = cleanLine(line, kMostShown);
    m_takesOffsets = m_takesOffsets || m_code == kMoreNeeded;
    if (const auto number = parseDecimal(trimmed(line.substr(3))); number && m_code == kFileStatus)
        m_numbers.push_back(*number);
    return true;
}

bool ServerAnswers::saysSize(std::int64_t size) const {
    return std::ranges::find(m_numbers, size) != m_numbers.end();
}

FileReply fileReply(const FileFacts& facts, const ServerAnswers* answers) {
    FileReply reply;
    reply.offset = facts.offset;
    reply.modified = facts.modified;
    if (facts.remaining && (answers == nullptr || answers->saysSize(facts.offset + *facts.remaining)))
        reply.size = facts.offset + *facts.remaining;
    reply.offsetsWork = reply.size && (answers == nullptr || answers->takesOffsets());
    // Of a file that says it is empty and is not, SFTP gives everything whatever the offset.
    if (answers == nullptr && !reply.size)
        reply.offset = 0;
    return reply;
}

Failure refusalOf(const ServerAnswers& answers, std::string place) {
    const auto row = std::ranges::find(kRefusals, answers.code(), &ReplyRow::code);
    if (row == kRefusals.end())
        return {};
    const bool busy = answers.code() == kNotLoggedIn && isAboutNumbers(answers.text());
    return {busy ? ServerBusy : row->reason, "fetch", std::move(place), 0, "the server says: " + answers.text()};
}

} // namespace intact
