// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace intact::ui {

class SettingLine;

/// Every setting, out of the settings table, a page for each subject; what is changed holds at once.
/// Lives on the UI thread; owned by the window. Bridge and theme must outlive it.
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(EngineBridge& bridge, const Theme& theme, Settings settings, QWidget* parent = nullptr);

    [[nodiscard]] const Settings& settings() const { return m_settings; }

Q_SIGNALS:
    void changed(const intact::Settings& settings);

private:
    QWidget* makePages(EngineBridge& bridge, const Theme& theme);
    QWidget* makeSidebar();
    void showWanted();
    void take(const SettingLine& line);

    Settings m_settings;
    QLineEdit* m_search;
    QListWidget* m_subjects;
    QScrollArea* m_scroll;
    QLabel* m_nothing;               // no setting has these words
    std::vector<QLabel*> m_headings; // by SettingSubject
    std::vector<SettingLine*> m_lines;
};

} // namespace intact::ui
