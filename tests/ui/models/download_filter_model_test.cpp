// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/download_filter_model.h"

#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"
#include "ui/models/download_columns.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <map>
#include <random>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;
using namespace std::chrono_literals;

class FilterClock final : public Clock {
public:
    [[nodiscard]] WallTime wallNow() const override { return kSampleNow; }
};

namespace {

std::vector<DownloadRow> shownRowsOf(const std::vector<DownloadRecord>& records) {
    std::vector<DownloadRow> rows;
    std::ranges::transform(records, std::back_inserter(rows), rowOf);
    return rows;
}

std::vector<std::int64_t> shownIds(const DownloadFilterModel& shown) {
    std::vector<std::int64_t> ids;
    for (int row = 0; row < shown.rowCount(); ++row)
        ids.push_back(shown.row(row).id.value);
    return ids;
}

Progress progressOf(std::int64_t id, std::int64_t received, double bytesPerSecond) {
    Progress progress;
    progress.id = {id};
    progress.received = received;
    progress.total = 1'000'000'000;
    progress.bytesPerSecond = bytesPerSecond;
    return progress;
}

/// A list, what is shown of it, and the same found out in the simplest way.
class Comparison {
public:
    explicit Comparison(unsigned seed) : m_random(seed), m_list(m_clock), m_shown(m_list, 0ms) {
        QObject::connect(&m_shown, &QAbstractItemModel::modelReset, &m_shown, [this] { m_held.clear(); });
        m_list.reset(shownRowsOf(manyRecords(60)));
        m_nextId = 61;
        sort();
    }

