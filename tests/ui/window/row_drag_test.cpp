// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/models/download_columns.h"
#include "ui/models/dragged_downloads.h"
#include "ui/widgets/download_list_view.h"
#include "ui/widgets/drag_picture.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/window/add_flow.h"
#include "ui/window/list_panel.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

Q_DECLARE_METATYPE(std::vector<std::int64_t>)

/// Rows dragged within the list and out of the window. The drag itself is the desktop's; what it carries and what a
/// drop does is ours.
class RowDragTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList(mixedTwelve());
    }
    void cleanup() { m_harness.reset(); }

    void finishedFilesGoOutAsFiles() {
        const auto mime = carried({8, 9}); // paper.pdf, holiday-photos.zip
        QCOMPARE(mime->urls(), (QList<QUrl>{QUrl(QStringLiteral("file:///home/anna/Downloads/paper.pdf")),
                                            QUrl(QStringLiteral("file:///home/anna/Downloads/holiday-photos.zip"))}));
    }

    void whatIsNotFinishedStaysBehindBesideFiles() {
        const auto mime = carried({8, 5});
        QCOMPARE(mime->urls(), QList<QUrl>{QUrl(QStringLiteral("file:///home/anna/Downloads/paper.pdf"))});
    }

    void withoutAFileLinksGoOut() {
        DownloadRecord gone = m_harness->service.record(8);
        gone.fileMissing = true;
        m_harness->service.push(DownloadChanged{gone, {}});
        QTRY_VERIFY(rowOfId(8).missing);
        const auto mime = carried({5, 8});
        QCOMPARE(mime->urls(),
                 (QList<QUrl>{QUrl(QStringLiteral("https://downloads.example.org/pub/qt-everywhere-src-6.4.2.tar.xz")),
                              QUrl(QStringLiteral("https://downloads.example.org/pub/paper.pdf"))}));
        QCOMPARE(mime->text(), QStringLiteral("https://downloads.example.org/pub/qt-everywhere-src-6.4.2.tar.xz\n"
                                              "https://downloads.example.org/pub/paper.pdf"));
    }

    void namesAreEncoded() {
        DownloadRecord odd = m_harness->service.record(8);
        odd.fileName = "50% ü#1?.pdf";
        m_harness->service.push(DownloadChanged{odd, {}});
        QTRY_COMPARE(rowOfId(8).name, QStringLiteral("50% ü#1?.pdf"));
        QCOMPARE(carried({8})->urls().front().toLocalFile(), QStringLiteral("/home/anna/Downloads/50% ü#1?.pdf"));
    }

    void rowsMoveInTheQueueWhereTheLineIs() {
        showQueue();
        const auto mime = carried({6, 10});
        QVERIFY(enter(*mime));
        QVERIFY(move(*mime, topOf(2) + 3));
        QCOMPARE(list().gaps().front().row, m_harness->placeOf(2));
        QVERIFY(lineIsDrawnAt(topOf(2)));
        WindowHarness::picture(*m_harness->window, QStringLiteral("queue-drag-light"));
        drop(*mime, topOf(2) + 3);
        QVERIFY(list().gaps().empty());
        QTRY_COMPARE(queue(), (std::vector<std::int64_t>{1, 6, 10, 2, 3, 4, 5, 7, 11, 12}));
        QCOMPARE(ids(m_harness->window->list().selectedIds()), (std::vector<std::int64_t>{6, 10}));
        QVERIFY(m_harness->window->adding().dialog() == nullptr);
    }

    void belowTheLastOneIsTheEnd() {
        showQueue();
        const auto mime = carried({1});
        QVERIFY(enter(*mime));
        QVERIFY(move(*mime, list().viewport()->height() - 2)); // among the finished ones
        QCOMPARE(list().gaps().front().side, Beside::Behind);
        drop(*mime, list().viewport()->height() - 2);
        QTRY_COMPARE(queue(), (std::vector<std::int64_t>{2, 3, 4, 5, 6, 7, 10, 11, 12, 1}));
    }

    void besideAnotherPriorityItGoesToTheNearestEndOfItsOwn_data() {
        QTest::addColumn<std::int64_t>("dragged");
        QTest::addColumn<std::int64_t>("beside"); // dropped above this one
        QTest::addColumn<std::vector<std::int64_t>>("queue");
        using Queue = std::vector<std::int64_t>;
        // 4 and 5 come first, 10, 11 and 12 last.
        QTest::newRow("low among high") << std::int64_t{11} << std::int64_t{5}
                                        << Queue{4, 5, 1, 2, 3, 6, 7, 11, 10, 12};
        QTest::newRow("high among low") << std::int64_t{4} << std::int64_t{12}
                                        << Queue{5, 4, 1, 2, 3, 6, 7, 10, 11, 12};
        QTest::newRow("normal among high")
            << std::int64_t{3} << std::int64_t{4} << Queue{4, 5, 3, 1, 2, 6, 7, 10, 11, 12};
        QTest::newRow("normal among low")
            << std::int64_t{3} << std::int64_t{11} << Queue{4, 5, 1, 2, 6, 7, 3, 10, 11, 12};
        QTest::newRow("low among its own")
            << std::int64_t{12} << std::int64_t{11} << Queue{4, 5, 1, 2, 3, 6, 7, 10, 12, 11};
    }

    void besideAnotherPriorityItGoesToTheNearestEndOfItsOwn() {
        QFETCH(std::int64_t, dragged);
        QFETCH(std::int64_t, beside);
        QFETCH(std::vector<std::int64_t>, queue);
        prioritize();
        const auto mime = carried({dragged});
        QVERIFY(enter(*mime));
        QVERIFY(move(*mime, topOf(beside) + 3));
        QCOMPARE(list().gaps().size(), std::size_t{1});
        QVERIFY(lineIsDrawnAt(list().gaps().front().row * (topOf(2) - topOf(1)))); // where it goes, not where it hangs
        drop(*mime, topOf(beside) + 3);
        QTRY_COMPARE(this->queue(), queue);
    }

    void rowsOfSeveralPrioritiesEachStayAmongTheirOwn() {
        prioritize();
        const auto mime = carried({5, 7, 12});
        QVERIFY(enter(*mime));
        drop(*mime, topOf(2) + 3);
        QTRY_COMPARE(queue(), (std::vector<std::int64_t>{4, 5, 1, 7, 2, 3, 6, 12, 10, 11}));
    }

    void inAnotherOrderNothingCanBeMoved() {
        const auto mime = carried({6});
        for (const Qt::SortOrder direction : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            list().sortByColumn(sectionOf(direction == Qt::DescendingOrder ? ColumnId::Queue : ColumnId::Name),
                                direction);
            QVERIFY(!enter(*mime));
            QVERIFY(list().gaps().empty());
        }
    }

    void finishedOnesHaveNoPlaceToMoveTo() {
        showQueue();
        QVERIFY(!enter(*carried({8, 9})));
        const auto mixed = carried({8, 5});
        QVERIFY(enter(*mixed));
        drop(*mixed, topOf(1));
        QTRY_COMPARE(queue().front(), 5);
    }

    void leavingTakesTheLineAway() {
        showQueue();
        const auto mime = carried({6});
        QVERIFY(enter(*mime));
        QVERIFY(move(*mime, topOf(2)));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(list().viewport(), &leave);
        QVERIFY(list().gaps().empty());
        QVERIFY(!lineIsDrawnAt(topOf(2)));
    }

    void anOwnDragIsNothingToAdd() {
        const auto mime = carried({5});
        QVERIFY(!mime->urls().isEmpty());
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_harness->window.get(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!m_harness->window->findChild<DropOverlay*>()->isVisible());
        QDropEvent drop({50, 50}, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_harness->window.get(), &drop);
        QVERIFY(m_harness->window->adding().dialog() == nullptr);
        // One from another run of the program is, and its numbers mean nothing here.
        const QByteArray numbers = mime->data(draggedDownloadsType());
        mime->removeFormat(draggedDownloadsType());
        mime->setData(draggedDownloadsType() + QLatin1Char('1'), numbers);
        QVERIFY(downloadsIn(mime.get()).empty());
        QDragEnterEvent foreign({50, 50}, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_harness->window.get(), &foreign);
        QVERIFY(foreign.isAccepted());
    }

    void linksFromElsewhereAreNotTheLists() {
        showQueue();
        QMimeData mime;
        mime.setText(QStringLiteral("https://a.example/f.zip"));
        QVERIFY(enter(mime)); // by the window behind it
        QVERIFY(list().gaps().empty());
        QCOMPARE(m_harness->window->findChild<DropOverlay*>()->text(), QStringLiteral("Add f.zip"));
    }

    void thePointerCarriesTheName() {
        const QPixmap one = dragPicture(QStringLiteral("paper.pdf"), m_harness->theme, list());
        const QPixmap more = dragPicture(QStringLiteral("a-very-long-name").repeated(20), m_harness->theme, list());
        QVERIFY(one.width() < more.width());
        QVERIFY(more.width() < 400 * more.devicePixelRatio());
        for (const bool dark : {false, true}) {
            m_harness->theme.setDesktopDark(dark);
            QLabel label;
            label.setPixmap(dragPicture(QStringLiteral("3 downloads"), m_harness->theme, list()));
            WindowHarness::picture(label, dark ? QStringLiteral("drag-dark") : QStringLiteral("drag-light"));
        }
    }

