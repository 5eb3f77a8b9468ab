// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/idle_thread.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace intact {

void becomeIdleThread() {
    // Without a wrapper in glibc and, before Linux 6, without a header: linux/ioprio.h.
    constexpr int kWhoProcess = 1; // with 0: this thread
    constexpr int kClassIdle = 3;
    constexpr int kClassShift = 13;
    ::syscall(SYS_ioprio_set, kWhoProcess, 0, kClassIdle << kClassShift);
    constexpr int kLeastUrgent = 19;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), kLeastUrgent);
}

} // namespace intact
