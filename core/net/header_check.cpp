// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/exchange.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

constexpr std::size_t kMaxHeaderBytes = std::size_t{16} * 1024;

/// They decide about framing, ranges, the connection or the host: the engine's own.
constexpr std::array<std::string_view, 20> kOwned{
    "Host",
    "Content-Length",
    "Transfer-Encoding",
    "Range",
    "If-Range",
    "Connection",
    "Accept-Encoding",
    "TE",
    "Trailer",
    "Upgrade",
    "Expect",
    "Keep-Alive",
    "If-Match",
    "If-None-Match",
    "If-Modified-Since",
    "If-Unmodified-Since",
    "Content-Range",
    "Proxy-Connection",
    "Proxy-Authorization",
    "HTTP2-Settings",
};

tl::unexpected<Failure> refused(std::string_view name, std::string detail) {
    constexpr std::size_t kMaxShown = 64;
    return tl::make_unexpected(
        Failure{FailureReason::HeaderRefused, "check header", cleanLine(name, kMaxShown), 0, std::move(detail)});
}

} // namespace

bool isOwnHeader(std::string_view name) {
    return std::any_of(kOwned.begin(), kOwned.end(), [name](auto owned) { return equalsIgnoringCase(owned, name); });
}

Result<void> checkHeader(const std::string& line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos)
        return refused({}, "it is not of the form \"Name: value\""); // the text may be a secret: not shown
    const std::string_view name = std::string_view(line).substr(0, colon);
    if (!isHttpToken(name))
        return refused(name, "bad name");
    if (line.size() > kMaxHeaderBytes)
        return refused(name, "longer than 16 KiB");
    if (hasControl(line))
        return refused(name, "control characters in the value");
    if (isOwnHeader(name))
        return refused(name, "the program sets it itself");
    return {};
}

} // namespace intact
