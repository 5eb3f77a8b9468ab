// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/failure.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace intact {

// What other programs leave of an unfinished download. Pure functions; nothing that they say is believed before bytes
// have been compared with the server's.

/// A larger control file is refused: that of a file of 1 TiB has about 150 KiB.
inline constexpr std::size_t kMostControlBytes = std::size_t{4} << 20;
inline constexpr const char* kAria2Ending = ".aria2";

/// What aria2's control file claims of the file beside it.
struct Aria2Control {
    std::int64_t total = 0; ///< bytes of the whole file
    RangeSet there;         ///< whole pieces, and whole 16 KiB blocks of begun ones
};

/// Reads the content of NAME.aria2 (aria2 manual, "Control file format", versions 0 and 1). Strict: what is cut,
/// contradicts itself or belongs to a torrent is ForeignPartRefused as a whole, with `place` as its place.
[[nodiscard]] Result<Aria2Control> readAria2Control(std::span<const std::uint8_t> content, const std::string& place);

/// Where an unfinished file of another program may lie beside its target, the surest first: aria2's control file,
/// Chromium's, Firefox's, and the name itself as wget and curl use it.
[[nodiscard]] std::vector<std::string> foreignPartNames(const std::string& fileName);

/// "file.iso.aria2" → "file.iso"; nothing for any other name.
[[nodiscard]] std::optional<std::string> dataNameOfControl(const std::string& name);

} // namespace intact
