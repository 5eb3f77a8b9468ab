// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace intact::ui {

// Sizes and speeds the way people read them: decimal units (1 MB = 1000 kB), three figures, the locale's decimal point.
// Pure; from any thread.

/// "4.1 MB".
[[nodiscard]] QString bytesText(std::int64_t bytes);
/// "392 of 631 MB": both in the unit of the total; what is there is cut, never rounded up.
[[nodiscard]] QString bytesOfText(std::int64_t received, std::int64_t total);
/// "12.4 MB/s".
[[nodiscard]] QString speedText(double bytesPerSecond);
/// 0 … 100; 100 only when everything is there.
[[nodiscard]] int percentOf(std::int64_t received, std::int64_t total);
/// "62 %".
[[nodiscard]] QString percentText(std::int64_t received, std::int64_t total);

} // namespace intact::ui
