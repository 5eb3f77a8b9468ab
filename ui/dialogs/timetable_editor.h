// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/timetable.h"
#include "ui/desktop/theme.h"
#include "ui/dialogs/timetable_model.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTableView;
class QToolButton;

namespace intact::ui {

/// The hours of the week, to be painted with one of three brushes, which are the legend too: with the mouse over hours,
/// or on the headings for a whole day, an hour of all days and, in the corner, everything; with the keyboard by
/// selecting hours (arrows, Shift) and pressing Space, or F, S and O for a brush of one's own.
/// Lives on the UI thread; owned by the preferences. The theme must outlive it.
class TimetableEditor final : public QWidget {
    Q_OBJECT

public:
    explicit TimetableEditor(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const Timetable& timetable() const { return m_model->timetable(); }
    void setTimetable(const Timetable& timetable);
    void setBrush(HourMode mode);
    [[nodiscard]] QTableView& grid() { return *m_grid; }

Q_SIGNALS:
    /// The person has painted something.
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpGrid();
    void addBrush(HourMode mode, const QString& text);
    void recolour();
    void paintAll(const QModelIndexList& hours);
    void paintWithKey(int key);
    [[nodiscard]] QModelIndexList hoursOf(int day, int hour) const;

    const Theme& m_theme;
    TimetableModel* m_model;
    QTableView* m_grid;
    std::vector<QToolButton*> m_brushes; // by HourMode
    HourMode m_brush = HourMode::Off;
};

} // namespace intact::ui
