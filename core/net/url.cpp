// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/net/curl_handle.h"
#include "core/net/file_path.h"

#include <arpa/inet.h>
#include <locale.h>

#include <algorithm>
#include <array>
#include <optional>

namespace intact {

namespace {

constexpr std::size_t kMaxUrlBytes = std::size_t{64} * 1024;

tl::unexpected<Failure> refused(FailureReason reason, std::string_view text, std::string detail) {
    return tl::make_unexpected(Failure{reason, "parse URL", redactedUrl(text), 0, std::move(detail)});
}

/// Length of "scheme" in "scheme:…"; nothing when the text does not begin like that.
std::optional<std::size_t> schemeLength(std::string_view text) {
    const auto isSchemeMark = [](char c) {
        return isAlpha(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    };
    const auto end = std::find_if_not(text.begin(), text.end(), isSchemeMark);
    if (text.empty() || !isAlpha(text.front()) || end == text.end() || *end != ':')
        return std::nullopt;
    return static_cast<std::size_t>(end - text.begin());
}

/// "localhost:8080/x" and "example.org:80" look like a scheme and are none.
bool isHostAndPort(std::string_view scheme, std::string_view rest) {
    return scheme.find('.') != std::string_view::npos || (!rest.empty() && isDigit(rest.front()));
}

bool isWebScheme(std::string_view scheme) {
    return equalsIgnoringCase(scheme, "http") || equalsIgnoringCase(scheme, "https");
}

Result<void> checkScheme(std::string_view text, Schemes wanted) {
    const std::optional<std::size_t> length = schemeLength(text);
    if (!length)
        return refused(FailureReason::UrlInvalid, text, "it does not begin with http:// or https://");
    const std::string_view scheme = text.substr(0, *length);
    const std::string_view rest = text.substr(*length + 1);
    const bool isFile = isFileScheme(toLower(scheme));
    if (!isWebScheme(scheme) && !(isFile && wanted == Schemes::AndFiles)) {
        if (!rest.starts_with("//") && isHostAndPort(scheme, rest))
            return refused(FailureReason::UrlInvalid, text, "it does not begin with http:// or https://");
        const std::string onlyGiven = isFile ? ", which only a person may give" : "";
        return refused(FailureReason::SchemeRefused, text, "scheme " + toLower(scheme) + onlyGiven);
    }
    if (!rest.starts_with("//") || rest.starts_with("///"))
        return refused(FailureReason::UrlInvalid, text, "no host");
    return {};
}

/// Bytes that browsers write as escapes too; the rest goes to the server as it was given.
std::string escaped(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr std::string_view kEscaped = " \"<>`";
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x7F && kEscaped.find(c) == std::string_view::npos) {
            result.push_back(c);
            continue;
        }
        result += {'%', kHex[byte >> 4U], kHex[byte & 0x0FU]};
    }
    return result;
}

CurlText urlPart(const CurlUrl& url, CURLUPart part, unsigned flags) {
    char* text = nullptr;
    const CURLUcode code = curl_url_get(url.get(), part, &text, flags);
    CurlText owner(text); // libcurl 7.88.1 leaves one behind also where a name cannot be written in ASCII
    return code == CURLUE_OK ? std::move(owner) : CurlText();
}

std::string partText(const CurlUrl& url, CURLUPart part, unsigned flags = 0) {
    const CurlText text = urlPart(url, part, flags);
    return text ? std::string(text.get()) : std::string();
}

/// "[::0001]" → "[::1]"; nothing when it is no address.
std::optional<std::string> canonicalIpv6(const std::string& host) {
    in6_addr address{};
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (host.back() != ']' || inet_pton(AF_INET6, host.substr(1, host.size() - 2).c_str(), &address) != 1)
        return std::nullopt;
    return "[" + std::string(inet_ntop(AF_INET6, &address, text.data(), text.size())) + "]";
}

bool isHostName(std::string_view host) {
    if (host.empty() || host.size() > 253 || host.front() == '.' || host.back() == '.' ||
        host.find("..") != std::string_view::npos)
        return false;
    return std::all_of(host.begin(), host.end(),
                       [](char c) { return isAlpha(c) || isDigit(c) || c == '-' || c == '.' || c == '_'; });
}

/// libcurl reads names in the charset of the thread's locale; for us they are UTF-8 whatever the program's locale is.
class Utf8Locale {
public:
    Utf8Locale() : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)), m_before(uselocale(m_locale)) {}
    ~Utf8Locale() {
        uselocale(m_before);
        if (m_locale != nullptr)
            freelocale(m_locale);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    locale_t m_locale;
    locale_t m_before;
};

