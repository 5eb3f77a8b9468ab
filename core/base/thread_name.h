// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace intact {

/// Names the calling thread for debuggers, `top -H` and crash reports. At most 15 bytes; a longer name, or a system
/// that has no names, leaves it as it is (pthread_setname_np(3)).
void nameThread(const char* name);

} // namespace intact
