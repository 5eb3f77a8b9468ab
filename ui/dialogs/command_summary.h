// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/curl_command.h"

#include <QString>

namespace intact::ui {

/// What was taken from a curl command and what was not, without any value: "From the curl command: 4 headers, cookie,
/// user agent. Left out: Accept-Encoding."
[[nodiscard]] QString commandSummary(const CurlCommand& command);

} // namespace intact::ui
