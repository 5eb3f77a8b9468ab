// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/categories.h"
#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/category_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/tags_dialog.h"
#include "ui/models/download_columns.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sidebar_list.h"
#include "ui/window/add_flow.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

std::vector<Category> sampleCategories() {
    std::vector<Category> categories = usualCategories();
    std::int64_t number = 0;
    for (Category& category : categories)
        category.id = {++number};
    categories[3].folder = "Films";
    return categories;
}

std::vector<DownloadRecord> filedTwelve(const std::vector<Category>& categories) {
    std::vector<DownloadRecord> records = mixedTwelve();
    for (DownloadRecord& record : records)
        record.request.filing.category = {true, categoryFor(record.fileName, record.request.url, categories)};
    records[0].request.filing.tags = {"linux", "to try"};
    records[3].request.filing.tags = {"linux"};
    records[7].request.filing.tags = {"reading"};
    return records;
}

} // namespace

/// Pictures of categories and tags, in both looks; written to build/<preset>/screenshots.
class FilingScreenshotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void categoriesAndTags_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("light") << QStringLiteral("-light") << false;
        QTest::newRow("dark") << QStringLiteral("-dark") << false;
        QTest::newRow("right to left") << QStringLiteral("-rtl") << true;
    }

    void categoriesAndTags() {
        QFETCH(QString, suffix);
        QFETCH(bool, rightToLeft);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        WindowHarness harness;
        harness.theme.setDesktopDark(suffix == QStringLiteral("-dark"));
        harness.service.setCategories(sampleCategories());
        harness.service.load(filedTwelve(sampleCategories()));
        for (const Progress& progress : mixedProgress())
            harness.service.push(progress);
        harness.show();
        QTRY_COMPARE(harness.rows().rowCount(), 12);
        windowPictures(harness, suffix);
        dialogPictures(harness, suffix);
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static void windowPictures(WindowHarness& harness, const QString& suffix) {
        harness.window->resize(1200, 720);
        harness.view().setColumnHidden(ui::sectionOf(ui::ColumnId::Category), false);
        harness.view().setColumnHidden(ui::sectionOf(ui::ColumnId::Tags), false);
        harness.selectRow(0);
        ui::SidebarList& categories = harness.window->findChild<ui::Sidebar*>()->categories();
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("categories") + suffix);
        categories.choose(2);
        categories.setFocus();
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("category-chosen") + suffix);
        categories.edit(categories.currentIndex());
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("category-rename") + suffix);
        QTest::keyClick(categories.findChild<QLineEdit*>(), Qt::Key_Escape);
        categories.choose(-1);
        auto* menu = harness.window->actionSet().action(ui::ActionId::SetCategory)->menu<QMenu*>();
        menu->popup(harness.window->pos());
        WindowHarness::picture(*menu, QStringLiteral("category-menu") + suffix);
        menu->close();
    }

    static void dialogPictures(WindowHarness& harness, const QString& suffix) {
        harness.window->offer(findLinksInText("https://downloads.example.org/film.mkv"));
        named<QLineEdit>(*harness.window->adding().dialog(), QStringLiteral("Tags"))
            ->setText(QStringLiteral("to watch"));
        QTest::qWait(0);
        WindowHarness::picture(*harness.window->adding().dialog(), QStringLiteral("add-category") + suffix);
        harness.window->offer(findLinksInText("https://a.example/one.zip https://a.example/two.pdf"));
        QTest::qWait(0);
        WindowHarness::picture(*harness.window->adding().dialog(), QStringLiteral("add-list-category") + suffix);
        harness.window->adding().dialog()->reject();

        ui::CategoryDialog category(harness.bridge, harness.theme,
                                    {sampleCategories(), 3, QStringLiteral("/home/anna/Downloads")},
                                    harness.window.get());
        category.show();
        QTest::qWait(0);
        WindowHarness::picture(category, QStringLiteral("category-dialog") + suffix);
        harness.selectRow(0);
        QAction* tags = harness.window->actionSet().action(ui::ActionId::EditTags);
        QTRY_VERIFY(tags->isEnabled());
        tags->trigger();
        QTest::qWait(0);
        WindowHarness::picture(*harness.window->findChild<ui::TagsDialog*>(), QStringLiteral("tags-dialog") + suffix);
    }
};

INTACT_TEST(FilingScreenshotsTest)
#include "filing_screenshots_test.moc"
