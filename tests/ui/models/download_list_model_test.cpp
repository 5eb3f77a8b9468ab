// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/download_list_model.h"

#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"
#include "ui/models/download_columns.h"
#include "ui/models/download_filter_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

std::vector<DownloadRow> rowsOf(const std::vector<DownloadRecord>& records) {
    std::vector<DownloadRow> rows;
    for (const DownloadRecord& record : records)
        rows.push_back(rowOf(record));
    return rows;
}

QString cell(const QAbstractItemModel& model, int row, ColumnId column) {
    return model.index(row, sectionOf(column)).data().toString();
}

} // namespace

class DownloadListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels() {
        DownloadListModel list(m_clock);
        DownloadFilterModel shown(list);
        const QAbstractItemModelTester first(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.reset(rowsOf(mixedTwelve()));
        list.apply(mixedProgress());
        list.add({rowOf(sampleRecord(50, "new.zip", State::Queued))});
        shown.setStateFilter(StateFilter::Finished);
        list.remove({{3}, {8}, {9}});
        shown.setSearch(QStringLiteral("zip"));
        shown.setStateFilter(StateFilter::All);
        list.change({rowOf(sampleRecord(50, "new.zip", State::Complete))});
        list.setOrder({{50}, {1}, {2}});
        shown.sort(sectionOf(ColumnId::Size), Qt::DescendingOrder);
        list.remove({{1}, {2}, {50}});
        QCOMPARE(list.rowCount(), 7);
        QCOMPARE(shown.rowCount(), 1);
    }

    void thePlaceInTheQueueFollowsFromPriorityFirst() {
        DownloadListModel list(m_clock);
        std::vector<DownloadRecord> records;
        for (int id = 1; id <= 3; ++id)
            records.push_back(sampleRecord(id, "a", State::Queued));
        records[2].request.priority = Priority::High;
        list.reset(rowsOf(records));
        const auto places = [&list] {
            QStringList texts;
            for (int row = 0; row < 3; ++row)
                texts.append(cell(list, row, ColumnId::Queue));
            return texts.join(QLatin1Char(' '));
        };
        QCOMPARE(places(), QStringLiteral("2 3 1"));
        QCOMPARE(cell(list, 2, ColumnId::Priority), QStringLiteral("high"));
        records[0].request.priority = Priority::Low;
        list.change({rowOf(records[0])});
        QCOMPARE(places(), QStringLiteral("3 2 1"));
    }

    void countsFollowEveryChange() {
        DownloadListModel list(m_clock);
        list.reset(rowsOf(mixedTwelve()));
        QCOMPARE(list.counts().of(StateFilter::All), 12);
        QCOMPARE(list.counts().of(StateFilter::Downloading), 4);
        QCOMPARE(list.counts().of(StateFilter::Waiting), 2);
        QCOMPARE(list.counts().of(StateFilter::Paused), 1);
        QCOMPARE(list.counts().of(StateFilter::Finished), 2);
        QCOMPARE(list.counts().of(StateFilter::Failed), 3);
        list.change({rowOf(sampleRecord(1, "x", State::Complete))});
        list.remove({{7}});
        QCOMPARE(list.counts().of(StateFilter::Finished), 3);
        QCOMPARE(list.counts().of(StateFilter::Paused), 0);
        QCOMPARE(list.counts().of(StateFilter::All), 11);
    }

    void aBatchOfProgressIsOneChangePerRun() {
        DownloadListModel list(m_clock);
        list.reset(rowsOf(mixedTwelve()));
        const QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        const QSignalSpy figures(&list, &DownloadListModel::figuresChanged);
        list.apply(mixedProgress()); // rows 0 to 3
        QCOMPARE(changes.size(), 1);
        QCOMPARE(figures.size(), 1);
        QCOMPARE(cell(list, 0, ColumnId::Progress), QStringLiteral("62 %"));
        QCOMPARE(cell(list, 0, ColumnId::Speed), QStringLiteral("12.4 MB/s"));
        QCOMPARE(cell(list, 2, ColumnId::Progress), QString());
        QVERIFY(list.hasMovingStripe());
    }

