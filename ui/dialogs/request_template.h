// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"
#include "core/intake/links.h"
#include "core/settings/settings.h"

namespace intact::ui {

/// A request for this link and all that is known of it, with what the settings say about all downloads.
[[nodiscard]] DownloadRequest requestFor(const Link& link, const Settings& settings, std::string directory);

} // namespace intact::ui
