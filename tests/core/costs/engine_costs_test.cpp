// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole download costs, from adding it to its final name.
#include "tests/core/costs/call_counts.h"
#include "tests/core/costs/counting_file_ops.h"
#include "tests/support/allocation_count.h"
#include "tests/support/engine_harness.h"
#include "tests/support/nginx_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kTotal = 64 * kMiB;

} // namespace

class EngineCostsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!NginxFixture::available())
            QSKIP("nginx is not installed");
    }

    void aDownloadCostsLittle_data() {
        QTest::addColumn<int>("segments");
        QTest::addColumn<double>("readBack"); // share of the file that may be read again to be hashed
        QTest::newRow("in one piece") << 1 << 0.0;
        QTest::newRow("in eight segments") << 8 << 1.0;
    }
    void aDownloadCostsLittle() {
        QFETCH(int, segments);
        QFETCH(double, readBack);
        const NginxFixture nginx;
        const QString source = QString::fromStdString(nginx.root() + "/file");
        QVERIFY(QFile(source).open(QIODevice::WriteOnly) && QFile::resize(source, kTotal));
        CountingFileOps files;
        EngineHarness harness(&files);
        harness.start();
        DownloadRequest request = harness.request(nginx.url("/file"));
        request.segments = segments;
        const std::int64_t allocationsBefore = allocationCount();
        const std::int64_t copiedBefore = copiedBytes();
        harness.add(request);
        QVERIFY(harness.waitForState(State::Complete));
        const double mib = static_cast<double>(kTotal) / kMiB;
        const double allocations = static_cast<double>(allocationCount() - allocationsBefore) / mib;
        const double copies = static_cast<double>(copiedBytes() - copiedBefore) / kTotal;
        const double writes = static_cast<double>(files.writes()) / mib;
        const double again = static_cast<double>(files.readBackBytes()) / kTotal;
        qInfo("a MiB: %.1f allocations, %.3f times copied, %.1f pwrite, %.3f times read back", allocations, copies,
              writes, again);
        QCOMPARE(files.writtenBytes(), kTotal); // nothing is fetched or written twice
        QVERIFY(writes < 36);
        QVERIFY(copies < 1.1);
        QVERIFY(again <= readBack);
        QVERIFY(allocations < 100);
    }
};

INTACT_TEST(EngineCostsTest)
#include "engine_costs_test.moc"