    void step() {
        hold();
        switch (below(11)) {
        case 0:
            add(1 + below(3));
            break;
        case 1:
            add(below(60));
            break;
        case 2:
            m_list.remove(some(1 + below(3)));
            break;
        case 3:
            m_list.remove(some(below(40)));
            break;
        case 4:
            change(1 + below(3));
            break;
        case 5:
            change(below(50));
            break;
        case 6:
            progress();
            break;
        case 7:
            reorder();
            break;
        case 8:
            m_state = static_cast<StateFilter>(below(static_cast<int>(kStateFilters)));
            m_shown.setStateFilter(m_state);
            break;
        case 9:
            search();
            break;
        default:
            sort();
        }
        QCoreApplication::processEvents(); // live figures settle
        QCOMPARE(shownIds(m_shown), expected());
        checkHeld();
    }

private:
    int below(int end) { return end == 0 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    std::vector<DownloadId> some(int count) {
        std::vector<DownloadId> ids;
        for (int i = 0; i < count && m_list.rowCount() > 0; ++i)
            ids.push_back(m_list.row(below(m_list.rowCount())).id);
        return ids;
    }

    DownloadRow fresh(std::int64_t id) {
        static constexpr std::array kStates{State::Queued, State::Downloading, State::Complete,  State::Paused,
                                            State::Failed, State::Waiting,     State::Connecting};
        static constexpr std::array kNames{"alpha-%1", "Beta-%1", "beta-%1", "ALPHA", "gamma-%1.iso", "%1"};
        QString name = QString::fromLatin1(kNames[static_cast<std::size_t>(below(kNames.size()))]);
        name.replace(QStringLiteral("%1"), QString::number(below(100)));
        DownloadRow row = rowOf(
            sampleRecord(id, name.toStdString(), kStates[static_cast<std::size_t>(below(7))], 1'000'000 * below(20)));
        row.addedAt = kSampleNow + std::chrono::seconds(below(50));
        row.directory = below(4) == 0 ? QStringLiteral("/data/beta") : QStringLiteral("/home/anna");
        return row;
    }

    void add(int count) {
        std::vector<DownloadRow> rows;
        for (int i = 0; i < count; ++i)
            rows.push_back(fresh(m_nextId++));
        m_list.add(rows);
    }

    void change(int count) {
        std::vector<DownloadRow> rows;
        for (const DownloadId id : some(count)) {
            rows.push_back(fresh(id.value));
            rows.back().position = m_list.find(id)->position;
        }
        m_list.change(rows);
    }

    void progress() {
        std::vector<Progress> news;
        for (const DownloadId id : some(below(40)))
            news.push_back(progressOf(id.value, 1'000'000 * below(20), below(1000)));
        m_list.apply(news);
    }

    void reorder() {
        std::vector<DownloadId> order = some(below(20));
        std::ranges::sort(order);
        order.erase(std::unique(order.begin(), order.end()), order.end());
        std::ranges::shuffle(order, m_random);
        m_list.setOrder(order);
    }

    void search() {
        static constexpr std::array kTexts{"", "a", "al", "alp", "BETA", "beta-1", "data", "pub/g", "7", "nothing"};
        m_search = QString::fromLatin1(kTexts[static_cast<std::size_t>(below(kTexts.size()))]);
        m_shown.setSearch(m_search);
    }

    void sort() {
        m_section = below(static_cast<int>(downloadColumns().size()));
        m_direction = below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        m_shown.sort(m_section, m_direction);
    }

    [[nodiscard]] bool isFound(const DownloadRow& row) const {
        return row.name.contains(m_search, Qt::CaseInsensitive) || row.link().contains(m_search, Qt::CaseInsensitive) ||
               row.directory.contains(m_search, Qt::CaseInsensitive);
    }

    [[nodiscard]] std::vector<std::int64_t> expected() const {
        std::vector<DownloadRow> rows;
        std::ranges::copy_if(m_list.rows(), std::back_inserter(rows),
                             [this](const DownloadRow& row) { return matches(m_state, row.state) && isFound(row); });
        const auto value = columnAt(m_section).sortValue;
        std::ranges::sort(rows, [&](const DownloadRow& left, const DownloadRow& right) {
            const SortValue l = value(left);
            const SortValue r = value(right);
            if (l < r || r < l)
                return m_direction == Qt::AscendingOrder ? l < r : r < l;
            return left.id > right.id;
        });
        std::vector<std::int64_t> ids;
        for (const DownloadRow& row : rows)
            ids.push_back(row.id.value);
        return ids;
    }

    // Persistent indexes, as a selection has them.
    void hold() {
        while (m_held.size() < 12 && m_shown.rowCount() > 0) {
            const int row = below(m_shown.rowCount());
            m_held.emplace(m_shown.row(row).id.value,
                           m_shown.index(row, below(static_cast<int>(downloadColumns().size()))));
            if (m_held.size() >= static_cast<std::size_t>(m_shown.rowCount()))
                break;
        }
    }

    void checkHeld() {
        for (auto held = m_held.begin(); held != m_held.end();) {
            const std::optional<int> place = m_shown.placeOf({held->first});
            QCOMPARE(held->second.isValid(), place.has_value());
            if (place) {
                QCOMPARE(held->second.row(), *place);
                QCOMPARE(m_shown.mapFromSource(m_shown.mapToSource(held->second)), QModelIndex(held->second));
            }
            held = place ? std::next(held) : m_held.erase(held);
        }
    }

    std::mt19937 m_random;
    FilterClock m_clock;
    DownloadListModel m_list;
    DownloadFilterModel m_shown;
    const QAbstractItemModelTester m_first{&m_list, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const QAbstractItemModelTester m_second{&m_shown, QAbstractItemModelTester::FailureReportingMode::QtTest};
    StateFilter m_state = StateFilter::All;
    QString m_search;
    int m_section = 0;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::int64_t m_nextId = 0;
    std::map<std::int64_t, QPersistentModelIndex> m_held;
};

} // namespace

class DownloadFilterModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyChangeLeavesWhatASimpleSortWouldGive_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anyChangeLeavesWhatASimpleSortWouldGive() {
        QFETCH(unsigned, seed);
        Comparison comparison(seed);
        for (int step = 0; step < 70 && !QTest::currentTestFailed(); ++step)
            comparison.step();
    }

    void equalOnesAreTheNewestFirstInBothDirections() {
        DownloadListModel list(m_clock);
        DownloadFilterModel shown(list);
        list.reset({rowOf(sampleRecord(1, "same", State::Paused)), rowOf(sampleRecord(3, "SAME", State::Paused)),
                    rowOf(sampleRecord(2, "same", State::Paused)), rowOf(sampleRecord(4, "other", State::Paused))});
        shown.sort(sectionOf(ColumnId::Name), Qt::AscendingOrder);
        QCOMPARE(shownIds(shown), (std::vector<std::int64_t>{4, 3, 2, 1}));
        shown.sort(sectionOf(ColumnId::Name), Qt::DescendingOrder);
        QCOMPARE(shownIds(shown), (std::vector<std::int64_t>{3, 2, 1, 4}));
    }

