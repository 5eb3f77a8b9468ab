// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/options_flow.h"

#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/properties_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class OptionsFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        DownloadRecord record = sampleRecord(1, "a.iso", State::Downloading, 1000);
        record.request.headers = {"X-A: b"};
        record.request.forgotten = {"Cookie"};
        record.request.rateLimit = 1234;
        record.request.expected = sampleChecksum();
        record.ledger.partName = "a.iso.12345678.part";
        m_harness->service.load({record});
        m_harness->show();
        QTRY_COMPARE(m_harness->rows().rowCount(), 1);
        m_harness->selectRow(0);
        QTRY_VERIFY(action()->isEnabled());
    }
    void cleanup() { m_harness.reset(); }

    void nothingTouchedChangesNothing() {
        open();
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY(m_harness->service.changedRequests.empty());
    }

    void altReturnOpensItAndChangesAreHandedOn() {
        QTest::keyClick(&m_harness->view(), Qt::Key_Return, Qt::AltModifier);
        QTRY_VERIFY(dialog() != nullptr);
        named<QSpinBox>(*dialog(), QStringLiteral("Connections"))->setValue(2);
        named<QPlainTextEdit>(*dialog(), QStringLiteral("Headers"))->setPlainText(QStringLiteral("Cookie: sid=1"));
        named<QLineEdit>(*dialog(), QStringLiteral("Proxy"))->setText(QStringLiteral("socks5://p.example:1"));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.changedRequests.size(), std::size_t{1});
        const auto& [id, request] = m_harness->service.changedRequests.front();
        QCOMPARE(id, DownloadId{1});
        QCOMPARE(request.segments, 2);
        QCOMPARE(request.headers, std::vector<std::string>{"Cookie: sid=1"});
        QVERIFY(request.forgotten.empty());
        QCOMPARE(request.proxy, std::string("socks5://p.example:1"));
        QCOMPARE(request.rateLimit, std::optional<std::int64_t>(1234)); // untouched, between two steps of the field
        QCOMPARE(request.expected, std::optional(sampleChecksum()));
        QCOMPARE(request.url, m_harness->service.record(1).request.url);
    }

    void aForgottenValueIsAskedForAgain() {
        open();
        QCOMPARE(named<QPlainTextEdit>(*dialog(), QStringLiteral("Headers"))->toPlainText(),
                 QStringLiteral("X-A: b\nCookie:"));
    }

    void theFolderIsFixedOnceBytesAreThere() {
        open();
        QVERIFY(!dialog()->findChild<FolderField*>()->isEnabled());
    }

    void aBadValueIsSaidInPlace() {
        open();
        named<QLineEdit>(*dialog(), QStringLiteral("Referer"))->setText(QStringLiteral("no link"));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(dialog() != nullptr);
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("This request header cannot be set")));
        QVERIFY(m_harness->service.changedRequests.empty());
    }

    void aFinishedDownloadHasNoOptions() {
        m_harness->service.load({sampleRecord(2, "b.iso", State::Complete, 10)});
        QTRY_COMPARE(m_harness->rows().rowCount(), 1);
        m_harness->selectRow(0);
        QTRY_VERIFY(!action()->isEnabled());
    }

private:
    [[nodiscard]] QAction* action() { return m_harness->action(ActionId::Properties); }
    [[nodiscard]] PropertiesDialog* dialog() { return m_harness->window->findChild<PropertiesDialog*>(); }
    void open() {
        action()->trigger();
        QTRY_VERIFY(dialog() != nullptr);
    }
    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(OptionsFlowTest)
#include "options_flow_test.moc"
