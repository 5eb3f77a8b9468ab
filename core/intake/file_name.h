// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace intact {

/// Makes one safe file name out of text from a server, a URL or a person (reliability.md rows 60-63): one UTF-8
/// component, separators and forbidden characters → "_", no controls, no direction overrides, no leading dots or
/// dashes, no DOS device names, at most 255 bytes with the extension kept (<= 16 bytes). Never empty: "download" when
/// nothing is left.
[[nodiscard]] std::string safeFileName(std::string_view raw);

/// What a server's answer and the links tell about a name; empty = does not say.
struct NameHints {
    std::string_view given;              ///< by the person; wins
    std::string_view contentDisposition; ///< the header's value
    std::string_view originalUrl;        ///< checked, as finalUrl; without its scheme it gives no name
    std::string_view finalUrl;
};
/// Person > Content-Disposition > original URL > final URL, made safe.
[[nodiscard]] std::string chooseFileName(const NameHints& hints);

} // namespace intact
