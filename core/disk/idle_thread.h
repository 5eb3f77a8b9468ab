// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace intact {

/// From now on the calling thread gets disk and processor only when nobody else wants them, as far as the kernel and
/// its I/O scheduler know of such (ioprio_set(2), IOPRIO_CLASS_IDLE; setpriority(2)). There is no way back.
void becomeIdleThread();

} // namespace intact
