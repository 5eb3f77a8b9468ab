// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_page.h"

#include "tests/support/test_registry.h"

#include <QScrollBar>
#include <QTest>

using namespace intact;
using namespace intact::ui;

namespace {

LogTold logOf(int lines, int dropped = 0) {
    LogTold log{{1}, {}, dropped};
    for (int i = 0; i < lines; ++i)
        log.lines.push_back({.at = WallTime(std::chrono::seconds(1'700'000'000 + i)),
                             .kind = LogKind::Named,
                             .text = "file " + std::to_string(dropped + i)});
    return log;
}

} // namespace

class LogPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itFollowsItsEndUnlessSomebodyReadsAbove() {
        LogPage page;
        page.resize(400, 100);
        page.QWidget::show();
        page.show(logOf(50));
        QScrollBar* bar = page.verticalScrollBar();
        QVERIFY(bar->maximum() > 10);
        QCOMPARE(bar->value(), bar->maximum());
        page.show(logOf(60));
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(5);
        page.show(logOf(70));
        QCOMPARE(bar->value(), 5);
    }

    void aSelectionSurvivesWhatIsAdded() {
        LogPage page;
        page.show(logOf(3));
        page.selectAll();
        const QString selected = page.textCursor().selectedText();
        page.show(logOf(4));
        QCOMPARE(page.textCursor().selectedText(), selected);
        QVERIFY(page.toPlainText().endsWith(QStringLiteral("File name: file 3")));
        QCOMPARE(page.toPlainText().count(QLatin1Char('\n')), 3);
    }

    void whatIsNotKeptIsCounted() {
        LogPage page;
        page.show(logOf(200, 7));
        QVERIFY(page.toPlainText().startsWith(QStringLiteral("7 older lines are not kept.")));
        page.show(logOf(200, 8));
        QVERIFY(page.toPlainText().startsWith(QStringLiteral("8 older lines are not kept.")));
        QVERIFY(page.toPlainText().endsWith(QStringLiteral("file 207")));
        QCOMPARE(page.toPlainText().count(QLatin1Char('\n')), 200);
        page.clearLog();
        QVERIFY(page.toPlainText().isEmpty());
        page.show(logOf(200, 8));
        QVERIFY(!page.toPlainText().isEmpty());
    }
};

INTACT_TEST(LogPageTest)
#include "log_page_test.moc"