    void runningFiguresOutliveAChangeButNotAPause() {
        DownloadListModel list(m_clock);
        list.reset(rowsOf(mixedTwelve()));
        list.apply(mixedProgress());
        list.change({rowOf(sampleRecord(1, "renamed.iso", State::Downloading, 631'000'000))});
        QCOMPARE(list.find({1})->received, 392'000'000);
        list.change({rowOf(sampleRecord(1, "renamed.iso", State::Paused, 631'000'000))});
        QCOMPARE(list.find({1})->received, 0);
        QCOMPARE(list.find({1})->bytesPerSecond, 0.0);
    }

    void cellsSayWhatAScreenReaderNeeds() {
        DownloadListModel list(m_clock);
        list.reset(rowsOf(mixedTwelve()));
        list.apply(mixedProgress());
        const QModelIndex progress = list.index(0, sectionOf(ColumnId::Progress));
        QCOMPARE(progress.data(Qt::AccessibleTextRole).toString(), QStringLiteral("62 percent, 20 seconds left"));
        const QModelIndex failed = list.index(9, sectionOf(ColumnId::Name));
        QCOMPARE(failed.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("shared-folder.zip, The link has expired"));
    }

    void namesFromServersAreNoMarkup() {
        DownloadListModel list(m_clock);
        list.reset({rowOf(sampleRecord(1, "<img src=x>.zip", State::Paused))});
        QVERIFY(!list.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    }

    void queuePlacesSkipWhatIsFinished() {
        DownloadListModel list(m_clock);
        list.reset({rowOf(sampleRecord(1, "a", State::Complete)), rowOf(sampleRecord(2, "b", State::Queued)),
                    rowOf(sampleRecord(3, "c", State::Queued))});
        QCOMPARE(cell(list, 0, ColumnId::Queue), QString());
        QCOMPARE(cell(list, 1, ColumnId::Queue), QStringLiteral("1"));
        list.setOrder({{1}, {3}, {2}});
        QCOMPARE(cell(list, 2, ColumnId::Queue), QStringLiteral("1"));
        QCOMPARE(cell(list, 1, ColumnId::Queue), QStringLiteral("2"));
    }

    void theRestOfALongListLeavesWhatIsThereInItsPlace() {
        DownloadListModel list(m_clock);
        const auto all = rowsOf(manyRecords(500));
        list.reset({all.begin() + 400, all.end()}); // the newest
        const QPersistentModelIndex selected = list.index(7, 0);
        const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        const QSignalSpy insertions(&list, &QAbstractItemModel::rowsInserted);
        list.add({all.begin(), all.begin() + 400});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(insertions.size(), 1);
        QCOMPARE(list.rowCount(), 500);
        QCOMPARE(list.row(selected.row()).id, all[407].id);
        QCOMPARE(list.find(all[3].id)->id, all[3].id);
        QCOMPARE(list.counts().of(StateFilter::All), 500);
        // Places count over both parts, the older ones first.
        int places = 0;
        for (int row = 0; row < list.rowCount(); ++row)
            places = std::max(places, cell(list, row, ColumnId::Queue).toInt());
        const auto unfinished =
            std::count_if(all.begin(), all.end(), [](const DownloadRow& row) { return row.state != State::Complete; });
        QCOMPARE(places, static_cast<int>(unfinished));
        QCOMPARE(cell(list, *list.indexOf(all[1].id), ColumnId::Queue), QStringLiteral("1"));
    }

    void aNewNameIsAWish() {
        DownloadListModel list(m_clock);
        list.reset({rowOf(sampleRecord(1, "a.zip", State::Paused))});
        const QSignalSpy wishes(&list, &DownloadListModel::renameWanted);
        QVERIFY(list.setData(list.index(0, 0), QStringLiteral("b.zip"), Qt::EditRole));
        QVERIFY(!list.setData(list.index(0, 0), QStringLiteral("  "), Qt::EditRole));
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(cell(list, 0, ColumnId::Name), QStringLiteral("a.zip"));
    }

    void everyColumnSortsByItsValue() {
        DownloadListModel list(m_clock);
        DownloadFilterModel shown(list);
        list.reset(rowsOf(mixedTwelve()));
        list.apply(mixedProgress());
        shown.sort(sectionOf(ColumnId::Size), Qt::DescendingOrder);
        QCOMPARE(shown.row(0).name, QStringLiteral("dataset-2026-complete.tar.zst"));
        shown.sort(sectionOf(ColumnId::Remaining), Qt::AscendingOrder);
        QCOMPARE(shown.row(0).id.value, 1);
        shown.sort(sectionOf(ColumnId::Proof), Qt::DescendingOrder);
        QCOMPARE(shown.row(0).proof, ProofState::Mismatch);
        shown.sort(sectionOf(ColumnId::Name), Qt::AscendingOrder);
        QVERIFY(shown.row(0).name.startsWith(QStringLiteral("a-rather")));
        shown.sort(sectionOf(ColumnId::Added), Qt::DescendingOrder);
        QCOMPARE(shown.row(0).id.value, 1);
    }

    void manyAtOnceAreOneReset() {
        DownloadListModel list(m_clock);
        list.reset(rowsOf(manyRecords(4000)));
        const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        const QSignalSpy removals(&list, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        std::vector<DownloadId> odd;
        std::vector<DownloadRow> touched;
        for (std::int64_t id = 1; id <= 4000; id += 2) {
            odd.push_back({id});
            touched.push_back(rowOf(sampleRecord(id + 1, "x", State::Paused)));
        }
        list.remove(odd);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(removals.size(), 0);
        QCOMPARE(list.rowCount(), 2000);
        for (int row = 0; row < list.rowCount(); ++row) {
            QCOMPARE(list.row(row).id.value, 2 * row + 2);
            QCOMPARE(list.indexOf({2 * row + 2}), std::optional(row));
        }
        QVERIFY(!list.indexOf({3}));
        const auto told = changes.size();
        std::erase_if(touched, [](const DownloadRow& row) { return row.id.value % 4 == 0; });
        list.change(touched);
        QCOMPARE(changes.size(), told + 2); // and one for the places in the queue
        list.remove({{4}, {8}, {9}});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(removals.size(), 2);
    }

    void placesFollowAtOnceAndAreToldOnce() {
        DownloadListModel list(m_clock);
        list.reset({rowOf(sampleRecord(1, "a", State::Queued)), rowOf(sampleRecord(2, "b", State::Queued)),
                    rowOf(sampleRecord(3, "c", State::Queued))});
        const QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        list.change({rowOf(sampleRecord(1, "a", State::Complete)), rowOf(sampleRecord(2, "b", State::Complete))});
        QCOMPARE(cell(list, 0, ColumnId::Queue), QString());
        QCOMPARE(cell(list, 2, ColumnId::Queue), QStringLiteral("1"));
        QCOMPARE(changes.size(), 2); // the rows, and all places
        list.change({rowOf(sampleRecord(3, "renamed", State::Queued))});
        QCOMPARE(changes.size(), 3); // who is renamed keeps its place
        list.remove({{3}});
        list.add({rowOf(sampleRecord(2, "b", State::Queued)), rowOf(sampleRecord(4, "d", State::Queued))});
        QCOMPARE(cell(list, 2, ColumnId::Queue), QStringLiteral("1"));
    }

    void onlyWhatMattersToASelectionIsToldAsStates() {
        DownloadListModel list(m_clock);
        list.reset(rowsOf(mixedTwelve()));
        const QSignalSpy states(&list, &DownloadListModel::statesChanged);
        list.apply(mixedProgress());
        list.change({rowOf(sampleRecord(1, "renamed.iso", State::Downloading))});
        QCOMPARE(states.size(), 0);
        list.change({rowOf(sampleRecord(1, "renamed.iso", State::Paused))});
        QCOMPARE(states.size(), 1);
        list.remove({{1}});
        list.add({rowOf(sampleRecord(50, "new.zip", State::Queued))});
        QCOMPARE(states.size(), 3);
    }

private:
    class : public Clock {
    public:
        [[nodiscard]] WallTime wallNow() const override { return kSampleNow; }
    } m_clock;
};

INTACT_TEST(DownloadListModelTest)
#include "download_list_model_test.moc"
