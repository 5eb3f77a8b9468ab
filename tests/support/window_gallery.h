// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window_harness.h"

#include <functional>

namespace intact::tests {

using Visit = std::function<void(QWidget& window, const QString& name)>;

/// Opens the window and every dialog, one after the other, as people meet them: filled, with what can be unfolded
/// unfolded. The window is 1024 × 640.
void visitEveryWindow(WindowHarness& harness, const Visit& visit);

/// Texts in a visible window that have less room than they need, as "ClassName: text". Texts that are meant to be
/// shortened (names in lists) are not looked at.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

/// Fields beside the first column of labels that do not stand in line with the first of them, by their labels.
[[nodiscard]] QStringList unevenFields(const QWidget& window);

} // namespace intact::tests
