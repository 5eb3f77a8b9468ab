// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <string>

namespace intact {

/// A part file of ours whose bytes were copied from an unfinished file of another program.
struct AdoptedPart {
    std::string fileName;  ///< of the file to be
    std::string partToken; ///< in the name of the part file
    Ledger ledger;         ///< finalUrl and validators are empty: see isOfUnknownOrigin()
};

/// Nothing is known of where these bytes came from: the server has to prove them before they are gone on from, and
/// they are given up when it has others.
[[nodiscard]] inline bool isOfUnknownOrigin(const Ledger& ledger) {
    return !ledger.durable.empty() && ledger.finalUrl.empty();
}

} // namespace intact
