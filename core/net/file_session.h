// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/curl_handle.h"
#include "core/net/exchange.h"
#include "core/net/file_reply.h"
#include "core/net/host_key_watch.h"
#include "core/net/net_loop.h"

#include <optional>
#include <string>
#include <string_view>

namespace intact {

/// What is different in an exchange with an FTP or SFTP server: there is no head, but answers before the bytes come,
/// and a connection serves one request only. (libcurl 7.88.1 waits for the server's last word inside of
/// curl_multi_perform(), where everybody else waits with it: what has all its bytes is broken off instead.)
/// Lives on the network loop's thread; owned by a CurlExchange, whose handle must not outlive it.
class FileSession {
public:
    explicit FileSession(Origin origin);

    /// Once per handle; false when libcurl refuses.
    [[nodiscard]] bool attach(CURL* easy, const HostAccess& access, const NetTimeouts& timeouts);
    /// A new request begins; false when libcurl refuses.
    [[nodiscard]] bool begin(CURL* easy, const HttpRequest& request);
    /// A line of an FTP server; false when there are too many.
    [[nodiscard]] bool addLine(std::string_view line) { return m_answers.addLine(line); }
    /// The request ends here: libcurl is to wait for nothing more. (It would ask an SFTP server to close the file, and
    /// wait inside of curl_multi_remove_handle() for as long as it takes.)
    void breakOff() { m_brokenOff = true; }
    /// The first byte is about to be taken; or `ended`: there was none, and that was all.
    [[nodiscard]] ReplyHead head(CURL* easy, bool ended) const;
    /// What the server itself has said against it, stronger than libcurl's code. Nothing when it is not about that.
    [[nodiscard]] std::optional<Failure> refusal(CURLcode code, bool headComplete, const std::string& place) const;

private:
    [[nodiscard]] bool isSsh() const { return m_origin.scheme == "sftp"; }

    static int mayGoOn(void* self, curl_off_t total, curl_off_t now, curl_off_t sentTotal, curl_off_t sent) noexcept;

    Origin m_origin;
    CurlList m_firstCommands;
    HostKeyWatch m_hostKey;
    ServerAnswers m_answers;
    std::int64_t m_offset = 0;
    bool m_brokenOff = false;
};

} // namespace intact
