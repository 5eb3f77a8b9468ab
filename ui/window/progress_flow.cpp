// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/progress_flow.h"

#include "ui/desktop/job_view.h"
#include "ui/desktop/launcher_progress.h"
#include "ui/models/download_list_model.h"

#include <utility>

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kEvery = 500ms;

} // namespace

ProgressFlow::ProgressFlow(Context context, QObject* parent) : QObject(parent), m_context(context) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kEvery);
    connect(&m_timer, &QTimer::timeout, this, &ProgressFlow::look);
    connect(&context.list, &DownloadListModel::figuresChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

ProgressFlow::~ProgressFlow() {
    m_context.launcher.show({});
    m_context.jobs.end();
}

void ProgressFlow::look() {
    const std::vector<const DownloadRow*> running = m_context.list.runningRows();
    const OverallProgress now = overallProgress(running, finishedSince(running));
    if (std::exchange(m_progress, now) == now)
        return;
    m_context.launcher.show({now.share(), now.running});
    if (now.running > 0)
        m_context.jobs.show({overallText(now), now.received, now.total, now.bytesPerSecond});
    else
        m_context.jobs.end();
    Q_EMIT told(now);
}

std::int64_t ProgressFlow::finishedSince(const std::vector<const DownloadRow*>& running) {
    QHash<std::int64_t, std::int64_t> now;
    for (const DownloadRow* row : running)
        now.insert(row->id.value, row->total.value_or(0));
    for (auto before = m_ran.cbegin(); before != m_ran.cend(); ++before) {
        const DownloadRow* row = now.contains(before.key()) ? nullptr : m_context.list.find({before.key()});
        if (row != nullptr && row->state == State::Complete)
            m_finished += before.value();
    }
    m_ran = std::move(now);
    if (running.empty())
        m_finished = 0;
    return m_finished;
}

} // namespace intact::ui
