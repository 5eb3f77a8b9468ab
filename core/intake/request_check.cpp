// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/request_check.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/intake/tags.h"
#include "core/net/exchange.h"
#include "core/net/url.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

constexpr int kMaxSegments = 32;
constexpr std::size_t kMaxHeaders = 64;
constexpr std::size_t kMaxMirrors = 100;
constexpr std::size_t kMaxGivenNameBytes = 255;
constexpr std::size_t kMaxShown = 200;

tl::unexpected<Failure> refused(FailureReason reason, std::string operation, std::string place, std::string detail) {
    return tl::make_unexpected(Failure{reason, std::move(operation), std::move(place), 0, std::move(detail)});
}

Result<void> checkUrl(DownloadRequest& request) {
    const Result<Url> url = Url::parse(request.url, request.givenByPerson ? Schemes::AndFiles : Schemes::Web);
    if (!url)
        return tl::make_unexpected(url.error());
    request.url = url->text();
    request.givenByPerson = url->isFile();
    if (request.user.empty()) {
        request.user = url->user();
        if (!url->user().empty())
            request.password = url->password();
    }
    return {};
}

/// Mirrors get no login: what is in a link would be sent nowhere.
Result<void> checkMirrors(DownloadRequest& request) {
    if (request.mirrors.size() > kMaxMirrors)
        return refused(FailureReason::UrlInvalid, "check mirrors", {}, "more than 100");
    std::vector<std::string> checked;
    for (const std::string& link : request.mirrors) {
        const Result<Url> url = Url::parse(link);
        if (!url)
            return tl::make_unexpected(url.error());
        if (!url->user().empty() || !url->password().empty())
            return refused(FailureReason::UrlInvalid, "check mirrors", redactedUrl(link), "a login in a mirror's link");
        if (url->text() != request.url && std::ranges::find(checked, url->text()) == checked.end())
            checked.push_back(url->text());
    }
    request.mirrors = std::move(checked);
    return {};
}

Result<void> checkHeaders(DownloadRequest& request) {
    if (request.headers.size() > kMaxHeaders)
        return refused(FailureReason::HeaderRefused, "check headers", {}, "more than 64");
    for (const std::string& line : request.headers) {
        if (Result<void> checked = checkHeader(line); !checked)
            return checked;
    }
    if (hasControl(request.userAgent))
        return refused(FailureReason::HeaderRefused, "check header", "User-Agent", "control characters in the value");
    if (request.referer.empty())
        return {};
    const Result<Url> referer = Url::parse(request.referer);
    if (!referer)
        return refused(FailureReason::HeaderRefused, "check header", "Referer", "it is not an http link");
    request.referer = referer->text(); // without credentials and fragment
    return {};
}

/// Basic authentication cannot carry a colon in the name.
Result<void> checkLogin(const DownloadRequest& request) {
    if (hasControl(request.user) || hasControl(request.password) || request.user.find(':') != std::string::npos)
        return refused(FailureReason::HeaderRefused, "check login", {}, "characters that a login cannot hold");
    return {};
}

Result<void> checkProxy(const DownloadRequest& request) {
    static constexpr std::array<std::string_view, 6> kSchemes{"http",    "https",  "socks4",
                                                              "socks4a", "socks5", "socks5h"};
    if (request.proxy.empty())
        return {};
    const std::size_t colon = request.proxy.find("://");
    const bool bare = colon == std::string::npos;
    const std::string scheme = bare ? "http" : toLower(std::string_view(request.proxy).substr(0, colon));
    if (std::find(kSchemes.begin(), kSchemes.end(), scheme) == kSchemes.end())
        return refused(FailureReason::SchemeRefused, "check proxy", redactedUrl(request.proxy), "scheme " + scheme);
    // The rest has the form of an http URL.
    const Result<Url> address = Url::parse("http://" + (bare ? request.proxy : request.proxy.substr(colon + 3)));
    if (!address)
        return refused(FailureReason::UrlInvalid, "check proxy", redactedUrl(request.proxy), address.error().detail);
    return {};
}

Result<void> checkDirectory(const DownloadRequest& request) {
    const std::string& directory = request.directory;
    if (directory.find('\0') != std::string::npos)
        return refused(FailureReason::NameInvalid, "check folder", cleanLine(directory, kMaxShown), "it holds a NUL");
    if (!directory.starts_with('/'))
        return refused(FailureReason::DirectoryMissing, "check folder", directory, "the path is not absolute");
    return {};
}

Result<void> checkFileName(const DownloadRequest& request) {
    const std::string& name = request.fileName;
    const std::string shown = cleanLine(name, kMaxShown);
    if (name.size() > kMaxGivenNameBytes)
        return refused(FailureReason::NameTooLong, "check file name", shown, "more than 255 bytes");
    if (name == "." || name == ".." || name.find('/') != std::string::npos)
        return refused(FailureReason::NameInvalid, "check file name", shown, "it is a path");
    if (hasControl(name) || !isValidUtf8(name))
        return refused(FailureReason::NameInvalid, "check file name", shown, "it holds control characters");
    return {};
}

// Those that do not fit prove nothing.
void checkPieces(DownloadRequest& request) {
    if (request.pieces && !(request.expectedSize && request.pieces->cover(*request.expectedSize)))
        request.pieces.reset();
}

Result<void> checkFiling(DownloadRequest& request) {
    Result<std::vector<std::string>> tags = checkTags(request.filing.tags);
    if (!tags)
        return tl::make_unexpected(tags.error());
    request.filing.tags = std::move(*tags);
    return {};
}

} // namespace

Result<DownloadRequest> checkRequest(DownloadRequest request) {
    request.segments = std::clamp(request.segments, 1, kMaxSegments);
    request.maxRetries = std::max(request.maxRetries, 0);
    checkPieces(request);
    return checkUrl(request)
        .and_then([&] { return checkMirrors(request); })
        .and_then([&] { return checkHeaders(request); })
        .and_then([&] { return checkLogin(request); })
        .and_then([&] { return checkProxy(request); })
        .and_then([&] { return checkDirectory(request); })
        .and_then([&] { return checkFileName(request); })
        .and_then([&] { return checkFiling(request); })
        .map([&] { return std::move(request); });
}

} // namespace intact
