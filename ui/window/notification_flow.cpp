// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notification_flow.h"

#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/notifier.h"
#include "ui/models/download_list_model.h"
#include "ui/window/download_commands.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QPointer>

#include <utility>

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kGather = 1s;
constexpr auto kGatherAfterNews = 10s;

// The order is that of NewsAction.
QString keyOf(NewsAction action) {
    return QString::number(static_cast<int>(action));
}

} // namespace

NotificationFlow::NotificationFlow(Context context, QObject* parent) : QObject(parent), m_context(context) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NotificationFlow::say);
    connect(&context.bridge, &EngineBridge::changed, this, &NotificationFlow::watch);
}

// Rows are told again when they are renamed, moved or looked for: only what ran before is news.
void NotificationFlow::watch(const std::vector<DownloadRow>& rows) {
    for (const DownloadRow& row : rows) {
        if (isRunning(row.state)) {
            m_running.insert(row.id);
            continue;
        }
        const bool ran = m_running.erase(row.id) > 0;
        if (auto news = newsOf(row, m_context.clock.wallNow()); ran && news && m_wanted)
            m_news.push_back(std::move(*news));
    }
    if (m_news.empty() || m_timer.isActive())
        return;
    const bool justSaid = m_lastSaid && m_context.clock.now() - *m_lastSaid < kGatherAfterNews;
    m_timer.start(justSaid ? kGatherAfterNews : kGather);
}

void NotificationFlow::say() {
    const std::vector<News> news = std::exchange(m_news, {});
    if (!m_wanted || QApplication::activeWindow() != nullptr)
        return; // who is here sees it in the list
    m_lastSaid = m_context.clock.now();
    for (const Announcement& said : notificationPlan(news))
        show(said);
}

void NotificationFlow::show(const Announcement& said) {
    Notification notification;
    notification.title = said.title;
    notification.text = said.text;
    notification.category = said.finished ? QStringLiteral("transfer.complete") : QStringLiteral("transfer.error");
    for (const NewsAction action : said.actions) {
        const QString key = notification.actions.isEmpty() ? QStringLiteral("default") : keyOf(action);
        notification.actions.append({key, newsActionText(action)});
    }
    m_context.notifier.show(notification, [guard = QPointer<NotificationFlow>(this), said](const QString& key,
                                                                                           const QString& token) {
        if (!guard)
            return;
        for (const NewsAction action : said.actions) {
            const bool first = action == said.actions.front();
            if (key == (first ? QStringLiteral("default") : keyOf(action)))
                guard->act(action, said.ids, token);
        }
    });
}

void NotificationFlow::act(NewsAction action, const std::vector<DownloadId>& ids, const QString& activationToken) {
    // By now they may have another name, or be gone.
    QStringList paths;
    for (const DownloadId id : ids) {
        if (const DownloadRow* row = m_context.window.downloads().find(id); row != nullptr)
            paths.append(row->path());
    }
    if (paths.isEmpty())
        return;
    switch (action) {
    case NewsAction::OpenFile:
        m_context.shell.openFile(paths.front());
        return;
    case NewsAction::ShowInFolder:
        m_context.shell.showInFolder(paths);
        return;
    case NewsAction::Retry:
        m_context.bridge.service().resume(ids);
        return;
    case NewsAction::NewLink:
        m_context.window.showInFront(activationToken);
        m_context.window.reveal(ids.front());
        m_context.window.commands().fix(ids.front(), Fix::NewLink);
        return;
    case NewsAction::ShowWindow:
        m_context.window.showInFront(activationToken);
        m_context.window.reveal(ids.front());
        return;
    }
}

} // namespace intact::ui
