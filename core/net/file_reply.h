// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/net/reply_head.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// What an FTP server has said on its control connection (RFC 959 §4.2), line by line as libcurl hands it over; with
/// SFTP there are no such lines. A plain value; belongs to the CurlExchange.
class ServerAnswers {
public:
    /// False when there is more of it than a server can have to say.
    [[nodiscard]] bool addLine(std::string_view line);
    /// It has taken a REST, which is asked with every first request.
    [[nodiscard]] bool takesOffsets() const { return m_takesOffsets; }
    /// SIZE was answered with this number (RFC 3659 §4): what stands in the text of other answers counts nothing.
    [[nodiscard]] bool saysSize(std::int64_t size) const;
    /// Three digits of the last answer, 0 when there was none.
    [[nodiscard]] int code() const { return m_code; }
    /// Its line, fit to be shown.
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::vector<std::int64_t> m_numbers; ///< of all answers 213
    std::size_t m_bytes = 0;
    int m_code = 0;
    std::string m_text;
    bool m_takesOffsets = false;
};

/// What libcurl knows of a file whose bytes are about to come.
struct FileFacts {
    std::int64_t offset = 0;               ///< asked for, and not refused
    std::optional<std::int64_t> remaining; ///< CURLINFO_CONTENT_LENGTH_DOWNLOAD_T
    std::optional<std::int64_t> modified;  ///< CURLINFO_FILETIME_T
};
/// `answers`: of an FTP server; null: by SFTP, which knows the size and takes offsets always, unless the size is 0.
[[nodiscard]] FileReply fileReply(const FileFacts& facts, const ServerAnswers* answers);

/// What a refusal by an FTP server means, by the code of its last answer; reason None when that is no refusal.
[[nodiscard]] Failure refusalOf(const ServerAnswers& answers, std::string place);

} // namespace intact
