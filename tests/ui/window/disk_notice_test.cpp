// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/list_panel.h"

#include <QLocale>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

const std::string kFolder = "/data";

DownloadRecord stoppedByDisk(std::int64_t id, State state = State::Waiting) {
    DownloadRecord record = sampleRecord(id, "file" + std::to_string(id), state, 1'000'000'000);
    record.request.directory = kFolder;
    record.ledger.durable.clear();
    if (state == State::Waiting)
        record.failure = {FailureReason::DiskFull, "pwrite", kFolder + "/file.part", 28, {}};
    return record;
}

} // namespace

/// A whole-disk problem is one bar over the list.
class DiskNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale::c());
        m_harness = std::make_unique<WindowHarness>();
        m_harness->service.freeBytes = 500'000'000;
        m_harness->showList({stoppedByDisk(1, State::Queued), stoppedByDisk(2, State::Queued)});
    }
    void cleanup() { m_harness.reset(); }

    void severalAreOneMessageOverTheList() {
        QVERIFY(bar().isHidden());
        change(stoppedByDisk(1));
        QTRY_COMPARE(bar().sentence(),
                     QStringLiteral("The disk with /data is full: 1 download waits for 500 MB more space"));
        QVERIFY(bar().y() < m_harness->view().y());
        QCOMPARE(bar().accessibleName(), bar().sentence());
        change(stoppedByDisk(2));
        QTRY_COMPARE(bar().sentence(),
                     QStringLiteral("The disk with /data is full: 2 downloads wait for 1.5 GB more space"));
        WindowHarness::picture(*m_harness->window, QStringLiteral("disk_full"));
        QVERIFY(std::ranges::count(m_harness->service.inspected, kFolder) >= 2);
    }

    void itGoesWhenTheyGoOn() {
        change(stoppedByDisk(1));
        change(stoppedByDisk(2));
        QTRY_VERIFY(!bar().isHidden());
        change(stoppedByDisk(1, State::Queued));
        QTRY_VERIFY(bar().sentence().contains(QStringLiteral("1 download waits")));
        change(stoppedByDisk(2, State::Downloading));
        QTRY_VERIFY(bar().isHidden());
    }

    void closedItStaysAwayUntilTheNextTime() {
        change(stoppedByDisk(1));
        QTRY_VERIFY(!bar().isHidden());
        bar().findChild<QToolButton*>()->click();
        QVERIFY(bar().isHidden());
        const std::size_t asked = m_harness->service.inspected.size();
        change(stoppedByDisk(2));
        QTRY_VERIFY(m_harness->service.inspected.size() > asked); // it has been looked at
        QVERIFY(bar().isHidden());

        bar().hold(QStringLiteral("goes when nothing waits any more"));
        change(stoppedByDisk(1, State::Queued));
        change(stoppedByDisk(2, State::Queued));
        QTRY_VERIFY(bar().isHidden());
        change(stoppedByDisk(1));
        QTRY_VERIFY(!bar().isHidden());
    }

    // What else is to be said has its own place.
    void theNoticeBelowIsNotItsBusiness() {
        change(stoppedByDisk(1));
        QTRY_VERIFY(!bar().isHidden());
        NoticeBar& below = panel().notice();
        below.say(QStringLiteral("Removed 1 download"), QStringLiteral("Undo"));
        QVERIFY(!bar().isHidden());
        change(stoppedByDisk(1, State::Queued));
        QTRY_VERIFY(bar().isHidden());
        QCOMPARE(below.sentence(), QStringLiteral("Removed 1 download"));
    }

private:
    ListPanel& panel() { return *m_harness->window->findChild<ListPanel*>(); }
    NoticeBar& bar() { return panel().diskBar(); }
    void change(const DownloadRecord& record) { m_harness->service.push(DownloadChanged{record, std::nullopt}); }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(DiskNoticeTest)
#include "disk_notice_test.moc"
