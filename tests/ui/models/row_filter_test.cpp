// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_filter.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::ui;

Q_DECLARE_METATYPE(intact::ui::RowFilter)

namespace {

DownloadRow sample() {
    DownloadRow row;
    row.state = State::Paused;
    row.name = QStringLiteral("Größe.iso");
    row.url = "https://mirror.example.org/pub/x";
    row.directory = QStringLiteral("/home/anna/Videos");
    row.categoryId = 3;
    row.category = QStringLiteral("Programs");
    row.tags = {QStringLiteral("Linux"), QStringLiteral("to try")};
    return row;
}

bool isAccepted(const DownloadRow& row, const RowFilter& filter) {
    const RowMatcher matcher(filter);
    return RowMatcher::Pass(matcher).accepts(row);
}

} // namespace

class RowFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasToFit_data() {
        QTest::addColumn<RowFilter>("filter");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* name, const RowFilter& filter, bool accepted) {
            QTest::newRow(name) << filter << accepted;
        };
        using enum StateFilter;
        row("nothing asked", {}, true);
        row("its state", {Paused, {}, {}, {}}, true);
        row("another state", {Failed, {}, {}, {}}, false);
        row("its category", {All, 3, {}, {}}, true);
        row("another category", {All, 4, {}, {}}, false);
        row("no category", {All, 0, {}, {}}, false);
        row("its tag", {All, {}, QStringLiteral("linux"), {}}, true);
        row("a part of its tag", {All, {}, QStringLiteral("lin"), {}}, false);
        row("another tag", {All, {}, QStringLiteral("work"), {}}, false);
        row("found by name", {All, {}, {}, QStringLiteral("GRÖßE")}, true);
        row("found by server", {All, {}, {}, QStringLiteral("mirror.ex")}, true);
        row("found by folder", {All, {}, {}, QStringLiteral("videos")}, true);
        row("found by tag", {All, {}, {}, QStringLiteral("try")}, true);
        row("not found", {All, {}, {}, QStringLiteral("Programs")}, false);
        row("all of it", {Paused, 3, QStringLiteral("Linux"), QStringLiteral("iso")}, true);
        row("all but the tag", {Paused, 3, QStringLiteral("x"), QStringLiteral("iso")}, false);
        row("all but the search", {Paused, 3, QStringLiteral("Linux"), QStringLiteral("zip")}, false);
    }
    void everyPartHasToFit() {
        QFETCH(RowFilter, filter);
        QTEST(isAccepted(sample(), filter), "accepted");
    }

    void anotherLetterNarrows() {
        const auto narrows = [](const RowFilter& fresh, const RowFilter& earlier) {
            return RowMatcher(fresh).narrows(RowMatcher(earlier));
        };
        const RowFilter shorter{StateFilter::Paused, 3, {}, QStringLiteral("is")};
        const RowFilter longer{StateFilter::Paused, 3, {}, QStringLiteral("iso")};
        QVERIFY(narrows(longer, shorter));
        QVERIFY(!narrows(shorter, longer));
        QVERIFY(!narrows({StateFilter::All, 3, {}, QStringLiteral("iso")}, shorter));
        QVERIFY(!narrows({StateFilter::Paused, 4, {}, QStringLiteral("iso")}, shorter));
    }

    void aCategoryThatIsGoneIsNone() {
        DownloadRow row = sample();
        row.category.clear();
        QVERIFY(isAccepted(row, {StateFilter::All, 0, {}, {}}));
        QVERIFY(!isAccepted(row, {StateFilter::All, 3, {}, {}}));
    }
};

INTACT_TEST(RowFilterTest)
#include "row_filter_test.moc"
