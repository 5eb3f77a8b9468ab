// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace intact::ui {

/// All downloads that run as one job of the desktop.
struct JobState {
    QString text;
    std::int64_t received = 0;         ///< bytes
    std::optional<std::int64_t> total; ///< bytes
    double bytesPerSecond = 0;
    [[nodiscard]] bool operator==(const JobState&) const = default;
};

/// The job list of Plasma (org.kde.JobViewServer and org.kde.JobViewV2), where that is on the bus; nobody is started
/// for it. Lives on the UI thread; owned by the composition root; tests bring their own.
class JobView : public QObject {
    Q_OBJECT

public:
    explicit JobView(const QDBusConnection& bus = QDBusConnection::sessionBus());

    /// Begins the job, or tells how far it is.
    virtual void show(const JobState& state);
    virtual void end();

Q_SIGNALS:
    /// Somebody has pressed the job's buttons.
    void pauseWanted();
    void resumeWanted();

private Q_SLOTS:
    void onSuspend();
    void onResume();

private:
    void setPresent(bool present);
    void request();
    void opened(const QString& path);
    void leave();
    using Listening = bool (QDBusConnection::*)(const QString&, const QString&, const QString&, const QString&,
                                                QObject*, const char*);
    void listen(Listening how);
    void tell(const QString& method, const QVariantList& arguments);
    void tellState();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_server;
    bool m_present = false;
    bool m_requested = false;
    QString m_path; // of the view; empty: none yet
    std::optional<JobState> m_state;
};

} // namespace intact::ui
