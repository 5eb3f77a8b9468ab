// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"

#include <QDialog>

#include <functional>
#include <vector>

class QGridLayout;

namespace intact::ui {

/// Every setting, out of the settings table: a new row there is a new line here.
/// Lives on the UI thread; owned by the window. Bridge and theme must outlive it.
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(EngineBridge& bridge, const Theme& theme, Settings settings, QWidget* parent = nullptr);

    [[nodiscard]] Settings settings() const;

private:
    /// Reads what the line of a setting holds.
    struct Line {
        SettingId id;
        std::function<SettingValue()> value;
    };
    void addLine(QGridLayout& grid, int row, const SettingInfo& info);
    [[nodiscard]] QWidget* editorFor(const SettingInfo& info);
    [[nodiscard]] QWidget* numberEditor(const SettingInfo& info);
    [[nodiscard]] QWidget* textEditor(const SettingInfo& info);

    EngineBridge& m_bridge;
    const Theme& m_theme;
    Settings m_settings;
    std::vector<Line> m_lines;
};

} // namespace intact::ui
