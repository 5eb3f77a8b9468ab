// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace intact::ui {

/// Keeps the computer from falling asleep while something runs, and tells when it does so all the same (logind's
/// inhibitors, https://systemd.io/INHIBITOR_LOCKS). Without logind nothing is prevented or told.
/// Lives on the UI thread; owned by the composition root; tests bring their own.
class SleepControl : public QObject {
    Q_OBJECT

public:
    explicit SleepControl(const QDBusConnection& bus = QDBusConnection::systemBus());

    /// While busy the computer is kept awake, and aboutToSleep() leaves some seconds until letSleep().
    virtual void setBusy(bool busy);
    /// The answer to aboutToSleep(): everything is safe.
    virtual void letSleep();

Q_SIGNALS:
    void aboutToSleep();
    void wokeUp();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);

private:
    void take(const QString& mode, QDBusUnixFileDescriptor SleepControl::*where);

    QDBusConnection m_bus;
    bool m_busy = false;
    // Each holds for as long as it is open:
    QDBusUnixFileDescriptor m_block;
    QDBusUnixFileDescriptor m_delay;
};

} // namespace intact::ui