/// Empty when the name cannot be written in ASCII.
std::string asciiHost(const CurlUrl& url, const std::string& host) {
    const auto isAscii = [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
    };
    if (std::all_of(host.begin(), host.end(), isAscii))
        return host;
    const Utf8Locale locale;
    return isValidUtf8(host) ? partText(url, CURLUPART_HOST, CURLU_PUNYCODE) : std::string();
}

/// Lower case, punycode, without the trailing dot.
std::optional<std::string> canonicalHost(const CurlUrl& url, const std::string& given) {
    std::string host = toLower(asciiHost(url, given));
    if (host.starts_with('['))
        return canonicalIpv6(host);
    if (host.ends_with('.'))
        host.pop_back();
    if (!isHostName(host))
        return std::nullopt;
    return host;
}

/// Parses until the host does not change any more: a name may turn into an address ("１２７.1", "127.1.").
std::optional<std::string> settleHost(CurlUrl& url) {
    for (int round = 0; round < 3; ++round) {
        const std::string given = partText(url, CURLUPART_HOST);
        std::optional<std::string> host = canonicalHost(url, given);
        if (!host || *host == given)
            return host;
        if (curl_url_set(url.get(), CURLUPART_HOST, host->c_str(), 0) != CURLUE_OK)
            return std::nullopt;
        const CurlText text = urlPart(url, CURLUPART_URL, 0);
        CurlUrl again(curl_url());
        if (!text || curl_url_set(again.get(), CURLUPART_URL, text.get(), 0) != CURLUE_OK)
            return std::nullopt;
        url = std::move(again);
    }
    return std::nullopt;
}

/// A decoded part; empty when it is not there, nothing when it decodes to control bytes.
std::optional<std::string> decodedPart(const CurlUrl& url, CURLUPart part, CURLUcode absent) {
    char* text = nullptr;
    const CURLUcode code = curl_url_get(url.get(), part, &text, CURLU_URLDECODE);
    const CurlText owner(text);
    if (code == absent)
        return std::string();
    if (code != CURLUE_OK)
        return std::nullopt;
    return std::string(text);
}

std::size_t authorityBegin(std::string_view text) {
    return text.find("://") + 3;
}

int usualPort(std::string_view scheme) {
    static constexpr std::array<std::pair<std::string_view, int>, 5> kPorts{
        {{"http", 80}, {"https", 443}, {"ftp", 21}, {"ftps", 990}, {"sftp", 22}}};
    const auto* const known = std::ranges::find(kPorts, scheme, &std::pair<std::string_view, int>::first);
    return known != kPorts.end() ? known->second : 0;
}

std::size_t authorityEnd(std::string_view text, std::size_t begin) {
    return std::min(text.find_first_of("/?#", begin), text.size());
}

struct SplitUrl {
    std::string text;
    Origin origin;
    std::string path;
    std::string user;
    std::string password;
};

/// Put together here: libcurl takes as long for that as for all the rest.
std::string requestText(const SplitUrl& split, const std::string& unusualPort, const std::string& query) {
    std::string text = split.origin.scheme + "://" + split.origin.host;
    if (!unusualPort.empty())
        text.append(":").append(unusualPort);
    text += split.path;
    if (!query.empty())
        text.append("?").append(query);
    return text;
}

/// libcurl copies every part that it is asked for: what cannot be there is not asked for.
Result<SplitUrl> splitUrl(CurlUrl parts, std::string_view given, std::string_view authority) {
    SplitUrl split;
    if (authority.find('@') != std::string_view::npos) {
        std::optional<std::string> user = decodedPart(parts, CURLUPART_USER, CURLUE_NO_USER);
        std::optional<std::string> password = decodedPart(parts, CURLUPART_PASSWORD, CURLUE_NO_PASSWORD);
        if (!user || !password)
            return refused(FailureReason::UrlInvalid, given, {});
        split.user = std::move(*user);
        split.password = std::move(*password);
    }
    if (authority.find('%') != std::string_view::npos && urlPart(parts, CURLUPART_ZONEID, 0))
        return refused(FailureReason::UrlInvalid, given, {});
    std::optional<std::string> host = settleHost(parts);
    split.origin.scheme = partText(parts, CURLUPART_SCHEME);
    const std::string unusualPort = partText(parts, CURLUPART_PORT, CURLU_NO_DEFAULT_PORT);
    const std::optional<std::int64_t> port =
        unusualPort.empty() ? usualPort(split.origin.scheme) : parseDecimal(unusualPort);
    if (!host || !port || *port < 1 || *port > 65535)
        return refused(FailureReason::UrlInvalid, given, host ? "bad port" : "bad host name");
    split.origin.host = std::move(*host);
    split.origin.port = static_cast<int>(*port);
    split.path = partText(parts, CURLUPART_PATH);
    split.text = requestText(split, unusualPort, partText(parts, CURLUPART_QUERY));
    return split;
}

} // namespace

