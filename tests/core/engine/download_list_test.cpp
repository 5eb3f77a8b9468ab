// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/download_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

class DownloadListTest : public QObject {
    Q_OBJECT

private:
    static DownloadRecord record(std::int64_t id, const std::string& url) {
        DownloadRecord record;
        record.id = DownloadId{id};
        record.position = id;
        record.request.url = url;
        record.request.directory = "/downloads";
        return record;
    }

private Q_SLOTS:
    void theSameRequestIsFoundWhileItIsUnfinished() {
        DownloadList list;
        Entry& entry = list.insert(record(1, "http://a/one"));
        list.insert(record(2, "http://a/two"));
        const DownloadRequest wanted = entry.record.request;
        QCOMPARE(list.findUnfinished(wanted), &entry);
        DownloadRequest elsewhere = wanted;
        elsewhere.directory = "/other";
        QVERIFY(list.findUnfinished(elsewhere) == nullptr);
        DownloadRequest named = wanted;
        named.fileName = "name";
        QVERIFY(list.findUnfinished(named) == nullptr);
        entry.record.removed = true;
        list.stateChanged(entry);
        QVERIFY(list.findUnfinished(wanted) == nullptr);
        entry.record.removed = false;
        entry.record.state = State::Complete;
        list.stateChanged(entry);
        QVERIFY(list.findUnfinished(wanted) == nullptr);
    }

    void anUnfinishedOneIsFoundBesideFinishedOnes() {
        DownloadList list;
        for (int id = 1; id <= 3; ++id) {
            DownloadRecord same = record(id, "http://a/one");
            same.state = id == 2 ? State::Failed : State::Complete;
            list.insert(same);
        }
        const Entry* found = list.findUnfinished(record(9, "http://a/one").request);
        QVERIFY(found != nullptr);
        QCOMPARE(found->record.id.value, 2);
    }

    void aChangedLinkIsFoundByTheNewOneOnly() {
        DownloadList list;
        Entry& entry = list.insert(record(1, "http://a/one"));
        const DownloadRequest old = entry.record.request;
        entry.record.request.url = "http://b/one";
        list.requestChanged(entry);
        QVERIFY(list.findUnfinished(old) == nullptr);
        QCOMPARE(list.findUnfinished(entry.record.request), &entry);
        list.erase(entry.record.id);
        QVERIFY(list.findUnfinished(record(1, "http://b/one").request) == nullptr);
    }
};

INTACT_TEST(DownloadListTest)
#include "download_list_test.moc"
