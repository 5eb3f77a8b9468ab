// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace intact {

class ReplyHead;
class Url;

/// One link of a Link field (RFC 8288 §3). A plain value.
struct LinkValue {
    std::string target;                                          ///< as it stands there, maybe relative
    std::vector<std::pair<std::string, std::string>> parameters; ///< names in lower case, each once

    /// Empty when there is none.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
    /// Whether "rel" names this relation; it may name several.
    [[nodiscard]] bool isOf(std::string_view relation) const;
};

/// No more links than this are taken from one answer.
inline constexpr std::size_t kMostLinks = 64;

/// The links of one field line, as far as it is well-formed: from the first mistake on nothing is taken. Pure.
[[nodiscard]] std::vector<LinkValue> parseLinkHeader(std::string_view field);

/// What a server's answer says about where else there is something of its file (RFC 6249).
struct AnnouncedLinks {
    std::vector<std::string> mirrors; ///< rel=duplicate, http or https without a login, the best first
    std::string metalink;             ///< rel=describedby, on the same origin; empty: there is none
};

/// No more mirrors than this are taken from one answer.
inline constexpr std::size_t kMostAnnouncedMirrors = 16;

/// `asked`: whose answer it is. From https nothing leads to http. Pure.
[[nodiscard]] AnnouncedLinks announcedLinks(const ReplyHead& head, const Url& asked);

} // namespace intact
