// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tight_memory.h"

#include <malloc.h>

namespace intact {

void keepMemoryTight() {
#ifdef M_MMAP_THRESHOLD
    constexpr int kOwnMapping = 128 * 1024; // bytes; glibc's own at first
    ::mallopt(M_MMAP_THRESHOLD, kOwnMapping);
#endif
}

} // namespace intact
