// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of downloads to people who look elsewhere, and what they can do from there.
#include "tests/support/desk.h"
#include "tests/support/test_registry.h"
#include "ui/window/notification_flow.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class NotificationFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFinishesElsewhereIsSaidWithItsActions() {
        Desk desk;
        desk.window.service.load(records(2, State::Queued));
        desk.runAndBecome(1, State::Complete);
        QTRY_COMPARE(desk.platform.notifier.shown.size(), std::size_t{1});
        const auto& [notification, chosen] = desk.platform.notifier.shown.front();
        QCOMPARE(notification.title, QStringLiteral("Download finished"));
        QCOMPARE(notification.category, QStringLiteral("transfer.complete"));
        QCOMPARE(notification.actions.size(), 2);
        QCOMPARE(notification.actions[0].first, QStringLiteral("default"));
        chosen(QStringLiteral("default"), {});
        QCOMPARE(desk.window.shell.opened.size(), 1);
        QVERIFY(desk.window.shell.opened.front().endsWith(QStringLiteral("/file-1.iso")));
        chosen(notification.actions[1].first, {});
        QCOMPARE(desk.window.shell.shown.size(), 1);
    }

    void fiveAreSaidAtOnce() {
        Desk desk;
        desk.window.service.load(records(5, State::Queued));
        for (int id = 1; id <= 5; ++id)
            desk.runAndBecome(id, State::Complete);
        QTRY_VERIFY(!desk.platform.notifier.shown.empty());
        QCOMPARE(desk.platform.notifier.shown.size(), std::size_t{1});
        QCOMPARE(desk.platform.notifier.shown.front().first.title, QStringLiteral("5 downloads finished"));
    }

    void whatFailedCanBeTriedAgainFromThere() {
        Desk desk;
        desk.window.service.load(records(1, State::Queued));
        desk.runAndBecome(1, State::Failed, FailureReason::NotFound);
        QTRY_COMPARE(desk.platform.notifier.shown.size(), std::size_t{1});
        const auto& [notification, chosen] = desk.platform.notifier.shown.front();
        QCOMPARE(notification.category, QStringLiteral("transfer.error"));
        QCOMPARE(notification.actions.back().second, QStringLiteral("Retry"));
        QVERIFY(desk.window.row(0).state == State::Failed);
        chosen(notification.actions.back().first, {});
        QTRY_VERIFY(desk.window.row(0).state == State::Queued);
    }

    void whoLooksAtTheListIsNotTold() {
        Desk desk;
        desk.window.showList(records(2, State::Queued));
        desk.window.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.window.get()));
        desk.runAndBecome(1, State::Complete);
        QTRY_VERIFY(desk.flows->notifications().isGathering());
        QTRY_VERIFY(!desk.flows->notifications().isGathering());
        QVERIFY(desk.platform.notifier.shown.empty());
    }

    void whatDidNotRunIsNoNews() {
        Desk desk;
        desk.window.service.load(records(2, State::Complete));
        desk.become(1, State::Complete); // it was looked for
        desk.runAndBecome(2, State::Complete);
        QTRY_COMPARE(desk.platform.notifier.shown.size(), std::size_t{1});
        QVERIFY(desk.platform.notifier.shown.front().first.text.startsWith(QStringLiteral("file-2.iso")));
    }
};

INTACT_TEST(NotificationFlowTest)
#include "notification_flow_test.moc"
