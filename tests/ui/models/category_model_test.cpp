// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/category_model.h"

#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"
#include "ui/models/download_columns.h"
#include "ui/models/download_filter_model.h"
#include "ui/models/download_list_model.h"
#include "ui/models/dragged_downloads.h"
#include "ui/models/sidebar_roles.h"
#include "ui/models/tag_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

std::vector<Category> twoCategories() {
    return {{{4}, "Video", "Films", {"mkv"}, {}, {}}, {{2}, "<b>Work</b>", {}, {}, {}, {}}};
}

DownloadRow filed(std::int64_t id, std::int64_t category, const std::vector<std::string>& tags) {
    DownloadRecord record = sampleRecord(id, "f" + std::to_string(id), State::Paused, 1);
    record.request.filing.tags = tags;
    if (category != 0)
        record.request.filing.category.id = CategoryId{category};
    return rowOf(record);
}

} // namespace

/// Categories, tags and what the list knows of them.
class CategoryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_model = std::make_unique<CategoryModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setCategories(twoCategories());
    }
    void cleanup() {
        m_tester.reset();
        m_model.reset();
    }

    void theLastEntryIsForNone() {
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->idAt(1), std::int64_t{2});
        QCOMPARE(m_model->idAt(2), std::int64_t{0});
        QCOMPARE(m_model->idAt(-1), std::int64_t{0});
        QCOMPARE(m_model->rowOf(0), 2);
        QCOMPARE(m_model->rowOf(4), 0);
        QCOMPARE(m_model->rowOf(9), -1);
        QVERIFY(!(m_model->flags(m_model->index(2)) & (Qt::ItemIsEditable | Qt::ItemIsDragEnabled)));
        QVERIFY(m_model->flags(m_model->index(2)) & Qt::ItemIsDropEnabled);
    }

    void namesAreNotMarkup() {
        const QString tip = m_model->index(1).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;Work")), qPrintable(tip));
        QVERIFY(tip.contains(QStringLiteral("stay where they are")));
    }

    void whatIsGoneCountsAsNone() {
        FilingCounts counts;
        for (const std::int64_t category : {4, 4, 2, 0, 99})
            counts.add(filed(1, category, {}));
        m_model->setCounts(counts, 5);
        QCOMPARE(m_model->index(0).data(CountRole).toInt(), 2);
        QCOMPARE(m_model->index(1).data(CountRole).toInt(), 1);
        QCOMPARE(m_model->index(2).data(CountRole).toInt(), 2);
        QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Video, 2"));
    }

    void aNewNameIsAWish() {
        QSignalSpy wished(m_model.get(), &CategoryModel::renameWanted);
        QVERIFY(!m_model->setData(m_model->index(0), QStringLiteral(" ")));
        QVERIFY(!m_model->setData(m_model->index(0), QStringLiteral("Video")));
        QVERIFY(!m_model->setData(m_model->index(2), QStringLiteral("None")));
        QVERIFY(m_model->setData(m_model->index(0), QStringLiteral(" Films ")));
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.front().at(1).toString(), QStringLiteral("Films"));
        QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("Video"));
    }

    void downloadsAreDroppedOntoAnEntry() {
        std::vector<DownloadId> downloads;
        std::int64_t category = -1;
        connect(m_model.get(), &CategoryModel::filingWanted, this,
                [&](const std::vector<DownloadId>& ids, std::int64_t id) {
                    downloads = ids;
                    category = id;
                });
        const auto mime = draggedDownloads({{7}, {5}});
        QVERIFY(m_model->canDropMimeData(mime.get(), Qt::CopyAction, -1, -1, m_model->index(1)));
        QVERIFY(!m_model->canDropMimeData(mime.get(), Qt::CopyAction, 1, 0, {})); // between two
        m_model->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, m_model->index(1));
        QCOMPARE(downloads, (std::vector<DownloadId>{{7}, {5}}));
        QCOMPARE(category, std::int64_t{2});
        m_model->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, m_model->index(2));
        QCOMPARE(category, std::int64_t{0});
    }

    void foreignThingsAreNotTaken() {
        QMimeData text;
        text.setText(QStringLiteral("7"));
        QVERIFY(!m_model->canDropMimeData(&text, Qt::CopyAction, -1, -1, m_model->index(0)));
        QVERIFY(downloadsIn(nullptr).empty());
    }

    void categoriesAreDraggedToAnotherPlace() {
        QSignalSpy moved(m_model.get(), &CategoryModel::moveWanted);
        const std::unique_ptr<QMimeData> mime(m_model->mimeData({m_model->index(0)}));
        QVERIFY(m_model->canDropMimeData(mime.get(), Qt::MoveAction, 2, 0, {}));
        m_model->dropMimeData(mime.get(), Qt::MoveAction, 2, 0, {});
        m_model->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, {}); // below all entries
        m_model->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, m_model->index(1));
        QCOMPARE(moved.size(), 3);
        QCOMPARE(moved[0].at(1).toInt(), 2);
        QCOMPARE(moved[1].at(1).toInt(), 2);
        QCOMPARE(moved[2].at(1).toInt(), 1);
    }

    void tagsInUseAreCounted() {
        FilingCounts counts;
        counts.add(filed(1, 0, {"work", "Linux"}));
        counts.add(filed(2, 0, {"linux"}));
        TagModel tags;
        const QAbstractItemModelTester tester(&tags, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tags.setCounts(counts);
        QCOMPARE(tags.tags(), (QStringList{QStringLiteral("Linux"), QStringLiteral("work")}));
        QCOMPARE(tags.index(0).data(CountRole).toInt(), 2);
        counts.remove(filed(1, 0, {"work", "Linux"}));
        tags.setCounts(counts);
        QCOMPARE(tags.rowCount(), 1);
        QCOMPARE(tags.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Linux, 1"));
    }

    void rowsKnowTheirCategoriesByName() {
        const Clock clock;
        DownloadListModel list(clock);
        list.setCategories(twoCategories());
        list.reset({filed(1, 4, {"b"}), filed(2, 0, {"a", "c"})});
        list.add({filed(3, 2, {})});
        const auto cell = [&list](int row, ColumnId column) {
            return list.index(row, sectionOf(column)).data().toString();
        };
        QCOMPARE(cell(0, ColumnId::Category), QStringLiteral("Video"));
        QCOMPARE(cell(1, ColumnId::Category), QString());
        QCOMPARE(cell(1, ColumnId::Tags), QStringLiteral("a, c"));
        QCOMPARE(cell(2, ColumnId::Category), QStringLiteral("<b>Work</b>"));
        DownloadFilterModel shown(list);
        RowFilter filter;
        filter.category = 4;
        shown.setFilter(filter);
        QCOMPARE(shown.rowCount(), 1);
        list.setCategories({{{2}, "Office", {}, {}, {}, {}}});
        QCOMPARE(cell(2, ColumnId::Category), QStringLiteral("Office"));
        QCOMPARE(cell(0, ColumnId::Category), QString()); // gone
        QCOMPARE(shown.rowCount(), 0);
        list.change({filed(1, 2, {})});
        QCOMPARE(cell(0, ColumnId::Category), QStringLiteral("Office"));
        QCOMPARE(list.filing().ofCategory(2), 2);
        QCOMPARE(list.filing().ofTag(QStringLiteral("b")), 0);
        list.remove({{1}, {2}});
        QCOMPARE(list.filing().ofCategory(2), 1);
        QVERIFY(list.filing().tags().isEmpty());
    }

    void whatHasNoCategoryOrTagComesLast() {
        const Clock clock;
        DownloadListModel list(clock);
        list.setCategories(twoCategories());
        list.reset({filed(1, 0, {}), filed(2, 4, {"b"}), filed(3, 2, {"A"})});
        DownloadFilterModel shown(list);
        shown.sort(sectionOf(ColumnId::Category));
        QCOMPARE(shown.row(0).id.value, std::int64_t{3});
        QCOMPARE(shown.row(2).id.value, std::int64_t{1});
        shown.sort(sectionOf(ColumnId::Tags));
        QCOMPARE(shown.row(0).id.value, std::int64_t{3});
        QCOMPARE(shown.row(2).id.value, std::int64_t{1});
    }

private:
    std::unique_ptr<CategoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

INTACT_TEST(CategoryModelTest)
#include "category_model_test.moc"
