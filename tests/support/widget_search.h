// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QString>
#include <QWidget>

namespace intact::tests {

// Finding what a person sees in a dialog. UI thread.

/// The texts of all labels that can be seen, one a line.
[[nodiscard]] inline QString shownText(const QWidget& dialog) {
    QString all;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible())
            all += label->text() + QLatin1Char('\n');
    }
    return all;
}

/// Null: there is none.
template <typename Button = QPushButton>
[[nodiscard]] Button* buttonWith(const QWidget& dialog, const QString& text) {
    for (Button* button : dialog.findChildren<Button*>()) {
        if (button->text().remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

/// By the name that a screen reader says; null: there is none.
template <typename Widget>
[[nodiscard]] Widget* named(const QWidget& dialog, const QString& name) {
    for (Widget* widget : dialog.findChildren<Widget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// The line whose placeholder contains this.
[[nodiscard]] inline QLineEdit& lineWithHint(const QWidget& dialog, const QString& hint) {
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->placeholderText().contains(hint))
            return *edit;
    }
    qFatal("no such field");
}

} // namespace intact::tests
