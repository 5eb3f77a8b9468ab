// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace intact {

/// The umask of this process, read without setting it (umask(2) would change it for all threads meanwhile).
/// 077 when the kernel does not tell. Thread-safe.
[[nodiscard]] unsigned processUmask();

} // namespace intact
