// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace intact {

/// A file that a checksum file of this computer names.
struct ListedFile {
    std::string directory; ///< absolute; where it lies by that checksum file
    std::string name;
    Checksum expected;
    std::optional<std::int64_t> bytes; ///< of the ordinary file that lies there; nothing: there is none

    [[nodiscard]] bool operator==(const ListedFile&) const = default;
};

/// What a checksum file of this computer says. A plain value.
struct LocalChecksums {
    std::string path;              ///< of it; absolute
    std::vector<ListedFile> files; ///< each once
    std::size_t contradicted = 0;  ///< names that are left out, because they stand there with different checksums
};

} // namespace intact
