// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/login_flow.h"

#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/window/add_flow.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

const Login kAnna{QStringLiteral("anna"), QStringLiteral("secret")};
const QString kServer = QStringLiteral("https://downloads.example.org");

// As the engine tells it after a start.
DownloadRecord waiting(std::int64_t id, std::vector<std::string> forgotten = {"Authorization"}) {
    DownloadRecord record = sampleRecord(id, "a.iso", State::Failed, 1000);
    record.request.url = "https://downloads.example.org/pub/a" + std::to_string(id) + ".iso";
    record.request.user = "anna";
    record.request.forgotten = std::move(forgotten);
    record.failure = {FailureReason::LoginRequired, "log in", {}, 0, {}};
    return record;
}

} // namespace

class LoginFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_harness = std::make_unique<WindowHarness>(); }
    void cleanup() { m_harness.reset(); }

    void afterAStartDownloadsGetTheirLogin() {
        m_harness->secrets.logins.insert(kServer, kAnna);
        m_harness->showList({waiting(1), waiting(2)});
        QTRY_COMPARE(m_harness->service.changedRequests.size(), std::size_t{2});
        const DownloadRequest& request = m_harness->service.changedRequests.front().second;
        QCOMPARE(request.password, std::string("secret"));
        QVERIFY(request.forgotten.empty());
        QTRY_VERIFY(m_harness->service.record(1).state != State::Failed);
        QVERIFY(m_harness->service.record(2).state != State::Failed);
        QCOMPARE(m_harness->secrets.asked, QStringList{kServer}); // once for both
    }

    void withoutOneTheyWait() {
        m_harness->showList({waiting(1)});
        QTRY_COMPARE(m_harness->secrets.asked.size(), 1);
        QVERIFY(m_harness->service.changedRequests.empty());
        QCOMPARE(m_harness->service.record(1).state, State::Failed);
    }

    // The server refuses what was kept.
    void itIsTriedOnce() {
        m_harness->secrets.logins.insert(kServer, kAnna);
        DownloadRecord paused = waiting(2);
        paused.state = State::Paused;
        m_harness->showList({waiting(1), paused});
        QTRY_COMPARE(m_harness->service.changedRequests.size(), std::size_t{1});
        m_harness->service.load({waiting(1), waiting(2)});
        QTRY_COMPARE(m_harness->service.changedRequests.size(), std::size_t{2});
        QCOMPARE(m_harness->service.changedRequests.back().first, DownloadId{2});
    }

    // A person may take a minute to unlock the keychain, and use the window meanwhile.
    void whatHasChangedMeanwhileStaysAsItIs() {
        m_harness->secrets.logins.insert(kServer, kAnna);
        m_harness->secrets.isLocked = true;
        m_harness->showList({waiting(1), waiting(2), waiting(3)});
        QTRY_COMPARE(m_harness->secrets.asked.size(), 1);
        DownloadRequest moved = waiting(1).request;
        moved.url = "https://other.example/a1.iso";
        m_harness->service.changeRequest({1}, moved);
        DownloadRequest renamed = waiting(2).request;
        renamed.segments = 3;
        m_harness->service.changeRequest({2}, renamed);
        m_harness->service.remove({{3}});
        m_harness->secrets.unlock();
        QTRY_VERIFY(m_harness->service.record(2).state != State::Failed);
        QCOMPARE(m_harness->service.record(2).request.segments, 3);
        QCOMPARE(m_harness->service.record(2).request.password, std::string("secret"));
        QCOMPARE(m_harness->service.record(1).request.url, moved.url);
        QVERIFY(m_harness->service.record(1).request.password.empty()); // it is for another server
        QCOMPARE(m_harness->service.record(1).state, State::Failed);
        QCOMPARE(m_harness->service.changedRequests.size(), std::size_t{3});
    }

    void whatItIsGivenTo_data() {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("forgotten");
        QTest::addColumn<bool>("given");
        const QString auth = QStringLiteral("Authorization");
        QTest::newRow("its own, forgotten") << "anna"
                                            << "" << QStringList{auth} << true;
        QTest::newRow("never had one") << ""
                                       << "" << QStringList{} << true;
        QTest::newRow("another person's") << "bert"
                                          << "" << QStringList{auth} << false;
        QTest::newRow("has one") << "anna"
                                 << "other" << QStringList{} << false;
        QTest::newRow("a cookie is missing too") << "anna"
                                                 << "" << QStringList{auth, QStringLiteral("Cookie")} << false;
        QTest::newRow("the proxy's is missing") << ""
                                                << "" << QStringList{QStringLiteral("Proxy-Authorization")} << false;
    }

    void whatItIsGivenTo() {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QStringList, forgotten);
        QFETCH(bool, given);
        DownloadRequest request;
        request.user = user.toStdString();
        request.password = password.toStdString();
        for (const QString& name : forgotten)
            request.forgotten.push_back(name.toStdString());
        const auto whole = withLogin(request, kAnna);
        QCOMPARE(whole.has_value(), given);
        if (given)
            QCOMPARE(std::pair(whole->user, whole->password), std::pair(std::string("anna"), std::string("secret")));
    }

    void theAddDialogRemembers() {
        m_harness->show();
        m_harness->window->adding().offer(findLinksInText("https://downloads.example.org/b.iso"));
        AddDialog& dialog = *m_harness->window->adding().dialog();
        named<QLineEdit>(dialog, QStringLiteral("User"))->setText(kAnna.user);
        auto* remember = buttonWith<QCheckBox>(dialog, QStringLiteral("Remember"));
        QVERIFY(!remember->isEnabled()); // a name alone is no login
        named<QLineEdit>(dialog, QStringLiteral("Password"))->setText(kAnna.password);
        QVERIFY(remember->isEnabled());
        remember->setChecked(true);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{1});
        QCOMPARE(m_harness->secrets.logins.value(kServer), kAnna);
    }

    void nothingIsRememberedUnasked() {
        m_harness->show();
        m_harness->window->adding().offer(findLinksInText("https://downloads.example.org/b.iso"));
        AddDialog& dialog = *m_harness->window->adding().dialog();
        named<QLineEdit>(dialog, QStringLiteral("User"))->setText(kAnna.user);
        named<QLineEdit>(dialog, QStringLiteral("Password"))->setText(kAnna.password);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{1});
        QVERIFY(m_harness->secrets.logins.isEmpty());
    }

    void theOptionsRememberAndARefusalIsTold() {
        m_harness->secrets.refusal = QStringLiteral("The login is not remembered: locked");
        m_harness->showList({waiting(1)});
        m_harness->selectRow(0);
        QTRY_VERIFY(m_harness->action(ActionId::Properties)->isEnabled());
        m_harness->action(ActionId::Properties)->trigger();
        QTRY_VERIFY(m_harness->window->findChild<PropertiesDialog*>() != nullptr);
        auto* dialog = m_harness->window->findChild<PropertiesDialog*>();
        named<QLineEdit>(*dialog, QStringLiteral("Password"))->setText(kAnna.password);
        buttonWith<QCheckBox>(*dialog, QStringLiteral("Remember"))->setChecked(true);
        WindowHarness::picture(*dialog, QStringLiteral("options-remember"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.changedRequests.size(), std::size_t{1});
        QVERIFY(shownText(*m_harness->window).contains(m_harness->secrets.refusal));
    }

private:
    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(LoginFlowTest)
#include "login_flow_test.moc"
