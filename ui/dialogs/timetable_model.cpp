// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/timetable_model.h"

#include <QLocale>
#include <QTime>

namespace intact::ui {

namespace {

HourOfWeek hourAt(const QModelIndex& index) {
    return {index.row(), index.column()};
}

QString hourText(int hour) {
    return QTime(hour % Timetable::kHours, 0).toString(QStringLiteral("HH:mm"));
}

} // namespace

QString hourModeWord(HourMode mode) {
    switch (mode) {
    case HourMode::Full:
        return TimetableModel::tr("full speed");
    case HourMode::Slow:
        return TimetableModel::tr("slow");
    case HourMode::Off:
        return TimetableModel::tr("off");
    }
    return {};
}

void TimetableModel::setTimetable(const Timetable& timetable) {
    m_timetable = timetable;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool TimetableModel::paint(const QModelIndexList& hours, HourMode mode) {
    bool changed = false;
    for (const QModelIndex& hour : hours) {
        if (m_timetable.at(hourAt(hour)) == mode)
            continue;
        m_timetable.set(hourAt(hour), mode);
        Q_EMIT dataChanged(hour, hour);
        changed = true;
    }
    return changed;
}

int TimetableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Timetable::kDays;
}

int TimetableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Timetable::kHours;
}

QVariant TimetableModel::data(const QModelIndex& index, int role) const {
    const HourMode mode = m_timetable.at(hourAt(index));
    switch (role) {
    case ModeRole:
        return static_cast<int>(mode);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2 to %3: %4")
            .arg(QLocale().standaloneDayName(index.row() + 1), hourText(index.column()), hourText(index.column() + 1),
                 hourModeWord(mode));
    default:
        return {};
    }
}

QVariant TimetableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool days = orientation == Qt::Vertical;
    switch (role) {
    case Qt::DisplayRole:
        if (days)
            return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
        return section % 3 == 0 ? QString::number(section) : QString(); // all of them would not fit
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return days ? tr("All of %1").arg(QLocale().standaloneDayName(section + 1))
                    : tr("Every day from %1 to %2").arg(hourText(section), hourText(section + 1));
    case Qt::TextAlignmentRole:
        return QVariant(days ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    default:
        return {};
    }
}

} // namespace intact::ui
