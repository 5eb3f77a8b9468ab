// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/add_flow.h"

#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/link_list_model.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/list_panel.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

QByteArray utf16(const QString& text) {
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

} // namespace

class AddFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->service.load({});
        m_harness->show();
    }
    void cleanup() { m_harness.reset(); }

    void dropOfEveryKindAsksWithItsLink_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("list of addresses")
            << QStringLiteral("text/uri-list") << QByteArray("https://a.example/f.zip\r\n");
        QTest::newRow("Firefox") << QStringLiteral("text/x-moz-url")
                                 << utf16(QStringLiteral("https://a.example/f.zip\nA title"));
        QTest::newRow("Chromium") << QStringLiteral("_NETSCAPE_URL") << QByteArray("https://a.example/f.zip\nA title");
        QTest::newRow("page") << QStringLiteral("text/html")
                              << QByteArray("<p>see <a href=\"https://a.example/f.zip\">this</a></p>");
        QTest::newRow("text") << QStringLiteral("text/plain") << QByteArray("get https://a.example/f.zip now");
    }

    void dropOfEveryKindAsksWithItsLink() {
        QFETCH(QString, kind);
        QFETCH(QByteArray, data);
        QMimeData mime;
        mime.setData(kind, data);
        QDragEnterEvent enter({50, 50}, Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_harness->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QVERIFY(overlay().isVisible());
        QCOMPARE(overlay().text(), QStringLiteral("Add f.zip"));
        QDropEvent drop({50, 50}, Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, {});
        drop.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(m_harness->window.get(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QVERIFY(!overlay().isVisible());
        QVERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->links().rowCount(), 1);
        QCOMPARE(dialog()->links().entries().front().link.url, std::string("https://a.example/f.zip"));
    }

    void aDropWithoutALinkIsNotTaken() {
        QMimeData mime;
        mime.setText(QStringLiteral("nothing to see"));
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(m_harness->window.get(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!overlay().isVisible());
    }

    void ctrlVAddsTheClipboardAndReturnStarts() {
        m_harness->shell.held.plain = "https://a.example/f.zip";
        QTest::keyClick(m_harness->window.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(dialog() != nullptr);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->rows().rowCount(), 1);
        QCOMPARE(m_harness->service.added.front().url, std::string("https://a.example/f.zip"));
        QCOMPARE(m_harness->service.added.front().directory, std::string("/home/anna/Downloads"));
        QCOMPARE(m_harness->service.record(1000).state, State::Queued);
        QTRY_VERIFY(dialog() == nullptr);
    }

    void whatWasAddedIsSelectedSoThatSpacePausesIt() {
        m_harness->shell.held.plain = "https://a.example/f.zip";
        QTest::keyClick(m_harness->window.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(dialog() != nullptr);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->window->list().selectedIds().size(), std::size_t{1});
        QTRY_VERIFY(m_harness->action(ActionId::TogglePause)->isEnabled());
        QTRY_VERIFY(dialog() == nullptr);
        QTRY_VERIFY(m_harness->view().hasFocus());
        QTest::keyClick(&m_harness->view(), Qt::Key_Space);
        QTRY_COMPARE(m_harness->service.record(1000).state, State::Paused);
    }

    void tabGoesDownTheDialog() {
        offer("https://a.example/f.zip");
        nameField().setFocus();
        QTRY_VERIFY(nameField().hasFocus());
        const QLineEdit& checksum = fieldWith(QStringLiteral("digest"));
        for (int step = 0; step < 4; ++step) { // category, tags, folder, choose
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(!checksum.hasFocus());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(checksum.hasFocus());
    }

    void ctrlVWithoutALinkSaysSo() {
        QTest::keyClick(m_harness->window.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_harness->window->list().notice().sentence(),
                     QStringLiteral("There is no link in the clipboard"));
        QVERIFY(dialog() == nullptr);
    }

    void ctrlNOpensOneDialogOnly() {
        QTest::keyClick(m_harness->window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog() != nullptr);
        AddDialog* first = dialog();
        m_harness->window->adding().add();
        QCOMPARE(dialog(), first);
        QVERIFY(!buttonWith(*first, QStringLiteral("Start"))->isEnabled());
    }

    void addPausedAddsPaused() {
        offer("https://a.example/f.zip");
        buttonWith(*dialog(), QStringLiteral("Add paused"))->click();
        QTRY_COMPARE(m_harness->rows().rowCount(), 1);
        QCOMPARE(m_harness->service.record(1000).state, State::Paused);
    }

    void whatTheServerSaysFillsIn() {
        offer("https://a.example/get?id=1");
        QTRY_COMPARE(m_harness->service.probes.size(), std::size_t{1});
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("Asking the server…")));
        answer({}, 631'000'000);
        QTRY_VERIFY(shownText(*dialog()).contains(QStringLiteral("631 MB · can be resumed")));
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("212 GB free")));
        QCOMPARE(nameField().text(), QStringLiteral("real.iso"));
        QTest::keyClick(dialog(), Qt::Key_Return);
        // Nobody chose the name: the server may still change its mind.
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{1});
        QVERIFY(m_harness->service.added.front().fileName.empty());
    }

    void aMissingFileIsShownAsTheErrorItIs() {
        offer("https://a.example/gone.iso");
        QTRY_COMPARE(m_harness->service.probes.size(), std::size_t{1});
        answer(Failure{FailureReason::NotFound, "GET", "", 0, "404 Not Found"}, {});
        QTRY_VERIFY(
            shownText(*dialog()).contains(QStringLiteral("There is no such file on the server (404 Not Found)")));
        QVERIFY(buttonWith(*dialog(), QStringLiteral("Add anyway")) != nullptr);
    }

    void aChosenNameAndAChecksumGoAlong() {
        offer("https://a.example/f.iso");
        nameField().clear();
        QTest::keyClicks(&nameField(), QStringLiteral("mine.iso"));
        QLineEdit& checksum = fieldWith(QStringLiteral("digest"));
        checksum.setText(QStringLiteral("abc"));
        buttonWith(*dialog(), QStringLiteral("Start"))->click();
        QVERIFY(m_harness->service.added.empty());
        checksum.setText(QString(64, QLatin1Char('a')));
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("sha-256: the file will be proven with it")));
        buttonWith(*dialog(), QStringLiteral("Start"))->click();
        QCOMPARE(m_harness->service.added.size(), std::size_t{1});
        QCOMPARE(m_harness->service.added.front().fileName, std::string("mine.iso"));
        QCOMPARE(m_harness->service.added.front().expected->algorithm, DigestAlgorithm::Sha256);
    }

    void severalLinksAreAListOfWhichOneChooses() {
        offer("https://a.example/1 https://a.example/2 https://a.example/3");
        QVERIFY(!nameField().isVisible());
        auto& links = const_cast<LinkListModel&>(dialog()->links());
        links.setData(links.index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(buttonWith(*dialog(), QStringLiteral("Start 2")) != nullptr);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{2});
        QCOMPARE(m_harness->service.added.back().url, std::string("https://a.example/3"));
    }

    void whatIsTypedIsALinkOrSaidNotToBe() {
        m_harness->window->adding().add();
        QLineEdit& link = fieldWith(QStringLiteral("https"));
        QTest::keyClicks(&link, QStringLiteral("hello"));
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("This is not a link")));
        link.clear();
        QTest::keyClicks(&link, QStringLiteral("a.example/f.zip"));
        QCOMPARE(dialog()->links().rowCount(), 1);
        QCOMPARE(dialog()->links().entries().front().link.url, std::string("https://a.example/f.zip"));
        QTRY_COMPARE(m_harness->service.probes.size(), std::size_t{1});
    }

private:
    [[nodiscard]] AddDialog* dialog() { return m_harness->window->adding().dialog(); }
    [[nodiscard]] DropOverlay& overlay() { return *m_harness->window->findChild<DropOverlay*>(); }
    void offer(const char* text) { m_harness->window->offer(findLinksInText(text)); }
    void answer(Failure failure, std::optional<std::int64_t> total) {
        ProbeResult result;
        result.token = m_harness->service.probes.back().first;
        result.fileName = "real.iso";
        result.total = total;
        result.resumable = true;
        result.failure = std::move(failure);
        m_harness->service.push(result);
    }
    QLineEdit& fieldWith(const QString& hint) { return lineWithHint(*dialog(), hint); }
    QLineEdit& nameField() { return fieldWith(QStringLiteral("as the server says")); }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(AddFlowTest)
#include "add_flow_test.moc"
