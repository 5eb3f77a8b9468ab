// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace intact::ui {

/// What stands where the list has nothing to show: what to do about it, with one button.
/// Lives on the UI thread; owned by the list panel. The theme must outlive it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString icon;
        QString title;
        QString hint;
        QString button;
    };

    EmptyState(const Theme& theme, Words words, QWidget* parent = nullptr);

Q_SIGNALS:
    void buttonPressed();

private:
    void recolour();

    const Theme& m_theme;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_hint;
};

} // namespace intact::ui
