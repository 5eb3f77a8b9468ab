// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace intact {

/// Lets this process hold 4096 descriptors open, or as many as it may (setrlimit(2), RLIMIT_NOFILE): every connection is
/// one, and so is every file that waits for its end. The usual 1024 is for programs that call select(2). For main();
/// thread-safe.
void raiseDescriptorLimit();

} // namespace intact
