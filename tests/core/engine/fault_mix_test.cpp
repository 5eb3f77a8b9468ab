// SPDX-License-Identifier: GPL-3.0-or-later
// Random servers and random lives: the right file or a named failure, whatever happens.
// INTACT_FAULT_SEEDS=17 repeats one of them, INTACT_FAULT_SEEDS=1-600 runs more than the usual ones.
#include "tests/support/fault_mix.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

using namespace intact::tests;

namespace {

constexpr int kLanes = 4; // they mostly wait

struct Seeds {
    std::uint64_t first = 1;
    std::uint64_t last = 60;
};

Seeds seedsToRun() {
    const QByteArray text = qgetenv("INTACT_FAULT_SEEDS");
    if (text.isEmpty())
        return {};
    const QList<QByteArray> ends = text.split('-');
    return {ends.first().toULongLong(), ends.last().toULongLong()};
}

} // namespace

class FaultMixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySeedEndsWell() {
        const Seeds seeds = seedsToRun();
        QVERIFY(seeds.first >= 1 && seeds.last >= seeds.first);
        std::atomic<std::uint64_t> next{seeds.first};
        std::mutex mutex;
        std::string wrong;
        std::map<std::string, int> endings;
        int requests = 0;
        int faults = 0;
        const auto lane = [&] {
            for (std::uint64_t seed = next++; seed <= seeds.last; seed = next++) {
                const FaultMixResult result = runFaultMix(seed);
                const std::lock_guard lock(mutex);
                ++endings[result.ending];
                requests += result.requests;
                faults += result.faults;
                if (!result.wrong.empty())
                    wrong += "\n" + result.wrong;
            }
        };
        std::vector<std::thread> lanes;
        for (int i = 0; i < kLanes; ++i)
            lanes.emplace_back(lane);
        for (std::thread& running : lanes)
            running.join();
        std::string summary = std::to_string(requests) + " requests, " + std::to_string(faults) + " faults: ";
        for (const auto& [ending, count] : endings)
            summary += ending + " " + std::to_string(count) + ", ";
        qInfo("%s", summary.c_str());
        QVERIFY2(wrong.empty(), wrong.c_str());
        // A mix in which nothing completes, or nothing fails, would prove little.
        if (seeds.last - seeds.first >= 50)
            QVERIFY2(endings["complete"] > 10 && endings.size() > 3, summary.c_str());
    }
};

INTACT_TEST(FaultMixTest)
#include "fault_mix_test.moc"
