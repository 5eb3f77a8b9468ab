// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/slow_connection.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;

// Speeds in MB/s by connection; 0: not measured.
std::vector<ConnectionPace> paces(const std::vector<double>& speeds, Duration measured = 1s, Duration roundTrip = 1ms) {
    std::vector<ConnectionPace> all;
    for (const double speed : speeds) {
        const auto known = speed > 0 ? std::optional(speed * 1e6) : std::nullopt;
        all.push_back({all.size(), known, measured, roundTrip});
    }
    return all;
}

struct PaceCase {
    const char* name;
    std::vector<ConnectionPace> running;
    ReplacementChance chance;
    std::optional<std::size_t> replaced;
};

const ReplacementChance kChance{200 * kMiB, 8, false, false};

const std::vector<PaceCase>& paceCases() {
    static const std::vector<PaceCase> cases{
        {"row 17: far below its siblings", paces({10, 10, 0.5, 10, 10, 10, 10, 10}), kChance, 2},
        {"the slowest of two", paces({10, 0.6, 0.5, 10, 10}), kChance, 2},
        {"all are slow", paces({0.5, 0.5, 0.4, 0.5}), kChance, std::nullopt},
        {"most are slow", paces({10, 0.5, 0.4, 0.5, 0.5}), kChance, std::nullopt},
        {"a little slower is not far below", paces({10, 10, 3, 10}), kChance, std::nullopt},
        {"too few to compare with", paces({10, 0.5}), kChance, std::nullopt},
        {"not measured yet", paces({10, 10, 0, 10}), kChance, std::nullopt},
        {"not looked at for long enough", paces({10, 10, 0.5, 10}, 499ms), kChance, std::nullopt},
        {"ten round trips are needed to judge", paces({10, 10, 0.5, 10}, 1900ms, 200ms), kChance, std::nullopt},
        {"ten round trips later", paces({10, 10, 0.5, 10}, 2100ms, 200ms), {2000 * kMiB, 8, false, false}, 2},
        {"soon done anyway", paces({10, 10, 0.5, 10}), {5 * kMiB, 8, false, false}, std::nullopt},
        {"none left", paces({10, 10, 0.5, 10}), {200 * kMiB, 0, false, false}, std::nullopt},
        {"row 19: the host limits connections", paces({10, 10, 0.5, 10}), {200 * kMiB, 8, true, false}, std::nullopt},
        {"we are the limit", paces({10, 10, 0.5, 10}), {200 * kMiB, 8, false, true}, std::nullopt},
        {"nothing runs", {}, kChance, std::nullopt},
    };
    return cases;
}

} // namespace

class SlowConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsReplaced_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < paceCases().size(); ++i)
            QTest::newRow(paceCases()[i].name) << static_cast<int>(i);
    }
    void whoIsReplaced() {
        QFETCH(int, index);
        const PaceCase& row = paceCases()[static_cast<std::size_t>(index)];
        const auto replaced = planReplacement(row.running, row.chance);
        QCOMPARE(replaced ? static_cast<int>(*replaced) : -1, row.replaced ? static_cast<int>(*row.replaced) : -1);
    }
};

INTACT_TEST(SlowConnectionTest)
#include "slow_connection_test.moc"
