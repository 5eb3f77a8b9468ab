// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_flow.h"

#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/add_flow.h"
#include "ui/window/list_panel.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class FileFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList({sampleRecord(1, "a.iso", State::Paused, 1000)});
    }
    void cleanup() { m_harness.reset(); }

    void aListOfLinksIsOffered() {
        m_harness->shell.choice = QStringLiteral("/home/anna/links.txt");
        m_harness->files.links = linksOfFile("https://a.example/1\nnothing\nhttps://a.example/2\n");
        trigger(ActionId::OpenLinks);
        QCOMPARE(m_harness->files.read, QStringList{QStringLiteral("/home/anna/links.txt")});
        QTRY_VERIFY(adding() != nullptr);
        QCOMPARE(adding()->links().rowCount(), 2);
        QCOMPARE(notice(), QStringLiteral("1 line of links.txt could not be read, the first is line 2"));
    }

    void aListWithoutLinksSaysSo() {
        m_harness->shell.choice = QStringLiteral("/home/anna/links.txt");
        trigger(ActionId::OpenLinks);
        QCOMPARE(notice(), QStringLiteral("There is no link in links.txt"));
        m_harness->files.links = tl::unexpected(QStringLiteral("links.txt cannot be read: no"));
        trigger(ActionId::OpenLinks);
        QCOMPARE(notice(), QStringLiteral("links.txt cannot be read: no"));
        QVERIFY(adding() == nullptr);
    }

    void filesAreCheckedByAChecksumFile() {
        m_harness->shell.choice = QStringLiteral("/home/anna/SHA256SUMS");
        m_harness->files.checksums = LocalChecksums{"/home/anna/SHA256SUMS", {{"/home/anna", "x", {}, 5}}, 0};
        trigger(ActionId::OpenLinks);
        QCOMPARE(m_harness->files.read, QStringList{QStringLiteral("/home/anna/SHA256SUMS")});
        QCOMPARE(m_harness->service.checksumFiles.size(), std::size_t{1});
        QCOMPARE(m_harness->service.checksumFiles.front().files.front().name, std::string("x"));
        m_harness->files.checksums = tl::unexpected(QStringLiteral("There is no checksum in SHA256SUMS"));
        trigger(ActionId::OpenLinks);
        QCOMPARE(notice(), QStringLiteral("There is no checksum in SHA256SUMS"));
    }

    void whatBecameOfAChecksumFileIsSaid_data() {
        QTest::addColumn<ChecksumsTaken>("taken");
        QTest::addColumn<QString>("says");
        QTest::newRow("checked") << ChecksumsTaken{"/d/SHA256SUMS", 3, 0, 0, 0, 0}
                                 << "SHA256SUMS: 3 files are being checked";
        QTest::newRow("everything") << ChecksumsTaken{"/d/SUMS", 3, 1, 2, 12, 1}
                                    << "SUMS: 3 files are being checked · 1 of them was not on the list · 2 downloads "
                                       "will be checked when they are whole · 12 of its files are not here · 1 stands "
                                       "there twice with different checksums";
        QTest::newRow("nothing") << ChecksumsTaken{"/d/SUMS", 0, 0, 0, 12, 0} << "SUMS: none of its files is here";
    }

    void whatBecameOfAChecksumFileIsSaid() {
        QFETCH(ChecksumsTaken, taken);
        QFETCH(QString, says);
        m_harness->service.push(taken);
        QTRY_COMPARE(notice(), says);
    }

    void importingAddsPausedAndSaysHowMany() {
        m_harness->shell.choice = QStringLiteral("/home/anna/list.json");
        m_harness->files.list =
            ListContent{{}, {sampleRecord(1, "b.iso", State::Paused, 0), sampleRecord(2, "c.iso", State::Complete, 5)}};
        trigger(ActionId::ImportList);
        QTRY_COMPARE(notice(), QStringLiteral("2 downloads were added"));
        QCOMPARE(m_harness->rows().rowCount(), 3);
        QCOMPARE(m_harness->service.record(1000).state, State::Paused);
        QCOMPARE(m_harness->service.record(1001).state, State::Complete);
    }

    void aBadListIsSaidWithItsName() {
        m_harness->shell.choice = QStringLiteral("/home/anna/list.json");
        m_harness->files.list = tl::unexpected(QStringLiteral("This is no download list of Intact."));
        trigger(ActionId::ImportList);
        QCOMPARE(notice(), QStringLiteral("list.json: This is no download list of Intact."));
        QVERIFY(m_harness->service.imported.empty());
    }

    void exportingWritesTheWholeList() {
        m_harness->shell.choice = QStringLiteral("/home/anna/out.json");
        trigger(ActionId::ExportList);
        QTRY_COMPARE(notice(), QStringLiteral("1 download is in out.json"));
        QCOMPARE(m_harness->files.written.size(), std::size_t{1});
        QCOMPARE(m_harness->files.written.front().first, QStringLiteral("/home/anna/out.json"));
        QCOMPARE(m_harness->files.written.front().second.records.front().fileName, std::string("a.iso"));
        m_harness->files.writing = tl::unexpected(QStringLiteral("out.json cannot be written: full"));
        trigger(ActionId::ExportList);
        QTRY_COMPARE(notice(), QStringLiteral("out.json cannot be written: full"));
    }

    void nothingChosenDoesNothing() {
        for (const ActionId id : {ActionId::OpenLinks, ActionId::ImportList, ActionId::ExportList, ActionId::AdoptPart})
            trigger(id);
        QCOMPARE(m_harness->shell.asked.size(), 4);
        QVERIFY(m_harness->files.read.isEmpty());
        QVERIFY(notice().isEmpty());
    }

    void anUnfinishedFileIsTakenOver() {
        AdoptedPart part;
        part.fileName = "real.iso";
        part.ledger.durable.add({0, 5'000'000});
        m_harness->files.part = part;
        adopt();
        answer({}, 9'000'000, true);
        QTRY_COMPARE(m_harness->service.adopted.size(), std::size_t{1});
        QCOMPARE(m_harness->files.copies.size(), std::size_t{1});
        const Adoption& copy = m_harness->files.copies.front();
        QCOMPARE(copy.foreignPath, std::string("/home/anna/real.iso.aria2"));
        QCOMPARE(copy.directory, std::string("/home/anna/Downloads"));
        QCOMPARE(copy.fileName, std::string("real.iso"));
        QCOMPARE(copy.total, std::int64_t{9'000'000});
        QCOMPARE(m_harness->service.adopted.front().first.url, std::string("https://a.example/real.iso"));
        QCOMPARE(notice(),
                 QStringLiteral("5.0 MB of real.iso were taken over; they are compared with the server's before "
                                "anything is added"));
    }

    void whatCannotBeTakenOverSaysWhy() {
        adopt();
        answer({}, 9'000'000, false);
        QTRY_COMPARE(notice(),
                     QStringLiteral("real.iso.aria2 was not taken over: the server cannot go on in the middle "
                                    "of this file"));
        adopt();
        answer(Failure{FailureReason::NotFound, "GET", "", 0, {}}, 1, true);
        QTRY_COMPARE(notice(),
                     QStringLiteral("real.iso.aria2 was not taken over: There is no such file on the server"));
        QVERIFY(m_harness->files.copies.empty());
        m_harness->files.part =
            tl::make_unexpected(Failure{FailureReason::ForeignPartRefused, "", "", 0, "another size"});
        adopt();
        answer({}, 9'000'000, true);
        QTRY_COMPARE(notice(),
                     QStringLiteral("real.iso.aria2 was not taken over: The unfinished file of another program "
                                    "cannot be continued (another size)"));
        QVERIFY(m_harness->service.adopted.empty());
    }

    void droppedFilesAreTakenForWhatTheyAre_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("links") << "/home/anna/links.txt"
                               << "Add the links in links.txt";
        QTest::newRow("page") << "/home/anna/page.HTML"
                              << "Add the links in page.HTML";
        QTest::newRow("metalink") << "/home/anna/x.meta4"
                                  << "Add the files in x.meta4";
        QTest::newRow("metalink 3") << "/home/anna/x.metalink"
                                    << "Add the files in x.metalink";
        QTest::newRow("checksums") << "/home/anna/SHA256SUMS"
                                   << "Check files by SHA256SUMS";
        QTest::newRow("checksums as a text") << "/home/anna/sha512sum.txt"
                                             << "Check files by sha512sum.txt";
        QTest::newRow("checksum of one") << "/home/anna/x.iso.sha256"
                                         << "Check files by x.iso.sha256";
        QTest::newRow("list") << "/home/anna/list.json"
                              << "Import the list list.json";
        QTest::newRow("part") << "/home/anna/x.iso.crdownload"
                              << "Go on with x.iso.crdownload";
        QTest::newRow("other") << "/home/anna/x.iso"
                               << "";
    }

    void droppedFilesAreTakenForWhatTheyAre() {
        QFETCH(QString, path);
        QFETCH(QString, says);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(m_harness->window.get(), &enter);
        QCOMPARE(enter.isAccepted(), !says.isEmpty());
        auto* overlay = m_harness->window->findChild<DropOverlay*>();
        QCOMPARE(overlay->isVisible() ? overlay->text() : QString(), says);
        m_harness->files.links = linksOfFile("https://a.example/1");
        QDropEvent drop({50, 50}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_harness->window.get(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        const bool adopts = m_harness->window->findChild<AdoptDialog*>() != nullptr;
        QCOMPARE(adopts || m_harness->files.read.contains(path), !says.isEmpty());
    }

private:
    void trigger(ActionId id) { m_harness->action(id)->trigger(); }
    [[nodiscard]] QString notice() { return m_harness->window->list().notice().sentence(); }
    [[nodiscard]] AddDialog* adding() { return m_harness->window->adding().dialog(); }

    void adopt() {
        m_harness->shell.choice = QStringLiteral("/home/anna/real.iso.aria2");
        m_harness->shell.held.plain = "https://a.example/real.iso";
        trigger(ActionId::AdoptPart);
        AdoptDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_harness->window->findChild<AdoptDialog*>()) != nullptr);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_harness->window->findChild<AdoptDialog*>() == nullptr);
    }

    void answer(Failure failure, std::int64_t total, bool resumable) {
        ProbeResult result;
        result.token = m_harness->service.probes.back().first;
        result.fileName = "real.iso";
        result.total = total;
        result.resumable = resumable;
        result.failure = std::move(failure);
        m_harness->service.push(result);
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(FileFlowTest)
#include "file_flow_test.moc"
