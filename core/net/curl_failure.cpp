// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_failure.h"

#include "core/base/utf8.h"
#include "core/net/curl_handle.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace intact {

namespace {

using enum FailureReason;

struct FailureRow {
    CURLcode code;
    FailureReason reason;
    const char* operation;
};

constexpr std::array kRows{
    FailureRow{CURLE_UNSUPPORTED_PROTOCOL, NotHttp, "GET"}, // the scheme was checked before: HTTP/0.9 or another banner
    FailureRow{CURLE_URL_MALFORMAT, UrlInvalid, "GET"},
    FailureRow{CURLE_COULDNT_RESOLVE_PROXY, HostNotFound, "resolve proxy"},
    FailureRow{CURLE_COULDNT_RESOLVE_HOST, HostNotFound, "resolve"},
    FailureRow{CURLE_COULDNT_CONNECT, ConnectionRefused, "connect"},
    FailureRow{CURLE_WEIRD_SERVER_REPLY, MalformedReply, "GET"},
    FailureRow{CURLE_PARTIAL_FILE, Truncated, "GET"},
    FailureRow{CURLE_SSL_CONNECT_ERROR, TlsFailed, "TLS handshake"},
    FailureRow{CURLE_GOT_NOTHING, ConnectionLost, "GET"},
    FailureRow{CURLE_SEND_ERROR, ConnectionLost, "send"},
    FailureRow{CURLE_RECV_ERROR, ConnectionLost, "receive"},
    FailureRow{CURLE_SSL_CERTPROBLEM, TlsFailed, "TLS handshake"},
    FailureRow{CURLE_SSL_CIPHER, TlsFailed, "TLS handshake"},
    FailureRow{CURLE_PEER_FAILED_VERIFICATION, CertificateRejected, "TLS handshake"},
    FailureRow{CURLE_BAD_CONTENT_ENCODING, EncodingUnasked, "GET"},
    FailureRow{CURLE_FILESIZE_EXCEEDED, LengthUnclear, "GET"}, // more than 2^62 bytes: no length at all
    FailureRow{CURLE_SSL_CACERT_BADFILE, TlsFailed, "TLS handshake"},
    FailureRow{CURLE_SSL_SHUTDOWN_FAILED, TlsFailed, "TLS handshake"},
    FailureRow{CURLE_SSL_ISSUER_ERROR, CertificateRejected, "TLS handshake"},
    FailureRow{CURLE_SSL_PINNEDPUBKEYNOTMATCH, CertificateRejected, "TLS handshake"},
    FailureRow{CURLE_SSL_INVALIDCERTSTATUS, CertificateRejected, "TLS handshake"},
    FailureRow{CURLE_SSL_CLIENTCERT, TlsFailed, "TLS handshake"},
    FailureRow{CURLE_PROXY, ConnectionRefused, "connect to proxy"},
    // Of FTP and SFTP.
    FailureRow{CURLE_REMOTE_ACCESS_DENIED, Forbidden, "fetch"},
    FailureRow{CURLE_FTP_WEIRD_PASS_REPLY, MalformedReply, "log in"},
    FailureRow{CURLE_FTP_WEIRD_PASV_REPLY, MalformedReply, "fetch"},
    FailureRow{CURLE_FTP_WEIRD_227_FORMAT, MalformedReply, "fetch"},
    FailureRow{CURLE_FTP_CANT_GET_HOST, HostNotFound, "resolve"},
    FailureRow{CURLE_FTP_COULDNT_SET_TYPE, UnexpectedStatus, "fetch"},
    FailureRow{CURLE_FTP_COULDNT_RETR_FILE, NotFound, "fetch"},
    FailureRow{CURLE_FTP_COULDNT_USE_REST, RangesIgnored, "fetch"},
    FailureRow{CURLE_BAD_DOWNLOAD_RESUME, FileChanged, "fetch"}, // it ends before the place to go on from
    FailureRow{CURLE_USE_SSL_FAILED, TlsFailed, "TLS handshake"},
    FailureRow{CURLE_LOGIN_DENIED, LoginRequired, "log in"},
    FailureRow{CURLE_REMOTE_FILE_NOT_FOUND, NotFound, "fetch"},
    FailureRow{CURLE_SSH, ServerError, "fetch"},
};

bool isUnreachable(int osCode) {
    return osCode == ENETUNREACH || osCode == EHOSTUNREACH || osCode == ENETDOWN || osCode == EADDRNOTAVAIL;
}

FailureReason refine(FailureReason reason, int osCode) {
    if (reason == ConnectionRefused && isUnreachable(osCode))
        return NetworkUnreachable;
    if (reason == ConnectionRefused && osCode == ETIMEDOUT)
        return TimedOut;
    // A handshake that breaks off is no verdict about trust: worth another try.
    if (reason == TlsFailed && (osCode == ECONNRESET || osCode == EPIPE))
        return ConnectionLost;
    return reason;
}

/// With TLS 1.3 a server says only after the handshake that it wants (another) client certificate.
bool isAlertAboutCertificate(const CurlEnd& end) {
    const bool broken = end.code == CURLE_RECV_ERROR || end.code == CURLE_SEND_ERROR;
    const bool about = end.text.find("certificate") != std::string::npos || //
                       end.text.find("unknown ca") != std::string::npos;
    return broken && !end.headComplete && about && end.text.find(" alert ") != std::string::npos;
}

/// libcurl's word for an SSH handshake that did not come to its end.
Failure sshFailure(const CurlEnd& end, std::string place) {
    const bool noCommonWay = end.text.find("exchange encryption keys") != std::string::npos ||
                             end.text.find("-5,") != std::string::npos; // LIBSSH2_ERROR_KEX_FAILURE
    return {noCommonWay ? TlsFailed : ConnectionLost, "SSH handshake", std::move(place), 0, cleanLine(end.text, 200)};
}

bool isProxyLogin(const CurlEnd& end) {
    return end.code == CURLE_PROXY && (end.proxyError == CURLPX_USER_REJECTED || end.proxyError == CURLPX_NO_AUTH);
}

bool blamesTheSystem(FailureReason reason) {
    return reason == ConnectionRefused || reason == ConnectionLost || reason == NetworkUnreachable ||
           reason == TimedOut;
}

Failure proxyFailure(int status, std::string place) {
    constexpr int kProxyAuthenticationRequired = 407;
    return {status == kProxyAuthenticationRequired ? ProxyLoginRequired : ConnectionRefused, "connect through proxy",
            std::move(place), 0, "proxy answered " + std::to_string(status)};
}

} // namespace

