// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/speed_control.h"

#include "ui/desktop/icons.h"
#include "ui/format/quantities.h"
#include "ui/format/times.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <vector>

namespace intact::ui {

namespace {

constexpr std::int64_t kUnlimited = 0; // as the setting has it
constexpr std::array kCommonLimits{std::int64_t{100'000},   std::int64_t{500'000},   std::int64_t{1'000'000},
                                   std::int64_t{2'000'000}, std::int64_t{5'000'000}, std::int64_t{10'000'000},
                                   std::int64_t{20'000'000}};

} // namespace

SpeedControl::SpeedControl(const ActionSet& actions, QToolButton& button, StatusStrip& status, const Clock& clock,
                           QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_button(button)
    , m_status(status)
    , m_clock(clock)
    , m_menu(new QMenu(&button))
    , m_limits(new QActionGroup(this)) {
    m_menu->setTitle(tr("Speed limit"));
    m_button.setMenu(m_menu);
    m_button.setToolTip(tr("How fast all downloads together may be"));
    connect(m_menu, &QMenu::aboutToShow, this, &SpeedControl::fillMenu);
    QAction* slowMode = actions.action(ActionId::SlowMode);
    connect(&status.activity(), &QToolButton::clicked, slowMode, &QAction::trigger);
    connect(slowMode, &QAction::triggered, this, &SpeedControl::chooseSlowMode);
}

void SpeedControl::show(const Settings& settings, const TimetableState& timetable, bool ignored) {
    m_settings = settings;
    m_timetable = timetable;
    m_ignored = ignored;
    const bool slow = settings.flag(SettingId::SlowMode) || mode() == HourMode::Slow;
    const auto limit = rateLimitInForce(settings, mode());
    const bool off = mode() == HourMode::Off;
    const QString text = off     ? tr("Off until %1").arg(untilText())
                         : limit ? speedText(static_cast<double>(*limit))
                                 : tr("No limit");
    m_actions.action(ActionId::SlowMode)->setChecked(slow);
    m_status.setHold(off ? untilText() : QString());
    m_button.setText(text + QStringLiteral(" ▾"));
    m_button.setIcon(lineIcon(slow ? QStringLiteral("slow") : QStringLiteral("speed")));
    m_button.setAccessibleName((slow ? tr("Speed limit: %1, slow mode") : tr("Speed limit: %1")).arg(text));
    m_status.setLimit(limit, slow);
}

void SpeedControl::fillMenu() {
    m_menu->clear();
    const std::int64_t now = m_settings.number(SettingId::RateLimit);
    std::vector<std::int64_t> limits(kCommonLimits.begin(), kCommonLimits.end());
    if (now != kUnlimited && std::ranges::find(limits, now) == limits.end())
        limits.insert(std::ranges::lower_bound(limits, now), now);
    limits.insert(limits.begin(), kUnlimited);
    for (const std::int64_t limit : limits) {
        QAction* action =
            m_menu->addAction(limit == kUnlimited ? tr("No limit") : speedText(static_cast<double>(limit)));
        action->setCheckable(true);
        action->setChecked(limit == now);
        m_limits->addAction(action);
        connect(action, &QAction::triggered, this, [this, limit] { choose(limit); });
    }
    m_menu->addSeparator();
    m_menu->addAction(m_actions.action(ActionId::SlowMode));
    addTimetable();
    m_menu->addSeparator();
    m_menu->addAction(m_actions.action(ActionId::Preferences));
}

QString SpeedControl::untilText() const {
    return m_timetable.until ? momentText(*m_timetable.until, m_clock.wallNow()) : tr("the timetable is changed");
}

// Only while it slows down or stops something.
void SpeedControl::addTimetable() {
    if (m_timetable.mode == HourMode::Full)
        return;
    QAction* action = m_menu->addAction(tr("Ignore the timetable until %1").arg(untilText()));
    action->setCheckable(true);
    action->setChecked(m_ignored);
    connect(action, &QAction::triggered, this, &SpeedControl::ignoreTimetable);
}

void SpeedControl::chooseSlowMode(bool slow) {
    static_cast<void>(m_settings.set(SettingId::SlowMode, slow)); // a flag has no range
    const Settings wanted = m_settings;                           // the timetable's change shows the ones of before
    if (!slow && m_timetable.mode == HourMode::Slow)
        Q_EMIT ignoreTimetable(true);
    Q_EMIT chosen(wanted);
}

// Who chooses a speed wants it now: that ends the slow mode.
void SpeedControl::choose(std::int64_t bytesPerSecond) {
    static_cast<void>(m_settings.set(SettingId::RateLimit, bytesPerSecond)); // all of them are within the range
    chooseSlowMode(false);
}

} // namespace intact::ui
