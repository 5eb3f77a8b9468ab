// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme_colors.h"

#include <QObject>
#include <QString>

namespace intact::ui {

/// The look of the whole application: which of the two palettes is in force, and the change from one to the other.
/// Lives on the UI thread; owned by the composition root, handed down by reference.
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Mode { Auto, Light, Dark };

    /// Puts style and palette on the application. Until the desktop says something, Auto follows what Qt found there.
    explicit Theme(QObject* parent = nullptr);

    void setMode(Mode mode);
    /// What the desktop prefers; counts in Auto.
    void setDesktopDark(bool dark);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const ThemeColors& colors() const;
    /// "auto", "light", "dark" as in the settings; anything else is Auto.
    [[nodiscard]] static Mode modeFromText(const QString& text);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Mode m_mode = Mode::Auto;
    bool m_desktopDark = false;
};

} // namespace intact::ui
