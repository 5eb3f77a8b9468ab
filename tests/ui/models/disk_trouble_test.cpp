// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/disk_trouble.h"

#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

constexpr std::int64_t kMB = 1'000'000;

struct Stopped {
    std::string directory;
    Failure failure;
    State state = State::Waiting;
    std::optional<std::int64_t> total = 100 * kMB;
    std::int64_t durable = 0;
};

DownloadRow rowFor(const Stopped& stopped) {
    DownloadRecord record = sampleRecord(1, "file.bin", stopped.state);
    record.request.directory = stopped.directory;
    record.failure = stopped.failure;
    record.ledger.total = stopped.total;
    record.ledger.durable = RangeSet({0, stopped.durable});
    return rowOf(record);
}

Failure full(std::string place) {
    return {FailureReason::DiskFull, "pwrite", std::move(place), 28, {}};
}

Failure gone(std::string place) {
    return {FailureReason::DiskGone, "open", std::move(place), 0, {}};
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Stopped>)

class DiskTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void oneSentenceForAll_data() {
        QTest::addColumn<std::vector<Stopped>>("stopped");
        QTest::addColumn<qint64>("free");
        QTest::addColumn<QString>("sentence"); // empty: none
        using Rows = std::vector<Stopped>;
        const auto row = [](const char* name, const Rows& rows, qint64 freeBytes, const char* sentence) {
            QTest::newRow(name) << rows << freeBytes << QString::fromUtf8(sentence);
        };
        const Stopped one{"/data", full("/data/a.part")};
        row("none", {}, 0, "");
        row("one", {one}, 0, "The disk with /data is full: 1 download waits for 100 MB more space");
        row("several",
            {one, {"/data", full("/data"), State::Waiting, 50 * kMB, 20 * kMB}, {"/data", full("/data/c.part")}}, 0,
            "The disk with /data is full: 3 downloads wait for 230 MB more space");
        row("some space is there", {one, one}, 150 * kMB,
            "The disk with /data is full: 2 downloads wait for 50.0 MB more space");
        row("enough is there by now", {one}, 200 * kMB, "The disk with /data is full: 1 download waits for more space");
        row("sizes not known", {{"/data", full("/data/a.part"), State::Waiting, std::nullopt}, one}, 0,
            "The disk with /data is full: 2 downloads wait for 100 MB more space");
        row("no size known", {{"/data", full({}), State::Waiting, std::nullopt}}, 0,
            "The disk with /data is full: 1 download waits for more space");
        row("other folders", {{"/other", full("/other/x.part")}, one, one}, 0,
            "The disk with /data is full: 2 downloads wait for 200 MB more space · 1 more in other folders");
        row("the list's disk", {{"/data", full("/home/state/queue.db")}}, 0,
            "The disk with /home/state is full: 1 download waits for 100 MB more space");
        row("a folder that only begins alike", {{"/data", full("/data2/queue.db")}}, 0,
            "The disk with /data2 is full: 1 download waits for 100 MB more space");
        row("the root", {{"/", full("/a.part")}}, 0, "The disk with / is full: 1 download waits for 100 MB more space");
        row("not there", {{"/usb", gone("/usb")}, {"/usb", full("/usb/a.part")}}, 0,
            "The disk with /usb is not there: 2 downloads wait for it");
        row("one, not there", {{"/usb", gone("/usb")}}, 0, "The disk with /usb is not there: 1 download waits for it");
        row("no disk's trouble",
            {{"/data", full("/data/a"), State::Failed},
             {"/data", full("/data/a"), State::Paused},
             {"/data", {FailureReason::ServerBusy, "GET", "http://a/", 0, {}}, State::Waiting},
             {"/data", {FailureReason::QuotaExceeded, "pwrite", "/data/a", 0, {}}, State::Failed}},
            0, "");
    }
    void oneSentenceForAll() {
        QFETCH(std::vector<Stopped>, stopped);
        QFETCH(qint64, free);
        QFETCH(QString, sentence);
        std::vector<DownloadRow> rows;
        std::ranges::transform(stopped, std::back_inserter(rows), rowFor);
        std::vector<const DownloadRow*> pointers;
        std::ranges::transform(rows, std::back_inserter(pointers), [](const DownloadRow& row) { return &row; });
        const auto trouble = diskTrouble(pointers);
        QCOMPARE(trouble ? diskSentence(*trouble, free) : QString(), sentence);
    }

    void unknownSpaceIsNone() {
        const DownloadRow row = rowFor({"/data", full("/data/a.part")});
        const auto trouble = diskTrouble({&row});
        QVERIFY(trouble);
        QCOMPARE(diskSentence(*trouble, std::nullopt), diskSentence(*trouble, 0));
    }
};

INTACT_TEST(DiskTroubleTest)
#include "disk_trouble_test.moc"
