// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/close_flow.h"

#include "ui/models/close_choice.h"
#include "ui/window/main_window.h"
#include "ui/window/tray_flow.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPushButton>

namespace intact::ui {

CloseFlow::CloseFlow(MainWindow& window, const TrayFlow& tray, QObject* parent)
    : QObject(parent), m_window(window), m_tray(tray) {
    window.installEventFilter(this);
}

bool CloseFlow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Close || m_window.isQuitting())
        return QObject::eventFilter(watched, event);
    const bool busy = m_window.downloads().counts().of(StateFilter::Downloading) > 0;
    const CloseStep step = closeStep(m_window.settings().text(SettingId::CloseWindow), busy, m_tray.isShown());
    if (step == CloseStep::Quit)
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (step == CloseStep::Ask)
        ask();
    else
        putAway();
    return true;
}

void CloseFlow::putAway() {
    if (m_tray.isShown())
        m_window.hide();
    else
        m_window.showMinimized();
}

void CloseFlow::ask() {
    if (m_question) {
        m_question->activateWindow();
        return;
    }
    const int running = m_window.downloads().counts().of(StateFilter::Downloading);
    m_question = new QMessageBox(QMessageBox::NoIcon, tr("Downloads are running"),
                                 tr("%Ln downloads are running.", nullptr, running), QMessageBox::Cancel, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    const QString where = m_tray.isShown() ? tr("Keep running: the window goes into the tray and downloads go on.")
                                           : tr("Keep running: the window becomes small and downloads go on.");
    m_question->setInformativeText(where + QLatin1Char('\n') +
                                   tr("Quit: downloads stop, and go on where they were at the next start.") +
                                   QLatin1Char('\n') + tr("This is asked once; Preferences can change it."));
    const auto* quit = m_question->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    QPushButton* keep = m_question->addButton(tr("Keep running"), QMessageBox::AcceptRole);
    m_question->setDefaultButton(keep);
    connect(quit, &QAbstractButton::clicked, this, [this] { answered("quit"); });
    connect(keep, &QAbstractButton::clicked, this, [this] { answered("keep running"); });
    m_question->open();
}

void CloseFlow::answered(const std::string& setting) {
    Settings settings = m_window.settings();
    if (settings.set(SettingId::CloseWindow, setting))
        m_window.changeSettings(settings);
    m_window.close();
}

} // namespace intact::ui
