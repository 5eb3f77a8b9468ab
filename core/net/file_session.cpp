// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/file_session.h"

#include "core/net/file_options.h"

namespace intact {

namespace {

constexpr int kGoingAway = 421; // libcurl calls this a timeout

/// With these codes it was the last answer of the server that ended it.
bool isByAnswer(CURLcode code, int answer) {
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return answer == kGoingAway;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_REMOTE_ACCESS_DENIED:
    case CURLE_FTP_WEIRD_PASS_REPLY:
    case CURLE_FTP_WEIRD_PASV_REPLY:
    case CURLE_FTP_COULDNT_SET_TYPE:
    case CURLE_FTP_COULDNT_RETR_FILE:
    case CURLE_USE_SSL_FAILED:
    case CURLE_LOGIN_DENIED:
    case CURLE_REMOTE_FILE_NOT_FOUND:
        return true;
    default:
        return false;
    }
}

std::optional<std::int64_t> offInfo(CURL* easy, CURLINFO info) {
    curl_off_t value = -1;
    if (curl_easy_getinfo(easy, info, &value) != CURLE_OK || value < 0)
        return std::nullopt;
    return value;
}

} // namespace

FileSession::FileSession(Origin origin) : m_origin(std::move(origin)), m_firstCommands(askForOffsets()) {}

bool FileSession::attach(CURL* easy, const HostAccess& access, const NetTimeouts& timeouts) {
    const curl_xferinfo_callback progress = mayGoOn;
    return m_firstCommands && curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, progress) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L) == CURLE_OK && applyFileStandingOptions(easy, timeouts) &&
           (!isSsh() || m_hostKey.attach(easy, access, m_origin.server()));
}

bool FileSession::begin(CURL* easy, const HttpRequest& request) {
    m_brokenOff = false;
    m_answers = {};
    m_hostKey.reset();
    m_offset = offsetOf(request);
    return applyFileRequestOptions(easy, request, m_origin, m_firstCommands.get());
}

int FileSession::mayGoOn(void* self, curl_off_t /*total*/, curl_off_t /*now*/, curl_off_t /*sentTotal*/,
                         curl_off_t /*sent*/) noexcept {
    return static_cast<FileSession*>(self)->m_brokenOff ? 1 : 0;
}

ReplyHead FileSession::head(CURL* easy, bool ended) const {
    FileFacts facts;
    facts.offset = m_offset;
    facts.remaining = ended ? 0 : offInfo(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
    facts.modified = offInfo(easy, CURLINFO_FILETIME_T);
    ReplyHead head;
    head.file = fileReply(facts, isSsh() ? nullptr : &m_answers);
    expectQuickAnswers(easy);
    return head;
}

std::optional<Failure> FileSession::refusal(CURLcode code, bool headComplete, const std::string& place) const {
    if (m_hostKey.refusal())
        return m_hostKey.refusal();
    if (headComplete || !isByAnswer(code, m_answers.code()))
        return std::nullopt;
    Failure failure = refusalOf(m_answers, place);
    if (failure.reason == FailureReason::None)
        return std::nullopt;
    return failure;
}

} // namespace intact
