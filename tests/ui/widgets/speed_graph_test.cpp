// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_graph.h"

#include "tests/support/manual_clock.h"
#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "ui/widgets/speed_page.h"

#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;
using namespace std::chrono_literals;

namespace {

int pixelsOf(const QImage& picture, const QColor& color) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

SpeedGraph::Shown steady(std::size_t seconds, float speed) {
    SpeedGraph::Shown shown;
    shown.series.speeds.assign(seconds, speed);
    shown.span = 300;
    shown.endsNow = true;
    return shown;
}

} // namespace

class SpeedGraphTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theValueUnderThePointerIsTold() {
        Theme theme;
        SpeedGraph graph(theme);
        graph.resize(700, 200);
        SpeedGraph::Shown shown = steady(60, 2'000'000);
        shown.series.speeds.back() = 5'000'000;
        graph.show(shown);
        const QRect plot = graph.plot();
        QCOMPARE(graph.textAt({plot.right(), plot.center().y()}), QStringLiteral("5.0 MB/s now"));
        const int half = plot.right() - plot.width() / 10; // 30 s before the end
        QCOMPARE(graph.textAt({half, plot.center().y()}), QStringLiteral("2.0 MB/s, 30 s ago"));
        QVERIFY(graph.textAt(plot.center()).isEmpty()); // before its first second
        QVERIFY(graph.textAt({2, 2}).isEmpty());
        shown.endsNow = false;
        shown.span = 60;
        graph.show(shown);
        QCOMPARE(graph.textAt({plot.left(), plot.center().y()}), QStringLiteral("2.0 MB/s after 0 s"));
    }

    void theLimitIsDrawnWhereItStands() {
        Theme theme;
        theme.setDesktopDark(false);
        SpeedGraph graph(theme);
        graph.resize(700, 200);
        SpeedGraph::Shown shown = steady(300, 2'000'000);
        graph.show(shown);
        QCOMPARE(pixelsOf(graph.grab().toImage(), theme.colors().attention), 0);
        shown.limit = 2'500'000;
        graph.show(shown);
        QVERIFY(pixelsOf(graph.grab().toImage(), theme.colors().attention) > graph.plot().width() / 4);
        shown.limit = 200'000'000; // so far away that it would press the speeds to the floor
        graph.show(shown);
        QCOMPARE(pixelsOf(graph.grab().toImage(), theme.colors().attention), 0);
    }

    void thePageTellsItsFiguresAndFollowsTheChoice() {
        Theme theme;
        ManualClock clock;
        SpeedHistory history;
        for (int second = 0; second <= 10; ++second) {
            history.add(clock.now(), second * 1'000'000);
            clock.advance(1s);
        }
        SpeedPage page(theme, clock);
        page.resize(700, 240);
        page.QWidget::show();
        QVERIFY(!page.graph().isVisible()); // nothing is known, which is said
        page.show([&] { return &history; }, true, std::nullopt);
        QVERIFY(page.graph().isVisible());
        QCOMPARE(page.figures(), QStringLiteral("Now 1.0 MB/s · mean 1.0 MB/s · peak 1.0 MB/s"));
        QCOMPARE(page.graph().accessibleDescription(), page.figures());
        const QPoint left(page.graph().plot().left(), page.graph().plot().center().y());
        QVERIFY(page.graph().textAt(left).isEmpty());
        buttonWith<QToolButton>(page, QStringLiteral("Whole download"))->click();
        QCOMPARE(page.graph().textAt(left), QStringLiteral("1.0 MB/s after 0 s"));
        page.show([&] { return &history; }, false, std::nullopt);
        QVERIFY(page.figures().startsWith(QStringLiteral("Now 0 B/s")));
        page.clear();
        QVERIFY(!page.graph().isVisible());
    }
};

INTACT_TEST(SpeedGraphTest)
#include "speed_graph_test.moc"