    void liveFiguresMoveRowsOnlyOnceInAWhile() {
        DownloadListModel list(m_clock);
        DownloadFilterModel patient(list, 1h);
        DownloadFilterModel hasty(list, 0ms);
        list.reset({rowOf(sampleRecord(1, "a", State::Downloading)), rowOf(sampleRecord(2, "b", State::Downloading))});
        for (DownloadFilterModel* shown : {&patient, &hasty})
            shown->sort(sectionOf(ColumnId::Speed), Qt::DescendingOrder);
        const QSignalSpy cells(&patient, &QAbstractItemModel::dataChanged);
        list.apply({progressOf(1, 1, 500)});
        QCOMPARE(cells.size(), 1);
        QTRY_COMPARE(shownIds(hasty), (std::vector<std::int64_t>{1, 2}));
        QCOMPARE(shownIds(patient), (std::vector<std::int64_t>{2, 1}));
        patient.sort(sectionOf(ColumnId::Speed), Qt::DescendingOrder);
        QCOMPARE(shownIds(patient), (std::vector<std::int64_t>{1, 2}));
        // What has really happened to a download is not put off.
        patient.sort(sectionOf(ColumnId::Progress), Qt::DescendingOrder);
        list.change({rowOf(sampleRecord(2, "b", State::Complete))});
        QCOMPARE(shownIds(patient), (std::vector<std::int64_t>{2, 1}));
    }

    void figuresThatAreNotSortedByMoveNothing() {
        DownloadListModel list(m_clock);
        DownloadFilterModel shown(list, 0ms);
        list.reset(shownRowsOf(mixedTwelve()));
        shown.sort(sectionOf(ColumnId::Name), Qt::AscendingOrder);
        const QSignalSpy layouts(&shown, &QAbstractItemModel::layoutChanged);
        const QSignalSpy resets(&shown, &QAbstractItemModel::modelReset);
        list.apply(mixedProgress());
        list.setOrder({{5}, {4}, {3}});
        QCoreApplication::processEvents();
        QCOMPARE(layouts.size() + resets.size(), 0);
    }

    void aFewRowsComeAndGoOneByOneAndManyAtOnce() {
        DownloadListModel list(m_clock);
        DownloadFilterModel shown(list);
        list.reset(shownRowsOf(manyRecords(1000)));
        shown.sort(sectionOf(ColumnId::Added), Qt::DescendingOrder);
        const QSignalSpy inserted(&shown, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&shown, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy resets(&shown, &QAbstractItemModel::modelReset);
        list.add({rowOf(sampleRecord(1001, "x", State::Paused)), rowOf(sampleRecord(1002, "y", State::Paused))});
        list.remove({{1}, {2}, {3}, {500}});
        QCOMPARE(inserted.size(), 1); // both at one place
        QCOMPARE(removed.size(), 2);
        QCOMPARE(resets.size(), 0);
        shown.setStateFilter(StateFilter::Finished); // every other one, in hundreds of pieces
        QCOMPARE(resets.size(), 1);
        QCOMPARE(inserted.size() + removed.size(), 3);
    }

    void whatIsNoLongerWantedLeavesAtOnce() {
        DownloadListModel list(m_clock);
        DownloadFilterModel shown(list);
        list.reset(shownRowsOf(mixedTwelve()));
        shown.sort(sectionOf(ColumnId::Added), Qt::DescendingOrder);
        shown.setStateFilter(StateFilter::Downloading);
        QCOMPARE(shown.rowCount(), 4);
        list.change({rowOf(sampleRecord(2, "dataset.tar", State::Complete))});
        QCOMPARE(shownIds(shown), (std::vector<std::int64_t>{1, 3, 4}));
        QVERIFY(!shown.placeOf({2}));
        list.change({rowOf(sampleRecord(2, "dataset.tar", State::Downloading))});
        QCOMPARE(shownIds(shown).size(), std::size_t{4});
        shown.setSearch(QStringLiteral("ataSET"));
        QCOMPARE(shownIds(shown), (std::vector<std::int64_t>{2}));
        list.change({rowOf(sampleRecord(2, "renamed.tar", State::Downloading))});
        QCOMPARE(shown.rowCount(), 0);
    }

private:
    FilterClock m_clock;
};

INTACT_TEST(DownloadFilterModelTest)
#include "download_filter_model_test.moc"
