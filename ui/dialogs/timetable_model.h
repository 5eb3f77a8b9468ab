// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/timetable.h"

#include <QAbstractTableModel>
#include <QModelIndexList>

namespace intact::ui {

/// A timetable as a table: a row for each day, a column for each hour. Days begin with Monday, as everywhere in the
/// timetable. Lives on the UI thread; owned by the editor.
class TimetableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ModeRole = Qt::UserRole + 1 /**< int of HourMode */ };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const Timetable& timetable() const { return m_timetable; }
    void setTimetable(const Timetable& timetable);
    /// False: all of them had this mode already.
    bool paint(const QModelIndexList& hours, HourMode mode);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Timetable m_timetable;
};

/// "full speed", "slow", "off".
[[nodiscard]] QString hourModeWord(HourMode mode);

} // namespace intact::ui