bool isFileScheme(std::string_view scheme) {
    return scheme == "ftp" || scheme == "ftps" || scheme == "sftp";
}

Result<Url> Url::parse(std::string_view given, Schemes wanted) {
    const std::string_view text = trimmed(given);
    if (text.empty() || text.size() > kMaxUrlBytes)
        return refused(FailureReason::UrlInvalid, text, text.empty() ? "it is empty" : "it is longer than 64 KiB");
    if (hasControl(text))
        return refused(FailureReason::UrlInvalid, text, "it holds control characters");
    if (const Result<void> scheme = checkScheme(text, wanted); !scheme)
        return tl::make_unexpected(scheme.error());

    const std::size_t end = authorityEnd(text, authorityBegin(text));
    const std::string_view authority = text.substr(0, end).substr(authorityBegin(text));
    // Programs disagree about where the host ends after these (CVE-2024-38428).
    if (authority.find_first_of("\\; ") != std::string_view::npos)
        return refused(FailureReason::UrlInvalid, text, "the host is unclear");

    std::string path = escaped(text.substr(end));
    if (!isWebScheme(text.substr(0, text.find(':')))) {
        Result<std::string> checked = checkFilePath(path);
        if (!checked)
            return refused(checked.error().reason, text, checked.error().detail);
        path = std::move(*checked);
    }
    const std::string request = std::string(text.substr(0, end)) + path;
    CurlUrl parts(curl_url());
    if (request.size() > kMaxUrlBytes || !parts ||
        curl_url_set(parts.get(), CURLUPART_URL, request.c_str(), 0) != CURLUE_OK)
        return refused(FailureReason::UrlInvalid, text, {});
    Result<SplitUrl> split = splitUrl(std::move(parts), text, authority);
    if (!split)
        return tl::make_unexpected(split.error());
    Url url;
    url.m_text = std::move(split->text);
    url.m_origin = std::move(split->origin);
    url.m_path = std::move(split->path);
    url.m_user = std::move(split->user);
    url.m_password = std::move(split->password);
    return url;
}

Origin Origin::ofChecked(std::string_view text) {
    const std::size_t colon = text.find("://");
    if (colon == std::string_view::npos)
        return {};
    const std::size_t begin = authorityBegin(text);
    const std::string_view authority = text.substr(begin, authorityEnd(text, begin) - begin);
    const std::size_t hostEnd = std::min(authority.find(':', authority.find(']') + 1), authority.size());
    Origin origin{std::string(text.substr(0, colon)), std::string(authority.substr(0, hostEnd)), 0};
    origin.port = hostEnd == authority.size()
                      ? usualPort(origin.scheme)
                      : static_cast<int>(parseDecimal(authority.substr(hostEnd + 1)).value_or(0));
    return origin;
}

Result<Url> Url::resolve(std::string_view given) const {
    const std::string_view location = trimmed(given);
    const std::string_view reference = location.substr(0, location.find('#'));
    if (location.empty() || hasControl(location) || location.size() > kMaxUrlBytes)
        return refused(FailureReason::UrlInvalid, location, {});
    if (reference.empty())
        return *this;
    if (schemeLength(reference))
        return parse(reference);
    if (reference.starts_with("//"))
        return parse(m_origin.scheme + ":" + std::string(reference));
    if (reference.starts_with('\\') || reference.starts_with("/\\"))
        return refused(FailureReason::UrlInvalid, location, "the host is unclear");
    CurlUrl parts(curl_url());
    if (!parts || curl_url_set(parts.get(), CURLUPART_URL, m_text.c_str(), 0) != CURLUE_OK ||
        curl_url_set(parts.get(), CURLUPART_URL, escaped(reference).c_str(), 0) != CURLUE_OK)
        return refused(FailureReason::UrlInvalid, location, {});
    return parse(partText(parts, CURLUPART_URL));
}

std::string lastPathSegmentOf(std::string_view checkedUrl) {
    const std::size_t scheme = checkedUrl.find("://");
    if (scheme == std::string_view::npos)
        return {};
    const std::string_view rest = checkedUrl.substr(scheme + 3);
    const std::string_view path = rest.substr(0, rest.find_first_of("?#"));
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : percentDecoded(path.substr(slash + 1));
}

std::string Url::lastPathSegment() const {
    return percentDecoded(std::string_view(m_path).substr(m_path.rfind('/') + 1));
}

} // namespace intact
