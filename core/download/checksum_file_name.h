// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"

#include <optional>
#include <string_view>

namespace intact {

/// What the name of a checksum file says about its digests: "SHA256SUMS", "x.iso.sha512", "B2SUMS". Pure.
[[nodiscard]] std::optional<DigestAlgorithm> algorithmOfList(std::string_view listName);
/// A file of this name holds checksums of other files: one of these, or "CHECKSUM". Pure.
[[nodiscard]] bool isChecksumFileName(std::string_view name);

} // namespace intact
