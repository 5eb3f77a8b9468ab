// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/download_service.h"
#include "core/settings/settings.h"
#include "ui/window/schedule_keeper.h"

#include <QObject>

namespace intact::ui {

class DetailsPanel;
class ListPanel;
class SpeedControl;

/// Puts speed limit, slow mode, timetable and metered networks into force, in the engine and where people see them: one
/// place, because what holds is made of all of them. Lives on the UI thread; owned by the window; all references must outlive it.
class ScheduleFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        DownloadService& service;
        const Clock& clock;
        SpeedControl& speed;
        ListPanel& list;
        DetailsPanel& details;
    };

    ScheduleFlow(Context context, QObject* parent);

    void setSettings(const Settings& settings);
    /// Whether the network holds everything, whatever the timetable says.
    void setMetered(bool holds);
    [[nodiscard]] ScheduleKeeper& keeper() { return m_keeper; }

private:
    void apply();

    Context m_context;
    Settings m_settings;
    bool m_metered = false; // and that holds
    ScheduleKeeper m_keeper;
};

} // namespace intact::ui
