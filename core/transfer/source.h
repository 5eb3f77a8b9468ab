// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/redirect.h"

#include <utility>

namespace intact {

/// One place to get a file from, and what this run has learnt about it. A plain value; belongs to the Transfer.
struct Source {
    explicit Source(RequestTarget where) : target(std::move(where)) {}

    RequestTarget target;
    bool settled = false;      ///< it has given one good reply: target is where the file is
    bool rangesAllowed = true; ///< false: parts cannot be had here
    bool ifRangeWorks = true;  ///< false: If-Range makes it send everything although nothing has changed
    bool namesDiffer = false;  ///< the servers behind it give the same version different tags
    int tagMismatches = 0;
};

} // namespace intact
