// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/reply_head.h"

#include <string_view>

namespace intact {

/// What a file's name tells about its content.
enum class NameSays : std::uint8_t { Nothing, Page, File };
/// By the ending of the name or of a link's path; a link's query and fragment do not count. Pure.
[[nodiscard]] NameSays whatNameSays(std::string_view nameOrUrl);

/// The reply is an HTML page to be shown, not one to be saved (Content-Disposition: attachment). Pure.
[[nodiscard]] bool isWebPage(const ReplyHead& head);

} // namespace intact
