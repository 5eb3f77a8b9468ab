// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network_plan.h"

#include <QObject>

namespace intact::ui {

class DownloadListModel;
class NetworkWatch;
class NoticeBar;
class ScheduleFlow;

} // namespace intact::ui

namespace intact {
class DownloadService;
}

namespace intact::ui {

/// What the network means for downloads: they wait while there is none or while it is metered, with the reason over the
/// list, and go on by themselves. Lives on the UI thread; owned by the desktop flows; all references must outlive it.
class NetworkFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        DownloadService& service;
        const NetworkWatch& watch;
        const DownloadListModel& list;
        ScheduleFlow& schedule;
        NoticeBar& bar;
    };

    NetworkFlow(Context context, QObject* parent);

    /// The setting: metered networks hold downloads.
    void setMeteredHolds(bool holds);
    /// Connections that are open lead nowhere: the computer has slept, or has gone to another network.
    void connectAnew();
    [[nodiscard]] NetworkRule rule() const { return m_rule; }

private:
    void look();
    void showBar();

    Context m_context;
    bool m_meteredHolds = true;
    bool m_anyway = false; // the person has said so, for as long as this network is metered
    bool m_closed = false; // the bar, by the person
    NetworkRule m_rule = NetworkRule::Free;
};

} // namespace intact::ui
