// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/source_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

namespace {

const Instant kNow = Instant(100s);

RequestTarget target(const std::string& url) {
    DownloadRequest request;
    request.url = url;
    return *RequestTarget::from(request);
}

SourceList three() {
    SourceList list;
    for (const char* url : {"http://a.example/f?token=secret", "http://b.example/f", "http://c.example/f"})
        list.add(target(url));
    return list;
}

} // namespace

class SourceListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextInOrderTakesTheLead() {
        SourceList list = three();
        QVERIFY(list.nextLead(list.at(0), kNow) == &list.at(1));
        QVERIFY(list.nextLead(list.at(1), kNow) == &list.at(0));
        list.at(1).dropped = true;
        QVERIFY(list.nextLead(list.at(0), kNow) == &list.at(2));
        list.at(2).waitsUntil = kNow + 1s;
        QVERIFY(list.nextLead(list.at(0), kNow) == nullptr);
        QVERIFY(list.nextLead(list.at(0), kNow + 1s) == &list.at(2));
    }

    void provenOnesComeFirst() {
        SourceList list = three();
        list.at(2).proven = true;
        QVERIFY(list.nextLead(list.at(0), kNow) == &list.at(2));
        list.at(1).proven = true;
        list.at(1).bytesPerSecond = 1.0;
        list.at(2).bytesPerSecond = 2.0;
        QVERIFY(list.nextLead(list.at(0), kNow) == &list.at(2));
        QVERIFY(list.hasProvenBeside(list.at(0), kNow));
        list.at(1).heldUntil = kNow + 1s;
        list.at(2).namesDiffer = true;
        QVERIFY(!list.hasProvenBeside(list.at(0), kNow));
    }

    void withoutPartsOnlyInTheLastResort() {
        SourceList list = three();
        list.at(1).rangesAllowed = false;
        QVERIFY(list.nextLead(list.at(0), kNow) == &list.at(2));
        list.at(2).waitsUntil = kNow + 1s;
        QVERIFY(list.nextLead(list.at(0), kNow) == nullptr);
        list.at(2).dropped = true;
        QVERIFY(list.nextLead(list.at(0), kNow) == &list.at(1));
    }

    void whoHelps() {
        SourceList list = three();
        Source& mirror = list.at(1);
        QVERIFY(mayHelp(mirror, kNow));
        mirror.settled = true; // and has given nothing to tell its versions by
        QVERIFY(!mayHelp(mirror, kNow));
        mirror.validators.lastModified = "Tue, 24 Nov 2026 10:00:00 GMT";
        QVERIFY(mayHelp(mirror, kNow));
        mirror.waitsUntil = kNow + 1s;
        QVERIFY(!mayHelp(mirror, kNow));
        QVERIFY(mayHelp(mirror, kNow + 1s));
        mirror.dropped = true;
        QVERIFY(!mayHelp(mirror, kNow + 1s));
    }

    void theShortestWait() {
        SourceList list = three();
        QVERIFY(list.soonest(kNow) == nullptr);
        list.at(0).heldUntil = kNow + 9s;
        list.at(1).waitsUntil = kNow + 5s;
        QVERIFY(list.soonest(kNow) == &list.at(1));
        list.at(1).dropped = true;
        QVERIFY(list.soonest(kNow) == &list.at(0));
        QVERIFY(list.soonest(kNow + 9s) == nullptr);
    }

    void whatIsTold() {
        SourceList list = three();
        list.at(0).failure = {FailureReason::NotFound, "GET", "a", 0, {}};
        list.at(1).bytes = 7;
        list.at(1).connections = 2;
        list.at(2).retry.tries = 3;
        const Failure last{FailureReason::ConnectionRefused, "connect", "b", 0, {}};
        QVERIFY(list.tellingFailure(last) == last);
        list.at(0).dropped = true;
        QVERIFY(list.tellingFailure(last).reason == FailureReason::NotFound);
        QCOMPARE(list.mostTries(), 3);
        const auto stats = list.stats();
        QCOMPARE(stats.size(), std::size_t(3));
        QVERIFY(stats[0].url.find("secret") == std::string::npos && stats[0].url.starts_with("http://a.example/f"));
        QVERIFY(stats[0].dropped && stats[0].dropped->reason == FailureReason::NotFound);
        QVERIFY(stats[1].bytes == 7 && stats[1].connections == 2 && !stats[1].dropped);
    }
};

INTACT_TEST(SourceListTest)
#include "source_list_test.moc"