private:
    [[nodiscard]] DownloadListView& list() { return m_harness->window->list().view(); }
    [[nodiscard]] const DownloadRow& rowOfId(std::int64_t id) { return m_harness->row(m_harness->placeOf(id)); }
    [[nodiscard]] int topOf(std::int64_t id) {
        return list().visualRect(m_harness->rows().index(m_harness->placeOf(id), 0)).top();
    }
    [[nodiscard]] static std::vector<std::int64_t> ids(const std::vector<DownloadId>& downloads) {
        std::vector<std::int64_t> numbers;
        for (const DownloadId id : downloads)
            numbers.push_back(id.value);
        return numbers;
    }
    // The unfinished ones, as they are shown.
    [[nodiscard]] std::vector<std::int64_t> queue() {
        std::vector<std::int64_t> shown;
        for (int row = 0; row < m_harness->rows().rowCount(); ++row) {
            if (m_harness->row(row).state != State::Complete)
                shown.push_back(m_harness->row(row).id.value);
        }
        return shown;
    }

    void showQueue() {
        m_harness->window->resize(1100, 900);
        m_harness->window->list().showQueueOrder();
        QCoreApplication::processEvents();
    }
    void prioritize() {
        m_harness->service.setPriority({{4}, {5}}, Priority::High);
        m_harness->service.setPriority({{10}, {11}, {12}}, Priority::Low);
        showQueue();
        QTRY_COMPARE(queue(), (std::vector<std::int64_t>{4, 5, 1, 2, 3, 6, 7, 10, 11, 12}));
    }
    // What a drag of these would carry.
    [[nodiscard]] std::unique_ptr<QMimeData> carried(const std::vector<std::int64_t>& downloads) {
        std::vector<DownloadId> chosen;
        for (const std::int64_t id : downloads)
            chosen.push_back({id});
        m_harness->window->list().select(chosen);
        return draggedRows(list().selectedRows());
    }
    bool enter(const QMimeData& mime) {
        QDragEnterEvent event({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list().viewport(), &event);
        return event.isAccepted();
    }
    bool move(const QMimeData& mime, int y) {
        QDragMoveEvent event({50, y}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list().viewport(), &event);
        return event.isAccepted();
    }
    void drop(const QMimeData& mime, int y) {
        (void)move(mime, y);
        QDropEvent event({50.0, static_cast<qreal>(y)}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list().viewport(), &event);
        QCOMPARE(event.dropAction(), Qt::CopyAction);
    }
    bool lineIsDrawnAt(int y) {
        const QImage image = list().viewport()->grab().toImage();
        const auto isAccent = [&](int x) {
            return image.pixelColor(x, y) == m_harness->theme.colors().accent;
        };
        return isAccent(20) && isAccent(image.width() / 2) && isAccent(image.width() - 20);
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(RowDragTest)
#include "row_drag_test.moc"
