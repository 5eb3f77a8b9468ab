// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/drain.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;
constexpr double kMiBps = 1024.0 * 1024.0;

struct Row {
    const char* name;
    UnwantedRest rest;
    bool worth;
};

} // namespace

Q_DECLARE_METATYPE(Row)

class DrainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worthIt_data() {
        QTest::addColumn<Row>("row");
        const std::vector<Row> rows{
            {"nothing", {0, std::nullopt, 0ms}, true},
            {"next to nothing on a slow line", {64 * kKiB, 1000.0, 1ms}, true},
            {"next to nothing, not measured", {64 * kKiB, std::nullopt, 1ms}, true},
            {"a little more, not measured", {64 * kKiB + 1, std::nullopt, 10s}, false},
            {"within two round trips", {200 * kKiB, kMiBps, 100ms}, true},
            {"exactly two round trips", {kMiB / 2, kMiBps, 250ms}, true},
            {"longer than two round trips", {kMiB / 2 + 1, kMiBps, 250ms}, false},
            {"near server: connecting costs nothing", {200 * kKiB, 10 * kMiBps, 1ms}, false},
            {"as much as may ever be thrown away", {4 * kMiB, 1000 * kMiBps, 100ms}, true},
            {"more than may be thrown away", {4 * kMiB + 1, 1000 * kMiBps, 100ms}, false},
        };
        for (const Row& row : rows)
            QTest::newRow(row.name) << row;
    }
    void worthIt() {
        QFETCH(Row, row);
        QCOMPARE(isWorthDraining(row.rest), row.worth);
    }
};

INTACT_TEST(DrainTest)
#include "drain_test.moc"
