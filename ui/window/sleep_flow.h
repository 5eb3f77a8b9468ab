// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>

namespace intact::ui {

class DownloadListModel;
class EngineBridge;
class NetworkFlow;
class SleepControl;

/// Keeps the computer awake while something runs, and only then. When it is to sleep all the same, it is held up until
/// what has arrived is durable, or a disk has been waited for in vain; afterwards connections are made anew at once.
/// Lives on the UI thread; owned by the desktop flows; all references must outlive it.
class SleepFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        const DownloadListModel& list;
        SleepControl& sleep;
        NetworkFlow& network;
        std::chrono::milliseconds patience{4000}; ///< logind's own is five seconds
    };

    SleepFlow(Context context, QObject* parent);

private:
    void makeDurable();
    void letSleep();

    Context m_context;
    QTimer m_patience;         // runs while sleep is held up
    std::uint64_t m_token = 0; // of the newest wish
};

} // namespace intact::ui
