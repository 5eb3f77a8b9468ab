// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme.h"

#include "ui/desktop/flat_style.h"

#include <QApplication>

namespace intact::ui {

Theme::Theme(QObject* parent)
    : QObject(parent), m_desktopDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128) {
    QApplication::setStyle(new FlatStyle); // the application owns it
    apply();
}

void Theme::setMode(Mode mode) {
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setDesktopDark(bool dark) {
    if (m_desktopDark == dark)
        return;
    m_desktopDark = dark;
    if (m_mode == Mode::Auto)
        apply();
}

bool Theme::isDark() const {
    return m_mode == Mode::Auto ? m_desktopDark : m_mode == Mode::Dark;
}

const ThemeColors& Theme::colors() const {
    return isDark() ? darkColors() : lightColors();
}

Theme::Mode Theme::modeFromText(const QString& text) {
    if (text == QLatin1String("light"))
        return Mode::Light;
    return text == QLatin1String("dark") ? Mode::Dark : Mode::Auto;
}

void Theme::apply() {
    QApplication::setPalette(paletteOf(colors()));
    Q_EMIT changed();
}

} // namespace intact::ui
