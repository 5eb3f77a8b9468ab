// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace intact {

/// What a file system takes as a name, as far as it has shown that.
struct NameLimits {
    enum class Alphabet : std::uint8_t {
        Any,
        Windows, ///< no control characters, none of "*:<>?\|, no space or dot at the end
        Plain,   ///< letters and digits of ASCII, space and ._-()
    };
    std::size_t bytes = 255; ///< of the whole name
    Alphabet alphabet = Alphabet::Any;
    [[nodiscard]] bool operator==(const NameLimits&) const = default;
};

/// `name`, or what is nearest to it within the limits: cut at a UTF-8 boundary with its extension kept, other
/// characters → "_". The end of a part file's name stays as it is.
[[nodiscard]] std::string fittedName(const std::string& name, const NameLimits& limits);
/// The next limits under which `refused`, which a file system does not take because of `osCode` (openat(2),
/// renameat2(2)), gets another name: fewer bytes after ENAMETOOLONG, fewer characters after EINVAL, EILSEQ and EPERM.
/// Nothing: no other name would help. Given back again and again it ends.
[[nodiscard]] std::optional<NameLimits> stricterLimits(NameLimits limits, const std::string& refused, int osCode);

/// Name of the unfinished file: "NAME.<token>.part", NAME cut so that the whole stays <= maxBytes bytes.
[[nodiscard]] std::string partFileName(const std::string& fileName, const std::string& token,
                                       std::size_t maxBytes = 255);
/// "NAME.ext" → "NAME (n).ext" (n >= 1; "NAME.tar.gz" → "NAME (1).tar.gz"), the stem cut so that the whole stays <=
/// maxBytes bytes.
[[nodiscard]] std::string numberedName(const std::string& fileName, int n, std::size_t maxBytes = 255);
/// One component of a path that names an entry: not empty, "." or "..", without '/' and NUL.
[[nodiscard]] bool isPlainName(const std::string& name);

/// File name and token of what partFileName() has made; nothing for any other name.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> splitPartFileName(const std::string& partName);

} // namespace intact
