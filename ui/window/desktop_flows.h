// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/desktop/platform.h"

#include <QObject>

namespace intact::ui {

class BasketFlow;
class ClipboardFlow;
class CloseFlow;
class DesktopShell;
class EngineBridge;
class MainWindow;
class NetworkFlow;
class NotificationFlow;
class ProgressFlow;
class Theme;
class TrayFlow;
class WindowState;

/// Everything by which the desktop around it knows the window: one flow each, put together here.
/// Lives on the UI thread; owned by the composition root, and gone before the window. All references must outlive it.
class DesktopFlows final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        DesktopShell& shell;
        const Platform& platform;
        const Theme& theme;
        WindowState& state;
        const Clock& clock;
        MainWindow& window;
        bool canPlaceWindows; ///< this desktop lets a program say where its windows are
    };

    explicit DesktopFlows(Context context);

    /// As the window begins when nobody has asked for it: in the tray, or small where there is none.
    void startAway();

    [[nodiscard]] NotificationFlow& notifications() { return *m_notifications; }
    [[nodiscard]] TrayFlow& tray() { return *m_tray; }
    [[nodiscard]] CloseFlow& closing() { return *m_closing; }
    [[nodiscard]] NetworkFlow& network() { return *m_network; }
    [[nodiscard]] BasketFlow& basket() { return *m_basket; }

private:
    void apply(const Settings& settings);

    MainWindow& m_window;
    NotificationFlow* m_notifications;
    TrayFlow* m_tray;
    CloseFlow* m_closing;
    NetworkFlow* m_network;
    ClipboardFlow* m_clipboard;
    BasketFlow* m_basket;
};

} // namespace intact::ui
