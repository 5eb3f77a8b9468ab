// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/reply_head.h"

#include "core/base/ascii.h"
#include "core/net/curl_handle.h"

#include <algorithm>

namespace intact {

namespace {

constexpr std::chrono::seconds kShortest{1};
constexpr std::chrono::seconds kLongest{3600};

} // namespace

std::optional<std::chrono::seconds> parseRetryAfter(const ReplyHead& head, WallTime now) {
    const std::optional<std::string_view> value = head.value("Retry-After");
    if (!value || value->empty())
        return std::nullopt;
    if (std::all_of(value->begin(), value->end(), isDigit)) {
        const std::int64_t seconds = parseDecimal(*value).value_or(kLongest.count());
        return std::clamp(std::chrono::seconds(seconds), kShortest, kLongest);
    }
    // All three forms of an HTTP date begin with the day's name; curl_getdate() alone would take far more than those.
    if (!isAlpha(value->front()))
        return std::nullopt;
    const std::time_t date = curl_getdate(std::string(*value).c_str(), nullptr);
    if (date == -1)
        return std::nullopt;
    return std::clamp(std::chrono::seconds(date) - now.time_since_epoch(), kShortest, kLongest);
}

} // namespace intact
