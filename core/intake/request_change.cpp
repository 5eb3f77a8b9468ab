// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/request_change.h"

#include "core/base/ascii.h"
#include "core/intake/request_check.h"

#include <algorithm>

namespace intact {

namespace {

constexpr std::string_view kLogin = "Authorization";
constexpr std::string_view kProxyLogin = "Proxy-Authorization";

bool isGivenAgain(const std::string& name, const DownloadRequest& before, const DownloadRequest& after) {
    if (equalsIgnoringCase(name, kLogin) && !after.password.empty())
        return true;
    if (equalsIgnoringCase(name, kProxyLogin) && after.proxy != before.proxy)
        return true;
    return std::ranges::any_of(after.headers, [&name](const std::string& line) {
        return line.size() > name.size() && line[name.size()] == ':' && startsWithIgnoringCase(line, name);
    });
}

} // namespace

Result<DownloadRequest> withOptions(const DownloadRequest& request, DownloadRequest wanted) {
    wanted.url = request.url;
    wanted.givenByPerson = request.givenByPerson;
    wanted.pieces = request.pieces;
    if (wanted.expected != request.expected) {
        wanted.expectedSource = ChecksumSource::Given;
        wanted.pieces.reset(); // of a file with another checksum
    }
    Result<DownloadRequest> checked = checkRequest(std::move(wanted));
    if (checked)
        std::erase_if(checked->forgotten,
                      [&](const std::string& name) { return isGivenAgain(name, request, *checked); });
    return checked;
}

bool needsNewConnections(const DownloadRequest& before, const DownloadRequest& after) {
    DownloadRequest same = after;
    same.rateLimit = before.rateLimit;
    same.segments = before.segments;
    same.fileName = before.fileName;
    same.maxRetries = before.maxRetries;
    same.priority = before.priority;
    same.startAt = before.startAt;
    same.forgotten = before.forgotten;
    same.filing = before.filing;
    return same != before;
}

} // namespace intact
