// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/timetable_editor.h"

#include "tests/support/test_registry.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::ui;

namespace {

int hoursIn(const Timetable& table, HourMode mode) {
    int count = 0;
    for (int day = 0; day < Timetable::kDays; ++day) {
        for (int hour = 0; hour < Timetable::kHours; ++hour)
            count += table.at({day, hour}) == mode ? 1 : 0;
    }
    return count;
}

} // namespace

class TimetableEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_editor = std::make_unique<TimetableEditor>(m_theme);
        m_editor->resize(600, 260);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }
    void cleanup() { m_editor.reset(); }

    void aClickPaintsAnHour() {
        QSignalSpy edits(m_editor.get(), &TimetableEditor::edited);
        QTest::mouseClick(m_editor->grid().viewport(), Qt::LeftButton, {}, centre(2, 5));
        QCOMPARE(m_editor->timetable().at({2, 5}), HourMode::Off);
        QCOMPARE(hoursIn(m_editor->timetable(), HourMode::Off), 1);
        QCOMPARE(edits.count(), 1);
        QTest::mouseClick(m_editor->grid().viewport(), Qt::LeftButton, {}, centre(2, 5)); // nothing new
        QCOMPARE(edits.count(), 1);
    }

    void sweepingPaintsABlock() {
        m_editor->setBrush(HourMode::Slow);
        QWidget* view = m_editor->grid().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, centre(0, 8));
        QTest::mouseMove(view, centre(2, 10));
        QTest::mouseMove(view, centre(4, 17));
        QTest::mouseRelease(view, Qt::LeftButton, {}, centre(4, 17));
        QCOMPARE(hoursIn(m_editor->timetable(), HourMode::Slow), 5 * 10);
        QCOMPARE(m_editor->timetable().at({4, 17}), HourMode::Slow);
        QCOMPARE(m_editor->timetable().at({5, 17}), HourMode::Full);
    }

    void headingsPaintDaysHoursAndEverything() {
        QTableView& grid = m_editor->grid();
        const auto press = [](QHeaderView* header, QPoint place) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        };
        press(grid.verticalHeader(), QPoint(5, grid.verticalHeader()->sectionViewportPosition(6) + 5));
        QCOMPARE(hoursIn(m_editor->timetable(), HourMode::Off), 24);
        QCOMPARE(m_editor->timetable().at({6, 0}), HourMode::Off);
        press(grid.horizontalHeader(), QPoint(grid.horizontalHeader()->sectionViewportPosition(3) + 5, 5));
        QCOMPARE(hoursIn(m_editor->timetable(), HourMode::Off), 24 + 6);
        m_editor->setBrush(HourMode::Slow);
        grid.findChild<QAbstractButton*>()->click();
        QCOMPARE(hoursIn(m_editor->timetable(), HourMode::Slow), 168);
    }

    void theKeyboardAloneIsEnough() {
        QTableView& grid = m_editor->grid();
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(1, 1));
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid, Qt::Key_Space);
        QCOMPARE(hoursIn(m_editor->timetable(), HourMode::Off), 4);
        QCOMPARE(m_editor->timetable().at({2, 3}), HourMode::Off);
        QTest::keyClick(&grid, Qt::Key_S);
        QCOMPARE(hoursIn(m_editor->timetable(), HourMode::Slow), 4);
        QTest::keyClick(&grid, Qt::Key_F);
        QCOMPARE(hoursIn(m_editor->timetable(), HourMode::Full), 168);
    }

    void everyHourSaysWhatItIs() {
        Timetable table;
        table.set({0, 23}, HourMode::Off);
        m_editor->setTimetable(table);
        const auto spoken = [this](int day, int hour) {
            return m_editor->grid().model()->index(day, hour).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(0, 23), QStringLiteral("Monday, 23:00 to 00:00: off"));
        QCOMPARE(spoken(6, 7), QStringLiteral("Sunday, 07:00 to 08:00: full speed"));
    }

private:
    [[nodiscard]] QPoint centre(int day, int hour) const {
        return m_editor->grid().visualRect(m_editor->grid().model()->index(day, hour)).center();
    }

    Theme m_theme;
    std::unique_ptr<TimetableEditor> m_editor;
};

INTACT_TEST(TimetableEditorTest)
#include "timetable_editor_test.moc"
