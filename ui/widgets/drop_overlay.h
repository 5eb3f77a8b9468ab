// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"

#include <QWidget>

namespace intact::ui {

/// Lies over the window while something is dragged over it and says what a drop would add.
/// Lives on the UI thread; owned by the window it covers. The theme must outlive it.
class DropOverlay final : public QWidget {
    Q_OBJECT

public:
    DropOverlay(const Theme& theme, QWidget* covered);

    void announce(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

} // namespace intact::ui
