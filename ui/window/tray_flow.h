// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overall_progress.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace intact::ui {

class MainWindow;
class TrayHost;

/// The icon in the tray, where there is a tray and the person wants one. A window that was put away into it comes back
/// when the tray goes away. Lives on the UI thread; owned by the desktop flows; all references must outlive it.
class TrayFlow final : public QObject {
    Q_OBJECT

public:
    TrayFlow(const TrayHost& host, MainWindow& window, QObject* parent);
    ~TrayFlow() override;

    void setWanted(bool wanted);
    void setProgress(const OverallProgress& progress);
    /// There is an icon that brings the window back.
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    [[nodiscard]] QMenu& menu() { return *m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon ? m_icon->toolTip() : QString(); }

Q_SIGNALS:
    /// There is an icon from now on.
    void appeared();

private:
    void look();
    void fillMenu();

    const TrayHost& m_host;
    MainWindow& m_window;
    bool m_wanted = false;
    OverallProgress m_progress;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace intact::ui
