// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QLabel;

namespace intact::ui {

/// Colours a label's text, whatever it stands on: on a list's ground Qt takes another palette role than on a window's.
void setInk(QLabel& label, const QColor& color);

} // namespace intact::ui
