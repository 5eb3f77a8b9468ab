// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop_flows.h"

#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/job_view.h"
#include "ui/window/basket_flow.h"
#include "ui/window/clipboard_flow.h"
#include "ui/window/close_flow.h"
#include "ui/window/list_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/network_flow.h"
#include "ui/window/notification_flow.h"
#include "ui/window/progress_flow.h"
#include "ui/window/sleep_flow.h"
#include "ui/window/tray_flow.h"

#include <QAction>

namespace intact::ui {

DesktopFlows::DesktopFlows(Context context) : m_window(context.window) {
    const Platform& platform = context.platform;
    MainWindow& window = context.window;
    m_notifications = new NotificationFlow(
        {context.bridge, context.shell, platform.notifier, context.clock, window}, this);
    m_tray = new TrayFlow(platform.tray, window, this);
    m_closing = new CloseFlow(window, *m_tray, this);
    m_network = new NetworkFlow({context.bridge.service(), platform.network, window.downloads(), window.schedule(),
                                 window.list().networkBar()},
                                this);
    m_clipboard = new ClipboardFlow(
        {platform.clipboard, context.shell, window.adding(), window.list().clipboardBar()}, this);
    m_basket = new BasketFlow({window, context.theme, context.state, context.canPlaceWindows}, this);
    new SleepFlow({context.bridge, window.downloads(), platform.sleep, *m_network}, this);
    auto* progress = new ProgressFlow({window.downloads(), platform.launcher, platform.jobs}, this);
    connect(progress, &ProgressFlow::told, m_tray, &TrayFlow::setProgress);
    connect(progress, &ProgressFlow::told, m_basket, &BasketFlow::setProgress);
    connect(&platform.jobs, &JobView::pauseWanted, window.actionSet().action(ActionId::PauseAll), &QAction::trigger);
    connect(&platform.jobs, &JobView::resumeWanted, window.actionSet().action(ActionId::ResumeAll),
            &QAction::trigger);
    connect(&window, &MainWindow::settingsChanged, this, &DesktopFlows::apply);
    apply(window.settings());
}

void DesktopFlows::startAway() {
    m_closing->putAway();
    // Desktops start programs before their panels.
    connect(m_tray, &TrayFlow::appeared, m_closing, [this] {
        if (m_window.isMinimized())
            m_closing->putAway();
        disconnect(m_tray, &TrayFlow::appeared, m_closing, nullptr);
    });
}

void DesktopFlows::apply(const Settings& settings) {
    m_notifications->setWanted(settings.flag(SettingId::Notifications));
    m_tray->setWanted(settings.flag(SettingId::TrayIcon));
    m_network->setMeteredHolds(settings.text(SettingId::Metered) == "wait");
    m_clipboard->setWanted(settings.flag(SettingId::ClipboardWatch), settings.text(SettingId::ClipboardPatterns));
}

} // namespace intact::ui
