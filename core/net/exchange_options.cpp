// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/exchange_options.h"

#include "core/base/ascii.h"

#include <sys/socket.h>

#include <algorithm>
#include <array>

namespace intact {

namespace {

constexpr curl_off_t kNoLimit = curl_off_t{1} << 62;

struct LongOption {
    CURLoption option;
    long value;
};

constexpr std::array kStanding{
    LongOption{CURLOPT_FOLLOWLOCATION, 0},
    LongOption{CURLOPT_AUTOREFERER, 0},
    LongOption{CURLOPT_UNRESTRICTED_AUTH, 0},
    LongOption{CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1},
    LongOption{CURLOPT_HTTP09_ALLOWED, 0},
    LongOption{CURLOPT_FAILONERROR, 0},
    LongOption{CURLOPT_IGNORE_CONTENT_LENGTH, 0},
    LongOption{CURLOPT_HTTP_TRANSFER_DECODING, 1},
    LongOption{CURLOPT_HTTP_CONTENT_DECODING, 0},
    LongOption{CURLOPT_SSL_VERIFYPEER, 1},
    LongOption{CURLOPT_SSL_VERIFYHOST, 2},
    LongOption{CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2},
    LongOption{CURLOPT_PROXY_SSL_VERIFYPEER, 1},
    LongOption{CURLOPT_PROXY_SSL_VERIFYHOST, 2},
    LongOption{CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2},
    LongOption{CURLOPT_NETRC, CURL_NETRC_IGNORED},
    LongOption{CURLOPT_DISALLOW_USERNAME_IN_URL, 1},
    LongOption{CURLOPT_SUPPRESS_CONNECT_HEADERS, 1},
    LongOption{CURLOPT_HEADEROPT, CURLHEADER_SEPARATE}, // a request's own fields are not for a proxy's CONNECT
    LongOption{CURLOPT_NOSIGNAL, 1},
    // A name that hangs in the resolver is left to its thread: cancelling does not wait for it (row 13).
    LongOption{CURLOPT_QUICK_EXIT, 1},
    LongOption{CURLOPT_TIMEOUT_MS, 0},
    LongOption{CURLOPT_LOW_SPEED_LIMIT, 16},
    LongOption{CURLOPT_TCP_KEEPALIVE, 1},
    LongOption{CURLOPT_TCP_KEEPIDLE, 60},
    LongOption{CURLOPT_TCP_KEEPINTVL, 30},
    LongOption{CURLOPT_HTTPGET, 1},
    LongOption{CURLOPT_VERBOSE, 0},
};

/// libcurl 7.88.1 opens its sockets without close-on-exec: a child would hold our connections open.
curl_socket_t openSocket(void* /*client*/, curlsocktype /*purpose*/, curl_sockaddr* address) noexcept {
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// The same choices for the server and for the proxy.
struct AccessOptions {
    CURLoption authorityFile;
    CURLoption authorityFolder;
    CURLoption certificateFile;
    CURLoption keyFile;
    CURLoption pinnedKey;
    CURLoption verifyPeer;
    CURLoption verifyHost;
};
constexpr AccessOptions kServerAccess{CURLOPT_CAINFO,        CURLOPT_CAPATH,          CURLOPT_SSLCERT,
                                      CURLOPT_SSLKEY,        CURLOPT_PINNEDPUBLICKEY, CURLOPT_SSL_VERIFYPEER,
                                      CURLOPT_SSL_VERIFYHOST};
constexpr AccessOptions kProxyAccess{
    CURLOPT_PROXY_CAINFO,          CURLOPT_PROXY_CAPATH,         CURLOPT_PROXY_SSLCERT,       CURLOPT_PROXY_SSLKEY,
    CURLOPT_PROXY_PINNEDPUBLICKEY, CURLOPT_PROXY_SSL_VERIFYPEER, CURLOPT_PROXY_SSL_VERIFYHOST};

const char* orNull(const std::string& text) {
    return text.empty() ? nullptr : text.c_str();
}

/// libcurl reads "Name:" as "do not send it" and "Name;" as an empty field.
std::string headerForCurl(const std::string& line) {
    const std::size_t colon = line.find(':');
    return trimmed(std::string_view(line).substr(colon + 1)).empty() ? line.substr(0, colon) + ";" : line;
}

constexpr std::string_view kSshPin = "SHA256:";

/// "sha256//" and the base64 text of 32 bytes, or "SHA256:" and the same without the "=" at its end.
bool isPin(std::string_view pin) {
    constexpr std::string_view kTlsPin = "sha256//";
    constexpr std::size_t kDigits = 43; // and one "="
    const bool tls = pin.starts_with(kTlsPin) && pin.size() == kTlsPin.size() + kDigits + 1 && pin.ends_with('=');
    const bool ssh = pin.starts_with(kSshPin) && pin.size() == kSshPin.size() + kDigits;
    const std::string_view digits = pin.substr(std::min(pin.size(), tls ? kTlsPin.size() : kSshPin.size()), kDigits);
    return (tls || ssh) && std::all_of(digits.begin(), digits.end(),
                                       [](char c) { return isAlpha(c) || isDigit(c) || c == '+' || c == '/'; });
}

bool applyOne(CURL* easy, const AccessOptions& options, const HostAccess& access) {
    bool good = true;
    if (!access.authorityFile.empty())
        good = setOption(easy, options.authorityFile, access.authorityFile.c_str()) &&
               setOption<const char*>(easy, options.authorityFolder, nullptr);
    if (!access.certificateFile.empty()) {
        const std::string& key = access.keyFile.empty() ? access.certificateFile : access.keyFile;
        good = good && setOption(easy, options.certificateFile, access.certificateFile.c_str()) &&
               setOption(easy, options.keyFile, key.c_str());
    }
    // The key stands for the whole certificate: libcurl compares it also when it verifies nothing else.
    if (!access.pinnedKey.empty())
        good = good && setOption(easy, options.pinnedKey, access.pinnedKey.c_str()) &&
               setOption(easy, options.verifyPeer, 0L) && setOption(easy, options.verifyHost, 0L);
    return good;
}

/// Whether its kept connection may serve requests of other identities as well. libcurl 7.88.1 compares origin, proxy
/// address, authorities, client certificate and pinned key before it reuses one, so that one multi for all is enough; a
/// fresh handle per identity keeps everything else (sessions, authentication) apart. It does not compare the login at
/// the proxy that a tunnel was made with (CVE-2026-3784, which not everybody has patched): such tunnels are used once.
/// Nor does it compare the key file of a client certificate (CVE-2026-8932), but a server has one HostAccess at a time,
/// and a key that does not belong to its certificate makes no connection.
bool mayShareConnection(const HttpRequest& request) {
    const std::size_t scheme = request.proxy.find("://");
    const bool socks = request.proxy.starts_with("socks");
    const bool login = request.proxy.find('@', scheme == std::string::npos ? 0 : scheme) != std::string::npos;
    return !login || socks || !request.url.starts_with("https:");
}

} // namespace

Result<void> checkAccess(const HostAccess& access) {
    const auto refused = [](std::string detail) {
        return tl::make_unexpected(Failure{FailureReason::TlsFailed, "check access", {}, 0, std::move(detail)});
    };
    if (!access.pinnedKey.empty() && !isPin(access.pinnedKey))
        return refused("a key is given as sha256// or, of an SSH server, SHA256: and the base64 text of its digest");
    if (hasControl(access.authorityFile) || hasControl(access.certificateFile) || hasControl(access.keyFile))
        return refused("control characters in a file name");
    if (!access.keyFile.empty() && access.certificateFile.empty())
        return refused("a key without its certificate");
    return {};
}

bool applyAccess(CURL* easy, const HostAccess& access, const HostAccess& proxyAccess) {
    return applyOne(easy, kServerAccess, access) && applyOne(easy, kProxyAccess, proxyAccess);
}

bool applyStandingOptions(CURL* easy, const NetTimeouts& timeouts) {
    for (const LongOption& standing : kStanding) {
        if (!setOption(easy, standing.option, standing.value))
            return false;
    }
    const curl_opensocket_callback open = openSocket;
    return setOption(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https") &&
           setOption<const char*>(easy, CURLOPT_ACCEPT_ENCODING, nullptr) &&
           // Only a guard against overflow: MAXFILESIZE strikes before the head is complete, and so would turn a 503
           // with a page longer than the segment into "too long". The exchange compares with maxBody itself.
           setOption(easy, CURLOPT_MAXFILESIZE_LARGE, kNoLimit) && setOption(easy, CURLOPT_OPENSOCKETFUNCTION, open) &&
           setOption(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(timeouts.connect.count())) &&
           setOption(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(timeouts.stall.count()));
}

bool applyRequestOptions(CURL* easy, const HttpRequest& request, curl_slist* headers) {
    const bool login = !request.user.empty();
    const std::string agent = request.userAgent.empty() ? "Intact/" INTACT_VERSION : request.userAgent;
    return setOption(easy, CURLOPT_URL, request.url.c_str()) &&
           setOption(easy, CURLOPT_BUFFERSIZE, request.bufferBytes) && setOption(easy, CURLOPT_HTTPHEADER, headers) &&
           setOption(easy, CURLOPT_RANGE, request.range ? request.range->c_str() : nullptr) &&
           setOption(easy, CURLOPT_USERAGENT, agent.c_str()) &&
           setOption(easy, CURLOPT_REFERER, orNull(request.referer)) &&
           setOption(easy, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC)) &&
           setOption(easy, CURLOPT_PROXYAUTH, static_cast<long>(CURLAUTH_BASIC)) &&
           setOption(easy, CURLOPT_USERNAME, orNull(request.user)) &&
           setOption(easy, CURLOPT_PASSWORD, login ? request.password.c_str() : nullptr) &&
           setOption(easy, CURLOPT_PROXY, request.proxy.c_str()) && setOption(easy, CURLOPT_NOPROXY, "") &&
           setOption(easy, CURLOPT_FRESH_CONNECT, request.freshConnection || !mayShareConnection(request) ? 1L : 0L) &&
           setOption(easy, CURLOPT_FORBID_REUSE, mayShareConnection(request) ? 0L : 1L);
}

CurlList headerList(const HttpRequest& request) {
    std::vector<std::string> lines{"Accept-Encoding: identity"};
    if (!request.ifRange.empty())
        lines.push_back("If-Range: " + request.ifRange);
    for (const std::string& line : request.headers)
        lines.push_back(headerForCurl(line));
    CurlList list;
    for (const std::string& line : lines) {
        curl_slist* longer = curl_slist_append(list.get(), line.c_str());
        if (longer == nullptr)
            return {};
        static_cast<void>(list.release());
        list.reset(longer);
    }
    return list;
}

Result<void> checkRequestText(const HttpRequest& request) {
    for (const std::string& line : request.headers) {
        if (Result<void> checked = checkHeader(line); !checked)
            return checked;
    }
    for (const std::string* text : {&request.ifRange, &request.userAgent, &request.referer, &request.proxy}) {
        if (hasControl(*text))
            return tl::make_unexpected(Failure{FailureReason::HeaderRefused, "check request", redactedUrl(request.url),
                                               0, "control characters"});
    }
    for (const HostAccess* access : {&request.access, &request.proxyAccess}) {
        if (Result<void> checked = checkAccess(*access); !checked)
            return checked;
    }
    const bool ssh = request.url.starts_with("sftp:");
    if (const std::string& pin = request.access.pinnedKey; !pin.empty() && pin.starts_with(kSshPin) != ssh)
        return tl::make_unexpected(Failure{FailureReason::TlsFailed, "check access", redactedUrl(request.url), 0,
                                           "the key that is expected is of another kind"});
    const std::string_view range = request.range ? std::string_view(*request.range) : "0-";
    if (range.find_first_not_of("0123456789-") != std::string_view::npos)
        return tl::make_unexpected(
            Failure{FailureReason::InternalError, "check request", redactedUrl(request.url), 0, "bad range"});
    return {};
}

} // namespace intact
