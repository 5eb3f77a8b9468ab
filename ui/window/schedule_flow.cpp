// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/schedule_flow.h"

#include "ui/widgets/details_panel.h"
#include "ui/window/list_panel.h"
#include "ui/window/speed_control.h"

#include <utility>

namespace intact::ui {

ScheduleFlow::ScheduleFlow(Context context, QObject* parent)
    : QObject(parent), m_context(context), m_keeper(context.clock) {
    connect(&m_keeper, &ScheduleKeeper::changed, this, &ScheduleFlow::apply);
    connect(&context.speed, &SpeedControl::ignoreTimetable, &m_keeper, &ScheduleKeeper::setIgnored);
}

void ScheduleFlow::setSettings(const Settings& settings) {
    m_settings = settings;
    m_keeper.setTimetable(timetableOf(settings));
    apply();
}

void ScheduleFlow::setMetered(bool holds) {
    if (std::exchange(m_metered, holds) != holds)
        apply();
}

void ScheduleFlow::apply() {
    const HourMode mode = m_keeper.mode();
    const auto limit = rateLimitInForce(m_settings, mode);
    m_context.service.setRateLimit(limit);
    const bool off = mode == HourMode::Off;
    m_context.service.setHold(off || m_metered);
    m_context.speed.show(m_settings, m_keeper.state(), m_keeper.isIgnored());
    m_context.list.setHold({off || m_metered, m_keeper.state().until, m_metered});
    m_context.details.setCommonLimit(limit);
}

} // namespace intact::ui
