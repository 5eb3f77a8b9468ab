// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/status_line.h"

#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class StatusLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void saysWhatMattersNow_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fix");
        const auto row = [](int number, const char* text, Fix fix) {
            QTest::addRow("row %d", number) << number << QString::fromUtf8(text) << static_cast<int>(fix);
        };
        row(0, "392 of 631 MB · 8 connections · sha-256 expected", Fix::None);
        row(2, "27.0 MB so far · 1 connection", Fix::None);
        row(3, "4.6 GB · checking sha-256", Fix::None);
        row(4, "Queued · 0 of 695 MB", Fix::None);
        row(5, "The server asks to wait · tries again at 12:00:42", Fix::TryNow);
        row(6, "Paused · 1.0 of 2.1 GB", Fix::None);
        row(7, "4.1 MB · sha-256 verified · downloads.example.org", Fix::None);
        row(8, "871 MB · downloads.example.org", Fix::None);
        row(9, "The link has expired", Fix::NewLink);
        row(11, "There is no such file on the server", Fix::Retry);
    }
    void saysWhatMattersNow() {
        QFETCH(int, row);
        QFETCH(int, fix);
        DownloadRow shown = rowOf(mixedTwelve()[static_cast<std::size_t>(row)]);
        for (const Progress& progress : mixedProgress()) {
            if (progress.id == shown.id)
                applyProgress(shown, progress);
        }
        const StatusLine line = statusLine(shown, kSampleNow);
        QTEST(line.text, "text");
        QCOMPARE(static_cast<int>(line.fix), fix);
    }

    void aFileThatIsGoneIsShownAsGone() {
        DownloadRecord record = mixedTwelve()[8];
        record.fileMissing = true;
        const StatusLine line = statusLine(rowOf(record), kSampleNow);
        QCOMPARE(line.text, QStringLiteral("Moved or deleted · 871 MB · downloads.example.org"));
        QVERIFY(line.tone == Tone::Attention);
    }

    void aDiskThatDoesNotAnswerIsNamed() {
        DownloadRow shown = rowOf(mixedTwelve()[0]);
        applyProgress(shown, mixedProgress()[0]);
        shown.limitedBy = SpeedLimit::Disk;
        const QString usual = statusLine(shown, kSampleNow).text; // slow, but it moves
        QVERIFY2(usual.contains(QStringLiteral("connections")), qPrintable(usual));
        shown.bytesPerSecond = 10;
        QCOMPARE(statusLine(shown, kSampleNow).text, QStringLiteral("The disk does not answer · 392 of 631 MB"));
        QVERIFY(statusLine(shown, kSampleNow).tone == Tone::Attention);
        shown.limitedBy = SpeedLimit::Server;
        QCOMPARE(statusLine(shown, kSampleNow).text, usual);
    }

    // The one button does what helps.
    void aChangedFileIsForThePersonToDecide() {
        DownloadRow shown = rowOf(mixedTwelve()[9]);
        shown.reason = FailureReason::FileChanged;
        shown.received = 12'000'000;
        const auto changed = QStringLiteral("The file on the server has changed since the download began");
        QCOMPARE(statusLine(shown, kSampleNow).text, changed + QStringLiteral(" · 12.0 MB of the old one kept"));
        QCOMPARE(statusLine(shown, kSampleNow).fix, Fix::StartOver);
        shown.received = 0;
        QCOMPARE(statusLine(shown, kSampleNow).text, changed);
        shown.reason = FailureReason::LinkToOtherFile;
        QCOMPARE(statusLine(shown, kSampleNow).fix, Fix::NewLink);
        for (const Fix fix : {Fix::Retry, Fix::TryNow, Fix::StartOver, Fix::NewLink, Fix::StartNow})
            QVERIFY(!fixText(fix).isEmpty());
    }

    void whatIsQueuedSaysWhatItWaitsFor() {
        DownloadRow queued = rowOf(mixedTwelve()[4]);
        const auto text = [&](const QueueHold& hold) {
            return statusLine(queued, kSampleNow, hold).text;
        };
        const QueueHold evening{true, kSampleNow + std::chrono::hours(7)};
        QCOMPARE(text(evening), QStringLiteral("Waits for the timetable until 19:00 · 0 of 695 MB"));
        QCOMPARE(statusLine(queued, kSampleNow, evening).fix, Fix::StartNow);
        QCOMPARE(text({true, std::nullopt}), QStringLiteral("Waits for the timetable · 0 of 695 MB"));
        queued.priority = Priority::High;
        QCOMPARE(text({}), QStringLiteral("Queued · high priority · 0 of 695 MB"));
        QCOMPARE(statusLine(queued, kSampleNow).fix, Fix::None);
        queued.priority = Priority::Normal;
        queued.startAt = kSampleNow + std::chrono::hours(11);
        QCOMPARE(text({}), QStringLiteral("Starts at 23:00 · 0 of 695 MB"));
        QCOMPARE(text(evening), text({}));
        QCOMPARE(statusLine(queued, kSampleNow).fix, Fix::StartNow);
        // Only what is queued waits for these.
        const DownloadRow paused = rowOf(mixedTwelve()[6]);
        QCOMPARE(statusLine(paused, kSampleNow, evening).text, statusLine(paused, kSampleNow).text);
    }

    void greenIsForProofOnly() {
        for (const DownloadRecord& record : mixedTwelve())
            QVERIFY(statusLine(rowOf(record), kSampleNow).tone != Tone::Verified || record.proof);
    }
};

INTACT_TEST(StatusLineTest)
#include "status_line_test.moc"
