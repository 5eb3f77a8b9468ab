// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/exchange_options.h"

#include "core/base/ascii.h"

#include <sys/socket.h>

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
    LongOption{CURLOPT_NETRC, CURL_NETRC_IGNORED},
    LongOption{CURLOPT_DISALLOW_USERNAME_IN_URL, 1},
    LongOption{CURLOPT_SUPPRESS_CONNECT_HEADERS, 1},
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

template <typename T>
bool set(CURL* easy, CURLoption option, T value) {
    return curl_easy_setopt(easy, option, value) == CURLE_OK;
}

const char* orNull(const std::string& text) {
    return text.empty() ? nullptr : text.c_str();
}

/// libcurl reads "Name:" as "do not send it" and "Name;" as an empty field.
std::string headerForCurl(const std::string& line) {
    const std::size_t colon = line.find(':');
    return trimmed(std::string_view(line).substr(colon + 1)).empty() ? line.substr(0, colon) + ";" : line;
}

} // namespace

bool applyStandingOptions(CURL* easy, const NetTimeouts& timeouts) {
    for (const LongOption& standing : kStanding) {
        if (!set(easy, standing.option, standing.value))
            return false;
    }
    const curl_opensocket_callback open = openSocket;
    return set(easy, CURLOPT_PROTOCOLS_STR, "http,https") && set(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https") &&
           set<const char*>(easy, CURLOPT_ACCEPT_ENCODING, nullptr) &&
           // Only a guard against overflow: MAXFILESIZE strikes before the head is complete, and so would turn a 503
           // with a page longer than the segment into "too long". The exchange compares with maxBody itself.
           set(easy, CURLOPT_MAXFILESIZE_LARGE, kNoLimit) && set(easy, CURLOPT_OPENSOCKETFUNCTION, open) &&
           set(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(timeouts.connect.count())) &&
           set(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(timeouts.stall.count()));
}

bool applyRequestOptions(CURL* easy, const HttpRequest& request, curl_slist* headers) {
    const bool login = !request.user.empty();
    const std::string agent = request.userAgent.empty() ? "Intact/" INTACT_VERSION : request.userAgent;
    return set(easy, CURLOPT_URL, request.url.c_str()) && set(easy, CURLOPT_BUFFERSIZE, request.bufferBytes) &&
           set(easy, CURLOPT_HTTPHEADER, headers) &&
           set(easy, CURLOPT_RANGE, request.range ? request.range->c_str() : nullptr) &&
           set(easy, CURLOPT_USERAGENT, agent.c_str()) && set(easy, CURLOPT_REFERER, orNull(request.referer)) &&
           set(easy, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC)) &&
           set(easy, CURLOPT_PROXYAUTH, static_cast<long>(CURLAUTH_BASIC)) &&
           set(easy, CURLOPT_USERNAME, orNull(request.user)) &&
           set(easy, CURLOPT_PASSWORD, login ? request.password.c_str() : nullptr) &&
           set(easy, CURLOPT_PROXY, request.proxy.c_str()) && set(easy, CURLOPT_NOPROXY, "");
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
    const std::string_view range = request.range ? std::string_view(*request.range) : "0-";
    if (range.find_first_not_of("0123456789-") != std::string_view::npos)
        return tl::make_unexpected(
            Failure{FailureReason::InternalError, "check request", redactedUrl(request.url), 0, "bad range"});
    return {};
}

} // namespace intact
