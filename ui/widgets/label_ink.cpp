// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label_ink.h"

#include <QLabel>

namespace intact::ui {

void setInk(QLabel& label, const QColor& color) {
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    label.setPalette(palette);
}

} // namespace intact::ui
