// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/reply_head.h"

#include "core/base/ascii.h"

#include <limits>

namespace intact {

std::optional<ContentRange> parseContentRange(std::string_view value) {
    constexpr std::string_view kUnit = "bytes ";
    if (!startsWithIgnoringCase(value, kUnit))
        return std::nullopt;
    const std::string_view spec = value.substr(kUnit.size());
    const std::size_t slash = spec.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view range = spec.substr(0, slash);
    const std::string_view totalText = spec.substr(slash + 1);

    ContentRange result;
    result.total = parseDecimal(totalText);
    if (!result.total && totalText != "*")
        return std::nullopt;
    if (range == "*") {
        result.unsatisfied = true;
        return result.total ? std::optional(result) : std::nullopt;
    }
    const std::size_t dash = range.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const std::optional<std::int64_t> first = parseDecimal(range.substr(0, dash));
    const std::optional<std::int64_t> last = parseDecimal(range.substr(dash + 1));
    if (!first || !last || *last < *first || *last == std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    if (result.total && *last >= *result.total)
        return std::nullopt;
    result.begin = *first;
    result.end = *last + 1;
    return result;
}

} // namespace intact
