// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace intact::app {

/// Turns SIGINT and SIGTERM into a signal on the UI thread, so that quitting saves everything. One per program; make
/// it before any other thread, which then inherits that these signals are blocked. Owned by main().
class QuitSignals final : public QObject {
    Q_OBJECT

public:
    QuitSignals();
    ~QuitSignals() override;

    /// Once the event loop can run.
    void watch();

Q_SIGNALS:
    void quitWanted();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace intact::app
