// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray_flow.h"

#include "ui/desktop/icons.h"
#include "ui/desktop/tray_host.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QMenu>

namespace intact::ui {

TrayFlow::TrayFlow(const TrayHost& host, MainWindow& window, QObject* parent)
    : QObject(parent), m_host(host), m_window(window), m_menu(std::make_unique<QMenu>()) {
    fillMenu();
    connect(&host, &TrayHost::availabilityChanged, this, &TrayFlow::look);
}

TrayFlow::~TrayFlow() = default;

void TrayFlow::fillMenu() {
    const ActionSet& actions = m_window.actionSet();
    connect(m_menu->addAction(tr("Show Intact")), &QAction::triggered, this, [this] { m_window.showInFront(); });
    m_menu->addSeparator();
    // Its dialog belongs to the window, which may be away.
    connect(m_menu->addAction(actions.action(ActionId::Add)->icon(), actionText(actionSpec(ActionId::Add))),
            &QAction::triggered, this, [this] {
                m_window.showInFront();
                m_window.actionSet().action(ActionId::Add)->trigger();
            });
    m_menu->addAction(actions.action(ActionId::PauseAll));
    m_menu->addAction(actions.action(ActionId::ResumeAll));
    m_menu->addSeparator();
    m_menu->addAction(actions.action(ActionId::Quit));
}

void TrayFlow::setWanted(bool wanted) {
    m_wanted = wanted;
    look();
}

void TrayFlow::look() {
    const bool shows = m_wanted && m_host.isAvailable();
    if (shows == isShown())
        return;
    if (!shows) {
        m_icon.reset();
        if (m_window.isHidden() && !m_window.isQuitting())
            m_window.show(); // nothing else would bring it back
        return;
    }
    m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            m_window.showInFront();
    });
    setProgress(m_progress);
    m_icon->show();
    Q_EMIT appeared();
}

void TrayFlow::setProgress(const OverallProgress& progress) {
    m_progress = progress;
    if (m_icon)
        m_icon->setToolTip(QStringLiteral("Intact · ") + overallText(progress));
}

} // namespace intact::ui
