// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace intact {

/// Name of the unfinished file: "NAME.<token>.part", NAME cut at a UTF-8 boundary so that the whole stays <= maxBytes
/// bytes.
[[nodiscard]] std::string partFileName(const std::string& fileName, const std::string& token,
                                       std::size_t maxBytes = 255);
/// "NAME.ext" → "NAME (n).ext" (n >= 1; "NAME.tar.gz" → "NAME (1).tar.gz"), the stem cut so that the whole stays <= 255
/// bytes.
[[nodiscard]] std::string numberedName(const std::string& fileName, int n);
/// One component of a path that names an entry: not empty, "." or "..", without '/' and NUL.
[[nodiscard]] bool isPlainName(const std::string& name);

/// File name and token of what partFileName() has made; nothing for any other name.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> splitPartFileName(const std::string& partName);

} // namespace intact
