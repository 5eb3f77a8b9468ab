// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_dialog.h"

#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/window/add_flow.h"
#include "ui/window/list_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

/// What can be said about links before they are added.
class AddDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->service.load({});
        m_harness->show();
    }
    void cleanup() { m_harness.reset(); }

    void aPatternIsOnlyOffered() {
        offer("https://a.example/img[001-120].jpg");
        QCheckBox* pattern = dialog()->findChild<QCheckBox*>();
        QVERIFY(pattern->isVisible());
        QCOMPARE(pattern->text(), QStringLiteral("This stands for 120 links: img001.jpg … img120.jpg"));
        QVERIFY(!pattern->isChecked());
        QCOMPARE(dialog()->links().rowCount(), 1);
        pattern->click();
        QCOMPARE(dialog()->links().rowCount(), 120);
        QVERIFY(buttonWith(*dialog(), QStringLiteral("Start 120")) != nullptr);
        pattern->click();
        QCOMPARE(dialog()->links().rowCount(), 1);
        buttonWith(*dialog(), QStringLiteral("Start"))->click();
        QCOMPARE(m_harness->service.added.front().url, std::string("https://a.example/img[001-120].jpg"));
    }

    void tipsShowLinksAsTheyAre() {
        offer("https://a.example/x?a=1&b=2 https://a.example/y");
        const QModelIndex first = dialog()->links().index(0, LinkListModel::Name);
        const QString tip = first.data(Qt::ToolTipRole).toString();
        QVERIFY2(Qt::mightBeRichText(tip), qPrintable(tip)); // else Qt shows it as it is written
        QVERIFY2(tip.contains(QStringLiteral("x?a=1&amp;b=2")), qPrintable(tip));
    }

    void moreLinksJoinAnExpandedPatternForGood() {
        offer("https://a.example/[1-3]");
        QCheckBox* pattern = dialog()->findChild<QCheckBox*>();
        pattern->click();
        offer("https://a.example/x");
        QCOMPARE(dialog()->links().rowCount(), 4);
        QVERIFY(!pattern->isVisible());
    }

    void aPatternTakenAsManyLinksAddsThem() {
        offer("https://a.example/{a,b}.zip");
        dialog()->findChild<QCheckBox*>()->click();
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{2});
        QCOMPARE(m_harness->service.added.back().url, std::string("https://a.example/b.zip"));
    }

    void aCurlCommandBringsItsHeadersAndOnlyItsLink() {
        m_harness->shell.held.plain = "curl 'https://a.example/f.zip' -H 'Referer: https://a.example/page' \\\n"
                                      " -b 'sid=1' -H 'X-A: b' -A Agent -H 'Range: bytes=0-'";
        QTest::keyClick(m_harness->window.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->links().rowCount(), 1);
        QVERIFY2(shownText(*dialog()).contains(
                     QStringLiteral("From the curl command: 1 header, cookies, user agent, referer. Left out: Range.")),
                 qPrintable(shownText(*dialog())));
        QTRY_COMPARE(m_harness->service.probes.size(), std::size_t{1});
        QCOMPARE(m_harness->service.probes.front().second.headers.size(), std::size_t{2});
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{1});
        const DownloadRequest& added = m_harness->service.added.front();
        QCOMPARE(added.url, std::string("https://a.example/f.zip"));
        QCOMPARE(added.headers, (std::vector<std::string>{"X-A: b", "Cookie: sid=1"}));
        QCOMPARE(added.userAgent, std::string("Agent"));
        QCOMPARE(added.referer, std::string("https://a.example/page"));
    }

    void aCommandPastedIntoTheFieldIsTaken() {
        m_harness->window->adding().add();
        QLineEdit& link = lineWithHint(*dialog(), QStringLiteral("curl"));
        QApplication::clipboard()->setText(QStringLiteral("curl 'https://a.example/f.zip' \\\n  -H 'X-A: b'"));
        QTest::keyClick(&link, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(link.text(), QStringLiteral("https://a.example/f.zip"));
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("1 header")));
    }

    void whatACommandSaysIsNotSentToAnotherServer() {
        m_harness->shell.held.plain = "curl https://a.example/f.zip -b sid=1 -u me:pw";
        m_harness->window->adding().paste();
        offer("https://b.example/g.zip");
        QCOMPARE(dialog()->links().rowCount(), 2);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{2});
        QCOMPARE(m_harness->service.added.front().headers, std::vector<std::string>{"Cookie: sid=1"});
        QVERIFY(m_harness->service.added.back().headers.empty());
        QVERIFY(m_harness->service.added.back().user.empty());
    }

    void anotherLinkTypedOverACommandForgetsIt() {
        m_harness->shell.held.plain = "curl https://a.example/f.zip -b sid=1";
        m_harness->window->adding().paste();
        QLineEdit& link = lineWithHint(*dialog(), QStringLiteral("curl"));
        link.selectAll();
        QTest::keyClicks(&link, QStringLiteral("https://b.example/g.zip"));
        QVERIFY(!shownText(*dialog()).contains(QStringLiteral("From the curl command")));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{1});
        QVERIFY(m_harness->service.added.front().headers.empty());
    }

    void aCommandThatSendsSomethingIsRefusedWithASentence() {
        m_harness->shell.held.plain = "curl -X POST https://a.example/f.zip";
        m_harness->window->adding().paste();
        QVERIFY2(shownText(*dialog()).contains(QStringLiteral("This curl command cannot be taken over (it is no plain "
                                                              "download: -X POST)")),
                 qPrintable(shownText(*dialog())));
        QVERIFY(!buttonWith(*dialog(), QStringLiteral("Start"))->isEnabled());
    }

    void whatIsHereAlreadyIsAskedAbout() {
        DownloadRecord record = sampleRecord(7, "f.zip", State::Paused, 1000);
        record.request.url = "https://a.example/f.zip";
        record.ledger.durable.add({0, 800});
        m_harness->service.load({record});
        QTRY_COMPARE(m_harness->rows().rowCount(), 1);
        offer("https://a.example/f.zip");
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("f.zip: already here, 80 %")));
        QVERIFY(buttonWith(*dialog(), QStringLiteral("Download again")) != nullptr);
        QTest::keyClick(dialog(), Qt::Key_Return); // goes on with what is there
        QTRY_COMPARE(m_harness->service.record(7).state, State::Queued);
        QVERIFY(m_harness->service.added.empty());
        QTRY_COMPARE(m_harness->window->list().selectedIds(), std::vector<DownloadId>{{7}});

        QTRY_VERIFY(dialog() == nullptr);
        offer("https://a.example/f.zip");
        buttonWith(*dialog(), QStringLiteral("Download again"))->click();
        QCOMPARE(m_harness->service.added.size(), std::size_t{1});
        QCOMPARE(m_harness->service.added.front().fileName, std::string("f (1).zip"));

        QTRY_VERIFY(dialog() == nullptr);
        m_harness->window->list().select({{1000}});
        offer("https://a.example/f.zip");
        buttonWith(*dialog(), QStringLiteral("Show in list"))->click();
        QCOMPARE(m_harness->window->list().selectedIds().size(), std::size_t{1});
        QCOMPARE(m_harness->service.added.size(), std::size_t{1});
    }

    void inAListWhatIsHereAlreadyIsNotChosen() {
        DownloadRecord record = sampleRecord(7, "f.zip", State::Complete, 1000);
        record.request.url = "https://a.example/f.zip";
        m_harness->service.load({record});
        QTRY_COMPARE(m_harness->rows().rowCount(), 1);
        offer("https://a.example/f.zip https://a.example/g.iso https://a.example/h.iso");
        QVERIFY(buttonWith(*dialog(), QStringLiteral("Start 2")) != nullptr);
        const LinkListModel& links = dialog()->links();
        QCOMPARE(links.index(0, LinkListModel::Note).data().toString(), QStringLiteral("already here, finished"));
    }

    void linksAreChosenByTheirType() {
        offer("https://a.example/1.iso https://a.example/2.ZIP https://a.example/3.iso https://a.example/x");
        QToolButton* choose = buttonWith<QToolButton>(*dialog(), QStringLiteral("Select by type…"));
        QMenu* menu = choose->menu();
        Q_EMIT menu->aboutToShow();
        const auto pick = [menu](const QString& text) {
            for (QAction* action : menu->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        pick(QStringLiteral("Only .iso (2)"));
        QCOMPARE(dialog()->links().checkedCount(), 2);
        pick(QStringLiteral("None"));
        QCOMPARE(dialog()->links().checkedCount(), 0);
        pick(QStringLiteral("Only .zip (1)"));
        QCOMPARE(dialog()->links().checkedCount(), 1);
        pick(QStringLiteral("All"));
        QCOMPARE(dialog()->links().checkedCount(), 4);
    }

    void optionsGoAlong() {
        offer("https://a.example/f.zip");
        QVERIFY(!named<QSpinBox>(*dialog(), QStringLiteral("Connections"))->isVisible());
        QTest::keyClick(buttonWith<QToolButton>(*dialog(), QStringLiteral("More options")), Qt::Key_Space);
        QVERIFY(named<QSpinBox>(*dialog(), QStringLiteral("Connections"))->isVisible());
        named<QSpinBox>(*dialog(), QStringLiteral("Connections"))->setValue(3);
        named<QSpinBox>(*dialog(), QStringLiteral("Speed limit"))->setValue(250);
        named<QLineEdit>(*dialog(), QStringLiteral("User"))->setText(QStringLiteral("me"));
        named<QLineEdit>(*dialog(), QStringLiteral("Password"))->setText(QStringLiteral("pw"));
        named<QLineEdit>(*dialog(), QStringLiteral("Referer"))->setText(QStringLiteral("https://a.example/"));
        named<QLineEdit>(*dialog(), QStringLiteral("User agent"))->setText(QStringLiteral("Agent"));
        named<QLineEdit>(*dialog(), QStringLiteral("Proxy"))->setText(QStringLiteral("http://p.example:3128"));
        auto* headers = named<QPlainTextEdit>(*dialog(), QStringLiteral("Headers"));
        const int line = headers->fontMetrics().lineSpacing();
        const int least = dialog()->minimumSizeHint().height();
        dialog()->resize(dialog()->width(), least); // as on a small screen
        QTRY_COMPARE(dialog()->height(), least);
        QVERIFY(headers->viewport()->height() >= 3 * line + 8); // three of them can be read
        headers->setPlainText(QStringLiteral("X-A: b\n\n X-C: d "));
        named<QPlainTextEdit>(*dialog(), QStringLiteral("Mirrors"))
            ->setPlainText(QStringLiteral("https://m.example/f.zip"));
        buttonWith(*dialog(), QStringLiteral("Start"))->click();
        QCOMPARE(m_harness->service.added.size(), std::size_t{1});
        const DownloadRequest& added = m_harness->service.added.front();
        QCOMPARE(added.segments, 3);
        QCOMPARE(added.rateLimit, std::optional<std::int64_t>(250'000));
        QCOMPARE(added.user, std::string("me"));
        QCOMPARE(added.password, std::string("pw"));
        QCOMPARE(added.referer, std::string("https://a.example/"));
        QCOMPARE(added.userAgent, std::string("Agent"));
        QCOMPARE(added.proxy, std::string("http://p.example:3128"));
        QCOMPARE(added.headers, (std::vector<std::string>{"X-A: b", "X-C: d"}));
        QCOMPARE(added.mirrors, std::vector<std::string>{"https://m.example/f.zip"});
    }

    void aBadOptionIsSaidInPlace() {
        offer("https://a.example/f.zip");
        named<QPlainTextEdit>(*dialog(), QStringLiteral("Headers"))->setPlainText(QStringLiteral("Host: evil"));
        buttonWith(*dialog(), QStringLiteral("Start"))->click();
        QVERIFY(m_harness->service.added.empty());
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("This request header cannot be set")));
    }

    void aLoginInTheLinkIsKept() {
        offer("https://me:pw@a.example/f.zip");
        buttonWith(*dialog(), QStringLiteral("Start"))->click();
        QCOMPARE(m_harness->service.added.front().user, std::string("me"));
        QCOMPARE(m_harness->service.added.front().password, std::string("pw"));
    }

    void everyControlHasAName() {
        offer("https://a.example/[1-3]");
        buttonWith<QToolButton>(*dialog(), QStringLiteral("More options"))->click();
        for (const QWidget* widget : dialog()->findChildren<QWidget*>()) {
            const bool isControl = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            if (isControl && widget->focusProxy() == nullptr)
                QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
        }
    }

private:
    [[nodiscard]] AddDialog* dialog() { return m_harness->window->adding().dialog(); }
    void offer(const char* text) { m_harness->window->offer(findLinksInText(text)); }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(AddDialogTest)
#include "add_dialog_test.moc"
