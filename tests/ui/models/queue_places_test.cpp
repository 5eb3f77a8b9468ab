// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_places.h"

#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

DownloadRow rowOf(std::int64_t id, std::int64_t position, Priority priority = Priority::Normal,
                  State state = State::Queued) {
    DownloadRow row;
    row.id = {id};
    row.position = position;
    row.priority = priority;
    row.state = state;
    return row;
}

} // namespace

class QueuePlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void priorityComesFirstThenPosition() {
        QueuePlaces places;
        const DownloadRow late = rowOf(1, 9);
        const DownloadRow early = rowOf(2, 3);
        const DownloadRow urgent = rowOf(3, 50, Priority::High);
        for (const DownloadRow& row : {late, early, urgent})
            places.add(row);
        QCOMPARE(places.placeOf(urgent), std::optional(1));
        QCOMPARE(places.placeOf(early), std::optional(2));
        QCOMPARE(places.placeOf(late), std::optional(3));
    }

    void whatIsFinishedHasNone() {
        QueuePlaces places;
        const DownloadRow finished = rowOf(1, 1, Priority::Normal, State::Complete);
        const DownloadRow queued = rowOf(2, 2);
        places.add(finished);
        places.add(queued);
        QCOMPARE(places.placeOf(finished), std::nullopt);
        QCOMPARE(places.placeOf(queued), std::optional(1));
        QCOMPARE(places.placeOf(rowOf(7, 7)), std::nullopt); // was never added
        places.remove(finished);
        QCOMPARE(places.placeOf(queued), std::optional(1));
    }

    void whoComesBackBeforeAnybodyAsksIsThere() {
        QueuePlaces places;
        const DownloadRow row = rowOf(1, 1);
        places.add(row);
        places.remove(row);
        places.add(row);
        QCOMPARE(places.placeOf(row), std::optional(1));
        places.remove(row);
        places.add(row);
        places.remove(row);
        QCOMPARE(places.placeOf(row), std::nullopt);
        places.add(row);
        QCOMPARE(places.placeOf(row), std::optional(1));
        places.remove(row);
        places.add(row);
        QCOMPARE(places.placeOf(row), std::optional(1));
    }

    void anyChangesLeaveWhatSortingWouldGive() {
        std::mt19937 random(7);
        QueuePlaces places;
        std::vector<DownloadRow> there;
        for (std::int64_t id = 1; id <= 400; ++id) {
            const auto chance = random() % 100;
            if (chance < 60 || there.empty()) {
                there.push_back(rowOf(id, static_cast<std::int64_t>(random() % 50),
                                      static_cast<Priority>(random() % kPriorities),
                                      random() % 5 == 0 ? State::Complete : State::Queued));
                places.add(there.back());
            } else {
                const auto gone = there.begin() + static_cast<std::ptrdiff_t>(random() % there.size());
                places.remove(*gone);
                there.erase(gone);
            }
            if (random() % 4 != 0)
                continue;
            std::vector<DownloadRow> sorted = there;
            std::erase_if(sorted, [](const DownloadRow& row) { return row.state == State::Complete; });
            std::ranges::sort(sorted, {},
                              [](const DownloadRow& row) { return std::tuple(row.priority, row.position, row.id); });
            for (std::size_t place = 0; place < sorted.size(); ++place)
                QCOMPARE(places.placeOf(sorted[place]), std::optional(static_cast<int>(place) + 1));
        }
    }
};

INTACT_TEST(QueuePlacesTest)
#include "queue_places_test.moc"
