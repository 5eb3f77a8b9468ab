// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/schedule_keeper.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLookEvery = 30s;

} // namespace

ScheduleKeeper::ScheduleKeeper(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScheduleKeeper::look);
}

void ScheduleKeeper::setTimetable(const Timetable& timetable) {
    if (m_timetable == timetable)
        return;
    m_timetable = timetable;
    m_ignored = false;
    look();
}

void ScheduleKeeper::setIgnored(bool ignored) {
    if (std::exchange(m_ignored, ignored) != ignored)
        Q_EMIT changed();
}

void ScheduleKeeper::look() {
    const TimetableState now = timetableState(m_timetable, m_clock.wallNow());
    const TimetableState before = std::exchange(m_state, now);
    wait();
    if (now.mode != before.mode)
        m_ignored = false;
    if (now != before)
        Q_EMIT changed();
}

void ScheduleKeeper::wait() {
    if (!m_state.until) {
        m_timer.stop();
        return;
    }
    const std::chrono::milliseconds left = *m_state.until - m_clock.wallNow();
    m_timer.start(std::clamp(left, std::chrono::milliseconds(100), kLookEvery));
}

} // namespace intact::ui
