// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_name.h"

#include <pthread.h>

namespace intact {

void nameThread(const char* name) {
    (void)::pthread_setname_np(::pthread_self(), name);
}

} // namespace intact
