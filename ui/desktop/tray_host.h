// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace intact::ui {

/// Whether the desktop has a tray that shows icons (org.kde.StatusNotifierWatcher). It is asked
/// here because Qt asks once at its first icon and remembers the answer, and panels come and go.
/// Lives on the UI thread; owned by the composition root; tests bring their own.
class TrayHost : public QObject {
    Q_OBJECT

public:
    explicit TrayHost(const QDBusConnection& bus = QDBusConnection::sessionBus());

    /// False until the desktop has said otherwise.
    [[nodiscard]] bool isAvailable() const { return m_available; }

Q_SIGNALS:
    void availabilityChanged(bool available);

protected:
    void setAvailable(bool available);

private Q_SLOTS:
    void ask();

private:
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    bool m_available = false;
};

} // namespace intact::ui
