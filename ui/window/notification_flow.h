// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/notification_plan.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <set>
#include <vector>

namespace intact::ui {

class DesktopShell;
class EngineBridge;
class MainWindow;
class Notifier;

/// Tells people who look elsewhere what has finished or failed, and does what they choose then. News is gathered for a
/// moment, and for longer when something was said just now, so that a hundred small files do not make a hundred
/// notifications. Lives on the UI thread; owned by the desktop flows; all references must outlive it.
class NotificationFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        DesktopShell& shell;
        Notifier& notifier;
        const Clock& clock;
        MainWindow& window;
    };

    NotificationFlow(Context context, QObject* parent);

    /// The setting; false: nothing is said.
    void setWanted(bool wanted) { m_wanted = wanted; }
    /// There is news that is still to be said, or found not worth it.
    [[nodiscard]] bool isGathering() const { return m_timer.isActive(); }

private:
    void watch(const std::vector<DownloadRow>& rows);
    void say();
    void show(const Announcement& said);
    void act(NewsAction action, const std::vector<DownloadId>& ids, const QString& activationToken);

    Context m_context;
    bool m_wanted = true;
    std::set<DownloadId> m_running;
    std::vector<News> m_news;
    std::optional<Instant> m_lastSaid;
    QTimer m_timer; // until what has been gathered is said
};

} // namespace intact::ui
