// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine_bridge.h"

#include "tests/support/fake_download_service.h"
#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <thread>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class EngineBridgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsNeighboursTogetherAndKeepsTheOrder() {
        FakeDownloadService service;
        EngineBridge bridge(service);
        QStringList told;
        const auto note = [&told](const char* what, std::size_t count) {
            told.append(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(count));
        };
        connect(&bridge, &EngineBridge::added, this, [&](const auto& rows) { note("added", rows.size()); });
        connect(&bridge, &EngineBridge::removed, this, [&](const auto& ids) { note("removed", ids.size()); });
        connect(&bridge, &EngineBridge::changed, this, [&](const auto& rows) { note("changed", rows.size()); });
        service.add(std::vector<DownloadRequest>(3), true);
        service.pause({{1000}, {1001}});
        service.remove({{1000}});
        service.add(std::vector<DownloadRequest>(1), true);
        QTRY_COMPARE(told, (QStringList{QStringLiteral("added 3"), QStringLiteral("changed 2"),
                                        QStringLiteral("removed 1"), QStringLiteral("added 1")}));
    }

    void wakesFromAnotherThreadAndNotAfterItsEnd() {
        FakeDownloadService service;
        int told = 0;
        {
            EngineBridge bridge(service);
            connect(&bridge, &EngineBridge::refused, this, [&told] { ++told; });
            std::thread([&service] { service.push(CommandRefused{"a", {}}); }).join();
            QTRY_COMPARE(told, 1);
        }
        service.push(CommandRefused{"b", {}});
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
    }

    void removedRecordsStayOffTheList() {
        FakeDownloadService service;
        EngineBridge bridge(service);
        std::size_t loaded = 99;
        connect(&bridge, &EngineBridge::listLoaded, this, [&](const auto& rows) { loaded = rows.size(); });
        auto records = mixedTwelve();
        records.front().removed = true;
        service.load(records);
        QTRY_COMPARE(loaded, std::size_t{11});
    }

    void aLongListIsTheFirstScreenAndThenTheRest() {
        FakeDownloadService service;
        EngineBridge bridge(service);
        QStringList told;
        std::vector<DownloadRow> rows;
        const auto note = [&](const char* what, const std::vector<DownloadRow>& more) {
            told.append(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(more.size()));
            rows.insert(rows.end(), more.begin(), more.end());
        };
        connect(&bridge, &EngineBridge::listLoaded, this, [&](const auto& more) { note("loaded", more); });
        connect(&bridge, &EngineBridge::listCompleted, this, [&](const auto& more) { note("completed", more); });
        connect(&bridge, &EngineBridge::added, this, [&](const auto& more) { note("added", more); });
        const auto records = mixedTwelve();
        for (const auto& [from, to] : {std::pair(0, 3), std::pair(3, 8), std::pair(8, 12)}) {
            ListLoaded piece;
            for (int i = from; i < to; ++i)
                piece.records.emplace_back(records[static_cast<std::size_t>(i)]);
            piece.last = to == 12;
            service.push(std::move(piece));
        }
        service.push(DownloadAdded{sampleRecord(20, "late", State::Queued)});
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(told,
                 (QStringList{QStringLiteral("loaded 3"), QStringLiteral("completed 9"), QStringLiteral("added 1")}));
        for (std::size_t i = 0; i < records.size(); ++i)
            QCOMPARE(rows[i].id.value, records[i].id.value);
        // One folder is one text, however many downloads go there.
        QVERIFY(rows.front().directory.constData() == rows.back().directory.constData());
    }

    void betweenManyEventsTheWindowIsPainted() {
        FakeDownloadService service;
        EngineBridge bridge(service);
        std::vector<std::size_t> told;
        std::vector<std::int64_t> ids;
        int turns = 0; // of the event loop
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
        turn.start(0);
        connect(&bridge, &EngineBridge::added, this, [&](const std::vector<DownloadRow>& rows) {
            told.push_back(rows.size());
            for (const DownloadRow& row : rows)
                ids.push_back(row.id.value);
            if (told.size() == 1)
                turns = 0;
        });
        service.add(std::vector<DownloadRequest>(5000), true);
        QTRY_COMPARE(ids.size(), std::size_t{5000});
        QCOMPARE(told, (std::vector<std::size_t>{2000, 2000, 1000}));
        QVERIFY(turns >= 2);
        QVERIFY(std::ranges::is_sorted(ids));
    }

    void rowsCarryProofAndProblem() {
        DownloadRecord record = sampleRecord(1, "a.iso", State::Failed);
        record.request.expected = sampleChecksum();
        QCOMPARE(rowOf(record).proof, ProofState::Expected);
        record.failure.reason = FailureReason::ChecksumMismatch;
        QCOMPARE(rowOf(record).proof, ProofState::Mismatch);
        QCOMPARE(problemSentence(rowOf(record).reason), QStringLiteral("The file does not match its checksum"));
        record.state = State::Complete;
        record.failure = {};
        record.proof = Proof{sampleChecksum(), ChecksumSource::Given};
        const DownloadRow row = rowOf(record);
        QCOMPARE(row.proof, ProofState::Verified);
        QCOMPARE(row.proven, *row.total);
    }

    void aNameIsKnownFromTheLinkUntilTheServerTells() {
        DownloadRecord record = sampleRecord(1, "", State::Queued);
        record.request.url = "https://example.org/a%20b.zip?x=1";
        QCOMPARE(rowOf(record).name, QStringLiteral("a b.zip"));
        record.request.url = "https://example.org/";
        QCOMPARE(rowOf(record).name, QStringLiteral("example.org"));
    }

    void deceptiveCharactersAreShown() {
        const QString shown = toDisplayLine("invoice\xE2\x80\xAE"
                                            "fdp.exe\n");
        QVERIFY(!shown.contains(QChar(0x202E)));
        QVERIFY(!shown.contains(QLatin1Char('\n')));
    }
};

INTACT_TEST(EngineBridgeTest)
#include "engine_bridge_test.moc"