Failure curlFailure(const CurlEnd& end, std::string place) {
    constexpr std::size_t kMaxDetail = 200;
    if (end.code == CURLE_OK)
        return {};
    if (end.code == CURLE_OPERATION_TIMEDOUT)
        return {
            end.headComplete ? Stalled : TimedOut, end.headComplete ? "receive" : "connect", std::move(place), 0, {}};
    if (end.code == CURLE_RECV_ERROR && end.proxyStatus >= 300 && !end.headComplete)
        return proxyFailure(end.proxyStatus, std::move(place));
    // What libcurl says when a line of the head is longer than it can keep (100 KiB).
    if (end.code == CURLE_OUT_OF_MEMORY && end.answerBegun && !end.headComplete)
        return {MalformedReply, "GET", std::move(place), 0, "a header without end"};
    if (end.code == CURLE_FAILED_INIT && end.text.find("ssh") != std::string::npos)
        return sshFailure(end, std::move(place));
    if (isProxyLogin(end))
        return {ProxyLoginRequired, "connect through proxy", std::move(place), 0, {}};
    if (isAlertAboutCertificate(end))
        return {TlsFailed, "TLS handshake", std::move(place), 0, cleanLine(end.text, kMaxDetail)};
    const auto* row = std::find_if(kRows.begin(), kRows.end(),
                                   [&end](const FailureRow& candidate) { return candidate.code == end.code; });
    if (row == kRows.end())
        return {InternalError, "GET", std::move(place), 0, "libcurl error " + std::to_string(end.code)};
    const FailureReason reason = refine(row->reason, end.osCode);
    return {reason, row->operation, std::move(place), blamesTheSystem(reason) ? end.osCode : 0,
            failureInfo(reason).category == FailureCategory::Tls ? cleanLine(end.text, kMaxDetail) : std::string()};
}

} // namespace intact
