// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/list_panel.h"

#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/models/download_columns.h"
#include "ui/widgets/download_list_view.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

/// What stays where it is while the list changes. The list is a long one, the newest first.
class ListPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList(manyRecords(700));
    }
    void cleanup() { m_harness.reset(); }

    void theSelectedRowStaysAtItsHeightWhenTheFilterChanges_data() {
        QTest::addColumn<int>("wayOut"); // 0 state, 1 search
        QTest::newRow("state") << 0;
        QTest::newRow("search") << 1;
    }

    void theSelectedRowStaysAtItsHeightWhenTheFilterChanges() {
        QFETCH(int, wayOut);
        panel().select({{350}, {357}});
        view().scrollTo(m_harness->rows().index(placeOf(350), 0), QAbstractItemView::PositionAtCenter);
        const int before = topOf(350);
        QVERIFY(before > 0 && view().verticalScrollBar()->value() > 0);
        if (wayOut == 0)
            panel().setStateFilter(StateFilter::Finished); // every other row goes
        else
            panel().setSearch(QStringLiteral("-3")); // so do most
        settle();
        QVERIFY(m_harness->rows().rowCount() < 450);
        QCOMPARE(topOf(350), before);
        QCOMPARE(selected(), (std::vector<std::int64_t>{350, 357}));
        QCOMPARE(currentId(), 350);
        panel().setStateFilter(StateFilter::All);
        panel().setSearch({});
        settle();
        QCOMPARE(m_harness->rows().rowCount(), 700);
        QCOMPARE(topOf(350), before);
        QCOMPARE(selected(), (std::vector<std::int64_t>{350, 357}));
    }

    void whereNothingIsSelectedTheFirstRowStays() {
        view().verticalScrollBar()->setValue(rowHeight() * 100);
        const std::int64_t first = idAt(100);
        QCOMPARE(topOf(first), 0);
        panel().setSearch(QStringLiteral("archive-") + QString::number(first).left(1));
        settle();
        QCOMPARE(topOf(first), 0);
    }

    void whatIsFilteredAwayLeavesTheTop() {
        panel().select({{350}});
        view().scrollTo(m_harness->rows().index(placeOf(350), 0), QAbstractItemView::PositionAtTop);
        panel().setSearch(QStringLiteral("-1")); // not 350, nor its neighbours
        settle();
        QCOMPARE(view().verticalScrollBar()->value(), 0);
        QVERIFY(selected().empty());
    }

    void atTheTopOneSeesWhatIsNew() {
        m_harness->service.add(std::vector<DownloadRequest>(1), false);
        QTRY_COMPARE(m_harness->rows().rowCount(), 701);
        settle();
        QCOMPARE(view().verticalScrollBar()->value(), 0);
    }

    void furtherDownNothingMovesWhenSomethingIsNewOrGone() {
        view().verticalScrollBar()->setValue(rowHeight() * 100 + 7);
        const std::int64_t first = idAt(101);
        const int before = topOf(first);
        DownloadRecord fresh = sampleRecord(5000, "new.zip", State::Paused);
        fresh.addedAt = kSampleNow + std::chrono::hours(1);
        m_harness->service.push(DownloadAdded{fresh});
        QTRY_COMPARE(m_harness->rows().rowCount(), 701);
        settle();
        QCOMPARE(idAt(0), 5000);
        QCOMPARE(topOf(first), before);
        m_harness->service.remove({{2}, {3}, {50}});
        QTRY_COMPARE(m_harness->rows().rowCount(), 698);
        settle();
        QCOMPARE(topOf(first), before);
    }

    void everythingStaysSelectedWhenTheOrderChanges() {
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selected().size(), std::size_t{700});
        view().sortByColumn(sectionOf(ColumnId::Size), Qt::AscendingOrder);
        QCOMPARE(selected().size(), std::size_t{700});
        panel().setStateFilter(StateFilter::Paused);
        QCOMPARE(selected().size(), static_cast<std::size_t>(m_harness->rows().rowCount()));
    }

    void theSelectionIsNotLookedAtForFigures() {
        panel().select({{700}});
        QTRY_VERIFY(m_harness->action(ActionId::Remove)->isEnabled());
        QSignalSpy changes(&panel(), &ListPanel::selectionChanged);
        m_harness->service.resume({{2}});
        QTRY_COMPARE(changes.size(), 1); // one that is not selected may be
        QSignalSpy cells(&m_harness->rows(), &QAbstractItemModel::dataChanged);
        Progress progress;
        progress.id = {2};
        progress.received = 5;
        m_harness->service.push(progress);
        QTRY_COMPARE(cells.size(), 1);
        QTest::qWait(0);
        QCOMPARE(changes.size(), 1);
    }

    void progressDoesNotEndTheTypingOfAName() {
        m_harness->selectRow(placeOf(3));
        QTRY_VERIFY(m_harness->action(ActionId::Rename)->isEnabled());
        QTest::keyClick(&view(), Qt::Key_F2);
        auto* editor = view().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->setText(QStringLiteral("half a na"));
        QSignalSpy cells(&m_harness->rows(), &QAbstractItemModel::dataChanged);
        DownloadRecord record = m_harness->service.record(3);
        record.ledger.total = 77;
        m_harness->service.push(DownloadChanged{record, {}});
        QTRY_VERIFY(!cells.isEmpty());
        QCOMPARE(editor->text(), QStringLiteral("half a na"));
    }

    // So many are not held by the selection itself.
    void manySelectedOnesStaySelectedWhenTheyAreSorted() {
        m_harness->showList(manyRecords(3000));
        std::vector<DownloadId> chosen;
        std::vector<std::int64_t> numbers;
        for (std::int64_t id = 101; id <= 2900; ++id) {
            chosen.push_back({id});
            numbers.push_back(id);
        }
        panel().select(chosen);
        view().setCurrentIndex(m_harness->rows().index(placeOf(1500), 0)); // one alone
        panel().select(chosen);
        const std::int64_t current = currentId();
        view().sortByColumn(sectionOf(ColumnId::Added), Qt::AscendingOrder);
        settle();
        QCOMPARE(selected(), numbers);
        QCOMPARE(currentId(), current);
        QVERIFY(m_harness->action(ActionId::Remove)->isEnabled());
    }

    void theNameIsNeverSqueezedAway() {
        m_harness->window->resize(800, 600);
        for (const Column& column : downloadColumns())
            view().setColumnHidden(sectionOf(column.id), false);
        settle();
        QCOMPARE(view().columnWidth(sectionOf(ColumnId::Name)), 200);
        QVERIFY(view().horizontalScrollBar()->maximum() > 0);
        for (const Column& column : downloadColumns())
            view().setColumnHidden(sectionOf(column.id), column.id != ColumnId::Name && column.id != ColumnId::Size);
        settle();
        QCOMPARE(view().header()->length(), view().viewport()->width()); // it takes what is left
        view().setColumnWidth(sectionOf(ColumnId::Size), 300);
        QCOMPARE(view().columnWidth(sectionOf(ColumnId::Name)), view().viewport()->width() - 300);
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    }

private:
    [[nodiscard]] ListPanel& panel() { return m_harness->window->list(); }
    [[nodiscard]] DownloadListView& view() { return panel().view(); }
    [[nodiscard]] std::int64_t idAt(int row) { return m_harness->row(row).id.value; }
    [[nodiscard]] int placeOf(std::int64_t id) { return m_harness->placeOf(id); }
    [[nodiscard]] int topOf(std::int64_t id) {
        return view().visualRect(m_harness->rows().index(placeOf(id), 0)).top();
    }
    [[nodiscard]] int rowHeight() { return view().visualRect(m_harness->rows().index(0, 0)).height(); }
    [[nodiscard]] std::int64_t currentId() { return idAt(view().currentIndex().row()); }
    [[nodiscard]] std::vector<std::int64_t> selected() {
        std::vector<std::int64_t> ids;
        for (const DownloadId id : panel().selectedIds())
            ids.push_back(id.value);
        std::ranges::sort(ids);
        return ids;
    }
    static void settle() { QTest::qWait(0); }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(ListPanelTest)
#include "list_panel_test.moc"
