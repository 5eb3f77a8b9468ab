// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"

#include <QString>

#include <string_view>

namespace intact::ui {

/// Of the links in the clipboard those that are to be offered: one of the patterns (between blanks, * stands for
/// anything) fits the link, with or without what follows a "?" or "#". No pattern: all of them. Pure.
[[nodiscard]] LinksFound linksToOffer(LinksFound found, std::string_view patterns);
/// "2 links copied", "Link copied: image.iso". Pure.
[[nodiscard]] QString offerSentence(const LinksFound& found);

} // namespace intact::ui
