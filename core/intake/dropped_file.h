// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace intact {

/// What can be done with a file of this computer.
enum class DroppedFile : std::uint8_t {
    Other,        ///< nothing
    Links,        ///< a text or a page with links in it
    DownloadList, ///< what exporting the list has written
    Metalink,     ///< says of files where they are and what their checksums are
    Checksums,    ///< a checksum file
    ForeignPart,  ///< an unfinished file of another program, or aria2's control file beside it
};

/// By the ending of its name; nothing is looked up on the disk. Pure.
[[nodiscard]] DroppedFile droppedFile(std::string_view path);

} // namespace intact
