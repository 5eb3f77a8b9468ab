// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace intact::ui {

namespace {

struct TimesTr {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

struct Rounded {
    int days = 0;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
};

int roundedTo(double value, int step) {
    return static_cast<int>(std::lround(value / step)) * step;
}

// Coarser the further away: nobody plans by the second of something that takes an hour.
Rounded rounded(Duration remaining) {
    const double seconds = std::max(std::chrono::duration<double>(remaining).count(), 0.0);
    if (seconds < 57.5)
        return {.seconds = std::max(roundedTo(seconds, 5), 5)};
    const double minutes = seconds / 60;
    if (minutes < 19.5)
        return {.minutes = std::max(roundedTo(minutes, 1), 1)};
    if (minutes < 57.5)
        return {.minutes = roundedTo(minutes, 5)};
    if (minutes < 5 * 60 - 5) {
        const int tens = roundedTo(minutes, 10);
        return {.hours = tens / 60, .minutes = tens % 60};
    }
    if (minutes < 23.5 * 60)
        return {.hours = roundedTo(minutes / 60, 1)};
    return {.days = static_cast<int>(std::min(std::max(std::round(minutes / 1440), 1.0), 999.0))};
}

// The locale's own short time has seconds in some of them; only its choice between 12 and 24 hours counts here.
QString clockText(const QDateTime& moment, bool seconds) {
    const QLocale locale;
    const bool halves = locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
    QString pattern = halves ? QStringLiteral("h:mm") : QStringLiteral("HH:mm");
    if (seconds)
        pattern += QStringLiteral(":ss");
    if (halves)
        pattern += QStringLiteral(" AP");
    return locale.toString(moment.time(), pattern);
}

} // namespace

QDateTime localTime(WallTime moment) {
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count());
}

QString remainingText(Duration remaining) {
    const Rounded left = rounded(remaining);
    if (left.days > 0)
        return TimesTr::tr("%Ln days", nullptr, left.days);
    if (left.hours > 0 && left.minutes > 0)
        return TimesTr::tr("%L1 h %L2 min").arg(left.hours).arg(left.minutes);
    if (left.hours > 0)
        return TimesTr::tr("%L1 h").arg(left.hours);
    if (left.minutes > 0)
        return TimesTr::tr("%L1 min").arg(left.minutes);
    return TimesTr::tr("%L1 s").arg(left.seconds);
}

QString remainingSpoken(Duration remaining) {
    const Rounded left = rounded(remaining);
    if (left.days > 0)
        return TimesTr::tr("%Ln days left", nullptr, left.days);
    const QString hours = TimesTr::tr("%Ln hours", nullptr, left.hours);
    const QString minutes = TimesTr::tr("%Ln minutes", nullptr, left.minutes);
    if (left.hours > 0 && left.minutes > 0)
        return TimesTr::tr("%1 %2 left").arg(hours, minutes);
    if (left.hours > 0)
        return TimesTr::tr("%1 left").arg(hours);
    if (left.minutes > 0)
        return TimesTr::tr("%1 left").arg(minutes);
    return TimesTr::tr("%Ln seconds left", nullptr, left.seconds);
}

QString momentText(WallTime moment, WallTime now) {
    const QDateTime then = localTime(moment);
    const QDateTime today = localTime(now);
    const QString clock = clockText(then, false);
    if (then.date() == today.date())
        return clock;
    const qint64 days = then.date().daysTo(today.date());
    if (days > 0 && days < 7)
        return QLocale().dayName(then.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
    if (then.date().year() == today.date().year())
        //: a date of this year: d = day, MMM = short name of the month
        return QLocale().toString(then.date(), TimesTr::tr("d MMM")) + QLatin1Char(' ') + clock;
    //: a date of another year: d = day, MMM = short name of the month, yyyy = year
    return QLocale().toString(then.date(), TimesTr::tr("d MMM yyyy"));
}

QString soonText(WallTime moment, WallTime now) {
    if (moment - now < std::chrono::minutes(2))
        return clockText(localTime(moment), true);
    return momentText(moment, now);
}

QString momentInFull(WallTime moment) {
    //: a date in full: d = day, MMMM = name of the month, yyyy = year
    const QString date = QLocale().toString(localTime(moment).date(), TimesTr::tr("d MMMM yyyy"));
    //: %1 is a date, %2 a time
    return TimesTr::tr("%1, %2").arg(date, clockText(localTime(moment), true));
}

} // namespace intact::ui
