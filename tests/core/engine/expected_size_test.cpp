// SPDX-License-Identifier: GPL-3.0-or-later
// A size that is known beforehand, as a metalink says it.
#include "tests/support/mirror_servers.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{300'000, 1};

} // namespace

class ExpectedSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherSizeIsAnotherFile_data() {
        QTest::addColumn<ServerHandler>("server");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("right") << serveFile(kBody) << 300'000 << true;
        QTest::newRow("one byte more") << serveFile(kBody) << 299'999 << false;
        QTest::newRow("one byte less") << serveFile(kBody) << 300'001 << false;
        QTest::newRow("nothing") << serveFile(kBody) << 0 << false;
        QTest::newRow("told at the end, right") << serveChunked(kBody) << 300'000 << true;
        QTest::newRow("told at the end, wrong") << serveChunked(kBody) << 300'001 << false;
    }
    void anotherSizeIsAnotherFile() {
        QFETCH(ServerHandler, server);
        QFETCH(int, size);
        QFETCH(bool, isRight);
        const ScriptedServer origin(server);
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(origin.url("/file.bin"));
        request.expectedSize = size;
        harness.add(request);
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QCOMPARE(harness.file("file.bin").has_value(), isRight);
        if (isRight)
            return;
        QCOMPARE(harness.record().failure.reason, FailureReason::SizeMismatch);
        QCOMPARE(harness.record().failure.detail, "300000 bytes instead of " + std::to_string(size));
        QCOMPARE(origin.requests().size(), std::size_t{1});
    }

    void aMirrorWithTheRightOneGoesOn() {
        const ScriptedServer first(serveFile(TestBody{300'001, 1}));
        const ScriptedServer second(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = requestFor(harness, first.url("/file.bin"), {second.url("/file.bin")});
        request.expectedSize = kBody.size;
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QCOMPARE(harness.dropped().size(), std::size_t{1});
        QCOMPARE(harness.dropped().front().failure.reason, FailureReason::SizeMismatch);
    }
};

INTACT_TEST(ExpectedSizeTest)
#include "expected_size_test.moc"
