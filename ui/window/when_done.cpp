// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/when_done.h"

#include "ui/dialogs/countdown_dialog.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <array>
#include <chrono>

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 250ms;
constexpr std::array kSteps{ActionId::WhenDoneNothing, ActionId::WhenDoneQuit, ActionId::WhenDoneSuspend,
                            ActionId::WhenDonePowerOff};

QString willHappen(ActionId step, qint64 seconds) {
    switch (step) {
    case ActionId::WhenDoneQuit:
        return WhenDone::tr("All downloads are done. Intact quits in %L1 s.").arg(seconds);
    case ActionId::WhenDoneSuspend:
        return WhenDone::tr("All downloads are done. The computer is suspended in %L1 s.").arg(seconds);
    case ActionId::WhenDonePowerOff:
        return WhenDone::tr("All downloads are done. The computer is powered off in %L1 s.").arg(seconds);
    default:
        return {};
    }
}

QString buttonText(ActionId step) {
    return step == ActionId::WhenDoneQuit      ? WhenDone::tr("Quit now")
           : step == ActionId::WhenDoneSuspend ? WhenDone::tr("Suspend now")
                                               : WhenDone::tr("Power off now");
}

QString statusText(ActionId step) {
    switch (step) {
    case ActionId::WhenDoneQuit:
        return WhenDone::tr("quits when all is done");
    case ActionId::WhenDoneSuspend:
        return WhenDone::tr("suspends when all is done");
    case ActionId::WhenDonePowerOff:
        return WhenDone::tr("powers off when all is done");
    default:
        return {};
    }
}

} // namespace

WhenDone::WhenDone(Context context, QObject* parent) : QObject(parent), m_context(context) {
    for (const ActionId step : kSteps)
        connect(context.actions.action(step), &QAction::triggered, this, [this, step] { choose(step); });
    connect(&context.list, &DownloadListModel::figuresChanged, this, &WhenDone::look);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &WhenDone::tick);
}

void WhenDone::watch(const QMenu& menu) {
    connect(&menu, &QMenu::aboutToShow, this, &WhenDone::ask);
}

CountdownDialog* WhenDone::dialog() const {
    return m_dialog;
}

void WhenDone::ask() {
    const auto ask = [this](PowerStep step, ActionId id) {
        m_context.power.ask(step, [guard = QPointer<WhenDone>(this), id](const QString& obstacle) {
            if (guard)
                guard->m_context.actions.setObstacle(id, obstacle);
        });
    };
    ask(PowerStep::Suspend, ActionId::WhenDoneSuspend);
    ask(PowerStep::PowerOff, ActionId::WhenDonePowerOff);
}

void WhenDone::choose(ActionId step) {
    forget();
    m_step = step;
    m_context.actions.action(step)->setChecked(true);
    m_context.status.setAfterwards(statusText(step));
    look();
}

void WhenDone::look() {
    if (m_step == ActionId::WhenDoneNothing)
        return;
    if (!isAllDone(m_context.list.counts())) {
        m_wasBusy = true;
        m_deadline.reset(); // something new has come
        m_timer.stop();
        if (m_dialog)
            m_dialog->deleteLater();
        m_dialog.clear();
    } else if (m_wasBusy && !m_deadline) {
        begin();
    }
}

void WhenDone::begin() {
    m_deadline = m_context.clock.now() + kCountdown;
    m_dialog = new CountdownDialog(tr("All is done"), buttonText(m_step), &m_context.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &WhenDone::happen);
    connect(m_dialog, &QDialog::rejected, this, &WhenDone::forget);
    m_timer.start();
    tick();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void WhenDone::tick() {
    const Duration left = *m_deadline - m_context.clock.now();
    if (left <= Duration::zero())
        happen();
    else
        m_dialog->setSentence(willHappen(m_step, std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void WhenDone::happen() {
    const ActionId step = m_step;
    forget();
    const auto tell = [guard = QPointer<WhenDone>(this)](const QString& sentence) {
        if (guard)
            Q_EMIT guard->failed(sentence);
    };
    if (step == ActionId::WhenDoneQuit)
        m_context.actions.action(ActionId::Quit)->trigger();
    else if (step == ActionId::WhenDoneSuspend)
        m_context.power.request(PowerStep::Suspend, tell);
    else if (step == ActionId::WhenDonePowerOff)
        m_context.power.request(PowerStep::PowerOff, tell);
}

void WhenDone::forget() {
    m_timer.stop();
    m_deadline.reset();
    m_wasBusy = false;
    m_step = ActionId::WhenDoneNothing;
    m_context.actions.action(m_step)->setChecked(true);
    m_context.status.setAfterwards({});
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
    m_dialog.clear();
}

} // namespace intact::ui
