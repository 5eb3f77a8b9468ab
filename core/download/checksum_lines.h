// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// The line that sha256sum and its sisters would write of a file and read again: `DIGEST  NAME`, a name with line
/// breaks or backslashes escaped as they do it. Ends with a line feed. Pure.
[[nodiscard]] std::string checksumLine(const Checksum& checksum, std::string_view name);

/// The checksums of finished files for people and for a checksum file.
struct ChecksumText {
    std::string text;
    int count = 0;   ///< files in it
    int without = 0; ///< of which no SHA-256 is known
    [[nodiscard]] bool operator==(const ChecksumText&) const = default;
};

/// Of each its SHA-256 in a line of checksumLine(), with its path from `folder`, where the file with the lines is to
/// lie; empty: with its name alone. What is not finished is left out. Pure.
[[nodiscard]] ChecksumText checksumLines(const std::vector<DownloadRecord>& records, const std::string& folder);

/// The digits alone. Pure.
[[nodiscard]] ChecksumText checksumAlone(const DownloadRecord& record);

} // namespace intact
