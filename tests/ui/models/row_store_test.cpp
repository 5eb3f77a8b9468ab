// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_store.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

std::vector<DownloadRow> rowsOf(const std::vector<std::int64_t>& ids) {
    std::vector<DownloadRow> rows(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        rows[i].id = {ids[i]};
    return rows;
}

std::vector<std::int64_t> idsOf(const RowStore& store) {
    std::vector<std::int64_t> ids;
    for (const DownloadRow& row : store.all())
        ids.push_back(row.id.value);
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<int>)
Q_DECLARE_METATYPE(std::vector<std::int64_t>)

class RowStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFoundWhateverTheirOrder() {
        RowStore store;
        store.append(rowsOf({70, 80, 90}));
        store.append(rowsOf({30, 10, 20}));
        QCOMPARE(idsOf(store), (std::vector<std::int64_t>{70, 80, 90, 30, 10, 20}));
        for (int index = 0; index < store.size(); ++index)
            QCOMPARE(store.indexOf(store.at(index).id), std::optional(index));
        QCOMPARE(store.indexOf({40}), std::nullopt);
        QCOMPARE(store.indexOf({100}), std::nullopt);
    }

    void whatStaysKeepsItsOrderAndIsFound_data() {
        QTest::addColumn<std::vector<int>>("gone");
        QTest::addColumn<std::vector<std::int64_t>>("left");
        using Left = std::vector<std::int64_t>;
        QTest::newRow("nothing") << std::vector<int>{} << Left{5, 1, 4, 2, 3};
        QTest::newRow("the first") << std::vector<int>{0} << Left{1, 4, 2, 3};
        QTest::newRow("the last") << std::vector<int>{4} << Left{5, 1, 4, 2};
        QTest::newRow("a run") << std::vector<int>{1, 2} << Left{5, 2, 3};
        QTest::newRow("here and there") << std::vector<int>{0, 2, 4} << Left{1, 2};
        QTest::newRow("all") << std::vector<int>{0, 1, 2, 3, 4} << Left{};
    }

    void whatStaysKeepsItsOrderAndIsFound() {
        QFETCH(std::vector<int>, gone);
        QFETCH(std::vector<std::int64_t>, left);
        RowStore store;
        store.append(rowsOf({5, 1, 4, 2, 3}));
        store.erase(gone);
        QCOMPARE(idsOf(store), left);
        for (std::int64_t id = 1; id <= 5; ++id) {
            const auto place = std::ranges::find(left, id);
            const auto index = static_cast<int>(place - left.begin());
            QCOMPARE(store.indexOf({id}), place == left.end() ? std::nullopt : std::optional(index));
        }
    }
};

INTACT_TEST(RowStoreTest)
#include "row_store_test.moc"
