// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sleep_flow.h"

#include "ui/desktop/sleep_control.h"
#include "ui/models/download_list_model.h"
#include "ui/window/network_flow.h"

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

// A checkpoint comes at most a second after the first byte that it is for, and logind waits for five.
constexpr auto kUntilAllIsDurable = 1500ms;

} // namespace

SleepFlow::SleepFlow(Context context, QObject* parent) : QObject(parent), m_context(context) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kUntilAllIsDurable);
    connect(&context.list, &DownloadListModel::figuresChanged, this,
            [this] { m_context.sleep.setBusy(m_context.list.counts().of(StateFilter::Downloading) > 0); });
    connect(&context.sleep, &SleepControl::aboutToSleep, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, [this] { m_context.sleep.letSleep(); });
    connect(&context.sleep, &SleepControl::wokeUp, this, [this] { m_context.network.connectAnew(); });
}

} // namespace intact::ui
