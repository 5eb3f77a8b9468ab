// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/secrets.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace intact {

namespace {

constexpr std::string_view kLogin = "Authorization";
constexpr std::string_view kProxyLogin = "Proxy-Authorization";

/// Any other may be a key to something ("X-Api-Key", "PRIVATE-TOKEN", "Cookie").
constexpr std::array<std::string_view, 11> kHarmless{
    "Accept",    "Accept-Charset", "Accept-Language", "Cache-Control",    "DNT", "Origin", "Pragma",
    "Save-Data", "Sec-GPC",        "User-Agent",      "X-Requested-With",
};

std::string_view nameOf(std::string_view line) {
    return line.substr(0, line.find(':'));
}

bool isHarmless(std::string_view line) {
    return std::ranges::any_of(kHarmless, [line](auto name) { return equalsIgnoringCase(name, nameOf(line)); });
}

/// Where the host begins; the login stands before it, behind the scheme.
std::size_t loginEnd(const std::string& proxy, std::size_t begin) {
    const std::size_t at = proxy.substr(0, proxy.find('/', begin)).rfind('@');
    return at == std::string::npos || at < begin ? begin : at + 1;
}

std::size_t loginBegin(const std::string& proxy) {
    const std::size_t scheme = proxy.find("://");
    return scheme == std::string::npos ? 0 : scheme + 3;
}

} // namespace

std::vector<std::string> storableHeaders(const DownloadRequest& request) {
    std::vector<std::string> lines;
    std::vector<std::string> names = request.forgotten;
    for (const std::string& line : request.headers) {
        if (isHarmless(line))
            lines.push_back(line);
        else
            names.emplace_back(nameOf(line));
    }
    if (!request.user.empty() && !request.password.empty())
        names.emplace_back(kLogin);
    if (withoutLogin(request.proxy) != request.proxy)
        names.emplace_back(kProxyLogin);
    lines.insert(lines.end(), names.begin(), names.end());
    return lines;
}

void restoreHeaders(DownloadRequest& request, std::vector<std::string> stored) {
    for (std::string& line : stored) {
        const bool whole = line.find(':') != std::string::npos;
        (whole ? request.headers : request.forgotten).push_back(std::move(line));
    }
}

std::string withoutLogin(const std::string& proxy) {
    const std::size_t begin = loginBegin(proxy);
    return proxy.substr(0, begin) + proxy.substr(loginEnd(proxy, begin));
}

void restoreProxyLogin(DownloadRequest& request, const std::string& programsProxy) {
    if (request.proxy.empty() || withoutLogin(programsProxy) != request.proxy)
        return;
    if (std::erase(request.forgotten, kProxyLogin) != 0)
        request.proxy = programsProxy;
}

std::optional<Failure> missingSecrets(const DownloadRequest& request) {
    if (request.forgotten.empty())
        return std::nullopt;
    const bool onlyProxy = std::ranges::all_of(request.forgotten, [](const auto& name) { return name == kProxyLogin; });
    std::string detail;
    for (const std::string& name : request.forgotten)
        detail += (detail.empty() ? "" : ", ") + name;
    detail += request.forgotten.size() == 1 ? " was secret and is" : " were secret and are";
    detail += " not kept when the program ends: add the download again with it";
    return Failure{onlyProxy ? FailureReason::ProxyLoginRequired : FailureReason::LoginRequired,
                   "log in",
                   {},
                   0,
                   std::move(detail)};
}

} // namespace intact
