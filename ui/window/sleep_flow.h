// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace intact::ui {

class DownloadListModel;
class NetworkFlow;
class SleepControl;

/// Keeps the computer awake while something runs, and only then. When it is to sleep all the same, it is held up until
/// what has arrived is durable; afterwards connections are made anew at once. Lives on the UI thread; owned by the desktop flows;
/// all references must outlive it.
class SleepFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        const DownloadListModel& list;
        SleepControl& sleep;
        NetworkFlow& network;
    };

    SleepFlow(Context context, QObject* parent);

private:
    Context m_context;
    QTimer m_timer; // until everything that had arrived is durable
};

} // namespace intact::ui
