// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/download_logs.h"
#include "tests/support/sample_record.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

LogLine line(LogKind kind, std::int64_t number = 0, std::string text = {}) {
    return {.at = WallTime(std::chrono::seconds(number)), .kind = kind, .text = std::move(text), .number = number};
}

} // namespace

class DownloadLogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void olderLinesAreDroppedAndCounted() {
        DownloadLogs logs;
        for (int i = 0; i < 207; ++i)
            logs.add({1}, line(LogKind::Doubted, i));
        const DownloadLog* log = logs.find({1});
        QCOMPARE(log->lines.size(), std::size_t{200});
        QCOMPARE(log->dropped, 7);
        QCOMPARE(log->lines.front().number, 7);
        QCOMPARE(log->lines.back().number, 206);
    }

    void onlyTheNewestFigureOfAServerIsKept() {
        DownloadLogs logs;
        for (int i = 1; i <= 3; ++i)
            logs.add({1}, line(LogKind::Connections, i, "a:443"));
        logs.add({1}, line(LogKind::Connections, 1, "b:443"));
        logs.add({1}, line(LogKind::Paused));
        logs.add({1}, line(LogKind::Connections, 2, "b:443"));
        std::vector<std::int64_t> numbers;
        for (const LogLine& kept : logs.find({1})->lines)
            numbers.push_back(kept.number);
        QCOMPARE(numbers, (std::vector<std::int64_t>{3, 1, 0, 2}));
        QCOMPARE(logs.find({1})->dropped, 0);
    }

    void thoseOfLongAgoAreForgotten() {
        DownloadLogs logs;
        for (std::int64_t id = 1; id <= 1000; ++id)
            logs.add({id}, line(LogKind::Started));
        logs.add({1}, line(LogKind::Paused)); // lately used
        logs.add({1001}, line(LogKind::Started));
        QCOMPARE(logs.size(), std::size_t{1000});
        QVERIFY(logs.find({1}) != nullptr);
        QVERIFY(logs.find({2}) == nullptr);
        QVERIFY(logs.find({1001}) != nullptr);
        logs.erase({1});
        QVERIFY(logs.find({1}) == nullptr);
        QCOMPARE(logs.size(), std::size_t{999});
        logs.erase({1});
    }

    void whatTheRecordTellsIsThereWithoutALog() {
        DownloadRecord record = fullRecord(1);
        record.state = State::Complete;
        std::vector<LogLine> told = toldLines(record, nullptr);
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(told.front().kind, LogKind::Added);
        QCOMPARE(told.front().at, record.addedAt);
        QCOMPARE(told.back().kind, LogKind::Finished);
        QCOMPARE(told.back().at, *record.finishedAt);
        QCOMPARE(told.back().number, *record.ledger.total);
        DownloadLog log;
        log.lines = {line(LogKind::Started), line(LogKind::Finished)};
        told = toldLines(record, &log);
        QCOMPARE(told.size(), std::size_t{3}); // not told twice
        record.state = State::Failed;
        told = toldLines(record, nullptr);
        QCOMPARE(told.back().kind, LogKind::Failed);
        QCOMPARE(told.back().at, WallTime()); // when is not stored
        QCOMPARE(told.back().reason, FailureReason::ServerBusy);
        log.lines = {line(LogKind::Started), line(LogKind::Failed, 5)};
        QCOMPARE(toldLines(record, &log).back().at, log.lines.back().at);
    }
};

INTACT_TEST(DownloadLogsTest)
#include "download_logs_test.moc"
