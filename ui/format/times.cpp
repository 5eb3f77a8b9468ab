// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace intact::ui {

namespace {

struct Tr {
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

QDateTime local(WallTime moment) {
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count());
}

QString hoursAndMinutes(const QDateTime& moment) {
    return moment.toString(QStringLiteral("HH:mm"));
}

} // namespace

QString remainingText(Duration remaining) {
    const Rounded left = rounded(remaining);
    if (left.days > 0)
        return left.days == 1 ? Tr::tr("1 day") : Tr::tr("%1 days").arg(left.days);
    if (left.hours > 0 && left.minutes > 0)
        return Tr::tr("%1 h %2 min").arg(left.hours).arg(left.minutes);
    if (left.hours > 0)
        return Tr::tr("%1 h").arg(left.hours);
    if (left.minutes > 0)
        return Tr::tr("%1 min").arg(left.minutes);
    return Tr::tr("%1 s").arg(left.seconds);
}

QString remainingSpoken(Duration remaining) {
    const Rounded left = rounded(remaining);
    if (left.days > 0)
        return left.days == 1 ? Tr::tr("1 day left") : Tr::tr("%1 days left").arg(left.days);
    const QString hours = left.hours == 1 ? Tr::tr("1 hour") : Tr::tr("%1 hours").arg(left.hours);
    const QString minutes = left.minutes == 1 ? Tr::tr("1 minute") : Tr::tr("%1 minutes").arg(left.minutes);
    if (left.hours > 0 && left.minutes > 0)
        return Tr::tr("%1 %2 left").arg(hours, minutes);
    if (left.hours > 0)
        return Tr::tr("%1 left").arg(hours);
    if (left.minutes > 0)
        return Tr::tr("%1 left").arg(minutes);
    return Tr::tr("%1 seconds left").arg(left.seconds);
}

QString momentText(WallTime moment, WallTime now) {
    const QDateTime then = local(moment);
    const QDateTime today = local(now);
    if (then.date() == today.date())
        return hoursAndMinutes(then);
    const qint64 days = then.date().daysTo(today.date());
    if (days > 0 && days < 7)
        return QLocale().dayName(then.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') +
               hoursAndMinutes(then);
    if (then.date().year() == today.date().year())
        return QLocale().toString(then, QStringLiteral("d MMM HH:mm"));
    return QLocale().toString(then.date(), QStringLiteral("d MMM yyyy"));
}

QString soonText(WallTime moment, WallTime now) {
    if (moment - now < std::chrono::minutes(2))
        return local(moment).toString(QStringLiteral("HH:mm:ss"));
    return momentText(moment, now);
}

QString momentInFull(WallTime moment) {
    return QLocale().toString(local(moment), QStringLiteral("d MMMM yyyy, HH:mm:ss"));
}

} // namespace intact::ui
