// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sleep_flow.h"

#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/sleep_control.h"
#include "ui/models/download_list_model.h"
#include "ui/window/network_flow.h"

namespace intact::ui {

SleepFlow::SleepFlow(Context context, QObject* parent) : QObject(parent), m_context(context) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(context.patience);
    connect(&context.list, &DownloadListModel::figuresChanged, this,
            [this] { m_context.sleep.setBusy(m_context.list.counts().of(StateFilter::Downloading) > 0); });
    connect(&context.sleep, &SleepControl::aboutToSleep, this, &SleepFlow::makeDurable);
    connect(&context.bridge, &EngineBridge::checkpointMade, this, [this](std::uint64_t token) {
        if (m_patience.isActive() && token == m_token) // others ask for checkpoints too
            letSleep();
    });
    connect(&m_patience, &QTimer::timeout, this, &SleepFlow::letSleep);
    connect(&context.sleep, &SleepControl::wokeUp, this, [this] {
        ++m_token; // an answer that comes now is about another sleep
        m_patience.stop();
        m_context.network.connectAnew();
    });
}

void SleepFlow::makeDurable() {
    m_patience.start();
    m_context.bridge.service().checkpointNow(++m_token);
}

void SleepFlow::letSleep() {
    ++m_token;
    m_patience.stop();
    m_context.sleep.letSleep();
}

} // namespace intact::ui
