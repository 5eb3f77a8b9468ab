// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/descriptor_limit.h"

#include <sys/resource.h>

#include <algorithm>

namespace intact {

namespace {

constexpr rlim_t kWanted = 4096;

} // namespace

void raiseDescriptorLimit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= kWanted)
        return;
    limit.rlim_cur = std::min(kWanted, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace intact
