// SPDX-License-Identifier: GPL-3.0-or-later
// Metalinks in the window: opened, dropped, or downloaded first.
#include "core/intake/metalink_links.h"
#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/add_flow.h"
#include "ui/window/file_flow.h"
#include "ui/window/list_panel.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

LinkFile metalink() {
    LinkFile file;
    file.found.links = *linksOfMetalink(
        "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
        "<file name=\"debian.iso\"><size>660602880</size><hash type=\"sha-256\">" +
        std::string(64, 'a') +
        "</hash><url>https://a.example/debian.iso</url><url>https://b.example/debian.iso</url>"
        "<url>https://c.example/debian.iso</url></file>"
        "<file name=\"readme.txt\"><size>1200</size><url>https://a.example/get?id=7</url></file></metalink>");
    return file;
}

} // namespace

class MetalinkFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList({sampleRecord(1, "a.iso", State::Paused, 1000)});
        m_harness->files.links = metalink();
    }
    void cleanup() { m_harness.reset(); }

    void itsFilesAreOfferedWithAllThatIsKnown() {
        open();
        const LinkListModel& links = dialog()->links();
        QCOMPARE(links.rowCount(), 2);
        QCOMPARE(cell(0, LinkListModel::Name), QStringLiteral("debian.iso"));
        QCOMPARE(cell(0, LinkListModel::Size), QStringLiteral("661 MB"));
        QCOMPARE(cell(0, LinkListModel::Note), QStringLiteral("Asking the server… · 2 mirrors · sha-256"));
        QCOMPARE(cell(1, LinkListModel::Name), QStringLiteral("readme.txt")); // not what its link is called
        QCOMPARE(cell(1, LinkListModel::Note), QStringLiteral("Asking the server… · no checksum"));
        QVERIFY(links.index(0, LinkListModel::Name)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("https://c.example/debian.iso")));
        QCOMPARE(links.checkedBytes(), std::int64_t{660'604'080});
    }

    void whatIsKnownGoesIntoTheRequests() {
        open();
        const_cast<LinkListModel&>(dialog()->links())
            .setData(dialog()->links().index(1, LinkListModel::Name), Qt::Unchecked, Qt::CheckStateRole);
        start();
        QCOMPARE(m_harness->service.added.size(), std::size_t{1});
        const DownloadRequest& request = m_harness->service.added.front();
        QCOMPARE(request.url, std::string("https://a.example/debian.iso"));
        QCOMPARE(request.fileName, std::string("debian.iso"));
        QCOMPARE(request.mirrors.size(), std::size_t{2});
        QVERIFY(request.expected && request.expected->hex() == std::string(64, 'a'));
        QVERIFY(request.expectedSource == ChecksumSource::Metalink);
        QVERIFY(request.expectedSize == 660'602'880);
        QVERIFY(!request.givenByPerson);
    }

    void whoHasDecidedAlreadyIsNotAsked() {
        m_harness->window->files().take({QStringLiteral("/home/anna/image.meta4")}, FileFlow::Links::Added);
        QVERIFY(dialog() == nullptr);
        QCOMPARE(m_harness->service.added.size(), std::size_t{2});
        const DownloadRequest& request = m_harness->service.added.front();
        QCOMPARE(request.fileName, std::string("debian.iso"));
        QCOMPARE(request.mirrors.size(), std::size_t{2});
        QVERIFY(request.expectedSource == ChecksumSource::Metalink && request.expectedSize == 660'602'880);
        QVERIFY(!request.givenByPerson);
    }

    void whatIsMeantForOthersIsNotSentThere() {
        open();
        named<QLineEdit>(*dialog(), QStringLiteral("User"))->setText(QStringLiteral("me"));
        named<QLineEdit>(*dialog(), QStringLiteral("Password"))->setText(QStringLiteral("secret"));
        start();
        QCOMPARE(m_harness->service.added.size(), std::size_t{2});
        for (const DownloadRequest& request : m_harness->service.added)
            QVERIFY(request.user.empty() && request.password.empty() && request.headers.empty());
    }

    void oneFileKeepsItsChecksumUnlessAnotherIsGiven() {
        m_harness->files.links->found.links.resize(1);
        open();
        start();
        QVERIFY(m_harness->service.added.front().expectedSource == ChecksumSource::Metalink);
        QCOMPARE(m_harness->service.added.front().mirrors.size(), std::size_t{2});
        QVERIFY(m_harness->service.added.front().expectedSize == 660'602'880);
    }

    void oneThatHasArrivedIsOffered() {
        arrive("image.meta4", State::Downloading);
        QVERIFY(notice().sentence().isEmpty());
        arrive("image.meta4", State::Complete);
        QTRY_COMPARE(notice().sentence(),
                     QStringLiteral("image.meta4 has arrived: a metalink, it names files to download"));
        QVERIFY(dialog() == nullptr); // it may have come by a page: a person decides
        notice().findChild<QPushButton*>()->click();
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(m_harness->files.read.back(), QStringLiteral("/home/anna/Downloads/image.meta4"));
    }

    void anOldOneIsNotOfferedByItself() {
        arrive("old.meta4", State::Complete);
        QTRY_COMPARE(m_harness->rows().rowCount(), 2);
        QVERIFY(notice().sentence().isEmpty());
        m_harness->window->list().select({{7}});
        QTRY_VERIFY(m_harness->action(ActionId::Open)->isEnabled());
        m_harness->action(ActionId::Open)->trigger(); // but opening it shows what is in it
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(m_harness->shell.opened.isEmpty());
    }

    void anotherFileThatArrivesIsNone() {
        arrive("image.iso", State::Downloading);
        arrive("image.iso", State::Complete);
        QTRY_COMPARE(m_harness->row(m_harness->placeOf(7)).state, State::Complete);
        QVERIFY(notice().sentence().isEmpty());
    }

    void theDialogSaysWhatComesOfALinkToOne() {
        m_harness->window->offer(findLinksInText("https://a.example/image.meta4?v=1"));
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(LinkListModel::noteText(dialog()->links().entries().front())
                    .contains(QStringLiteral("a metalink: its files are offered when it has arrived")));
    }

private:
    void open() {
        m_harness->window->files().take({QStringLiteral("/home/anna/image.meta4")});
        QVERIFY(dialog() != nullptr);
    }
    void start() {
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!m_harness->service.added.empty());
    }
    void arrive(const char* name, State state) {
        const DownloadRecord record = sampleRecord(7, name, state, 1200);
        if (m_harness->placeOf(7) < 0)
            m_harness->service.push(DownloadAdded{record});
        else
            m_harness->service.push(DownloadChanged{record, {}});
        QTRY_VERIFY(m_harness->placeOf(7) >= 0);
    }
    [[nodiscard]] AddDialog* dialog() { return m_harness->window->adding().dialog(); }
    [[nodiscard]] NoticeBar& notice() { return m_harness->window->list().notice(); }
    [[nodiscard]] QString cell(int row, int column) { return dialog()->links().index(row, column).data().toString(); }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(MetalinkFlowTest)
#include "metalink_flow_test.moc"
