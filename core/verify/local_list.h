// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/local_checksums.h"

#include <string>
#include <string_view>

namespace intact {

/// What the text of a checksum file with this absolute path says, each file once. Files lie beside it or in folders
/// below; a name that leads elsewhere was written on another computer, and its last part counts. A digest alone is
/// about the file that the checksum file is called after. Names that no download can have are left out. Nothing is
/// looked up on the disk: no `bytes`. Pure.
[[nodiscard]] LocalChecksums localChecksums(const std::string& path, std::string_view text);

} // namespace intact
