// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/signature.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace intact {

/// What gpgv has written to its --status-fd (GnuPG's doc/DETAILS, "Format of the --status-fd output") about the
/// signatures of one text; `place` is left empty. Of several signatures a bad one counts before all others, then a good
/// one. Nothing: it has seen no signature of a document. Pure.
[[nodiscard]] std::optional<Signature> signatureFromStatus(std::string_view status);

/// How many texts it has written out. More than one: somebody has put a text of their own beside the one that is
/// signed. Pure.
[[nodiscard]] std::size_t textsInStatus(std::string_view status);

} // namespace intact
