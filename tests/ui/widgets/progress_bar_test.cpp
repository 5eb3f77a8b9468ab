// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_bar.h"

#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

using Runs = std::vector<PixelRun>;

QImage painted(const DownloadRow& row, double phase = 0) {
    QImage image(100, 8, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintProgressBar(painter, image.rect(), row, lightColors(), phase);
    return image;
}

} // namespace

class ProgressBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsLieWhereTheBytesLie() {
        QCOMPARE(pixelRuns({{0, 500}, {750, 1000}}, 1000, 100), (Runs{{0, 50}, {75, 100}}));
        QCOMPARE(pixelRuns({}, 1000, 100), Runs{});
        QCOMPARE(pixelRuns({{0, 10}}, 0, 100), Runs{});
    }

    void aSingleByteShowsAndTheLastMissingOneToo() {
        QCOMPARE(pixelRuns({{500'000, 500'001}}, 1'000'000, 100), (Runs{{50, 51}}));
        QCOMPARE(pixelRuns({{0, 999'999}}, 1'000'000, 100), (Runs{{0, 99}}));
        QCOMPARE(pixelRuns({{0, 1'000'000}}, 1'000'000, 100), (Runs{{0, 100}}));
    }

    void runsNeverLeaveTheBar() {
        QCOMPARE(pixelRuns({{990, 5000}}, 1000, 100), (Runs{{99, 100}}));
        QCOMPARE(pixelRuns({{4000, 5000}}, 1000, 100), (Runs{{99, 100}}));
    }

    void provenReceivedAndMissingHaveTheirColours() {
        DownloadRow row = rowOf(sampleRecord(1, "a", State::Downloading, 1000));
        row.received = 600;
        row.proven = 200;
        row.ranges = {{0, 400}, {600, 800}};
        const QImage image = painted(row);
        const ThemeColors& colors = lightColors();
        QCOMPARE(image.pixelColor(10, 4), colors.accent);
        QCOMPARE(image.pixelColor(30, 4), colors.received);
        QCOMPARE(image.pixelColor(50, 4), colors.track);
        QCOMPARE(image.pixelColor(70, 4), colors.received);
        QCOMPARE(image.pixelColor(90, 4), colors.track);
    }

    void greenOnlyWhenVerified() {
        DownloadRecord record = sampleRecord(1, "a", State::Complete, 1000);
        QCOMPARE(painted(rowOf(record)).pixelColor(50, 4), lightColors().received);
        record.proof = Proof{sampleChecksum(), ChecksumSource::Given};
        QCOMPARE(painted(rowOf(record)).pixelColor(50, 4), lightColors().verified);
    }

    void restingBarsAreGreyAndFailedOnesHaveAnEdge() {
        DownloadRecord record = sampleRecord(1, "a", State::Paused, 1000);
        record.ledger.durable.add({0, 500});
        QCOMPARE(painted(rowOf(record)).pixelColor(20, 4), lightColors().idle);
        record.state = State::Failed;
        QCOMPARE(painted(rowOf(record)).pixelColor(50, 0), lightColors().failed);
        record.state = State::Waiting;
        QCOMPARE(painted(rowOf(record)).pixelColor(50, 0), lightColors().attention);
    }

    void anUnknownSizeMovesOnlyWhileItRuns() {
        DownloadRecord record = sampleRecord(1, "a", State::Downloading);
        record.ledger.total.reset();
        QVERIFY(painted(rowOf(record), 0.3) != painted(rowOf(record), 0.6));
        record.state = State::Paused;
        QVERIFY(painted(rowOf(record), 0.3) == painted(rowOf(record), 0.6));
    }
};

INTACT_TEST(ProgressBarTest)
#include "progress_bar_test.moc"
