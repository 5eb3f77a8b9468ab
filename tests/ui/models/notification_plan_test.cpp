// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notification_plan.h"

#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

News newsFor(std::int64_t id, State state, FailureReason reason = FailureReason::None) {
    DownloadRecord record = sampleRecord(id, "file-" + std::to_string(id) + ".iso", state);
    record.failure.reason = reason;
    return newsOf(rowOf(record), kSampleNow).value_or(News());
}

News finished(std::int64_t id) {
    return newsFor(id, State::Complete);
}

using Actions = std::vector<NewsAction>;

} // namespace

class NotificationPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAnEndIsNews() {
        for (const State state : {State::Queued, State::Downloading, State::Paused, State::Waiting, State::Finalizing})
            QVERIFY(!newsOf(rowOf(sampleRecord(1, "a", state)), kSampleNow));
        QVERIFY(newsOf(rowOf(sampleRecord(1, "a", State::Complete)), kSampleNow)->finished);
        QVERIFY(!newsOf(rowOf(sampleRecord(1, "a", State::Failed)), kSampleNow)->finished);
    }

    void whatIsOffered_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QList<int>>("actions");
        const auto row = [](const char* name, State state, FailureReason reason, const char* title,
                            const Actions& actions) {
            QList<int> numbers;
            for (const NewsAction action : actions)
                numbers.append(static_cast<int>(action));
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(reason) << QString::fromLatin1(title)
                                << numbers;
        };
        using enum NewsAction;
        row("finished", State::Complete, FailureReason::None, "Download finished", {OpenFile, ShowInFolder});
        row("failed", State::Failed, FailureReason::NotFound, "Download failed", {ShowWindow, Retry});
        row("link expired", State::Failed, FailureReason::LinkExpired, "Download failed", {ShowWindow, NewLink});
        row("changed on the server", State::Failed, FailureReason::FileChanged, "Download failed", {ShowWindow});
    }

    void whatIsOffered() {
        QFETCH(int, state);
        QFETCH(int, reason);
        const auto plan =
            notificationPlan({newsFor(7, static_cast<State>(state), static_cast<FailureReason>(reason))});
        QCOMPARE(plan.size(), std::size_t{1});
        QCOMPARE(plan.front().ids, std::vector{DownloadId{7}});
        QTEST(plan.front().title, "title");
        QVERIFY(plan.front().text.startsWith(QStringLiteral("file-7.iso\n")));
        QList<int> actions;
        for (const NewsAction action : plan.front().actions) {
            actions.append(static_cast<int>(action));
            QVERIFY(!newsActionText(action).isEmpty());
        }
        QTEST(actions, "actions");
    }

    void threeAreSaidAloneAndFourTogether() {
        QVERIFY(notificationPlan({}).empty());
        QCOMPARE(notificationPlan({finished(1), finished(2), finished(3)}).size(), std::size_t{3});
        const auto plan =
            notificationPlan({finished(1), finished(2), finished(3), finished(4), finished(5)});
        QCOMPARE(plan.size(), std::size_t{1});
        QCOMPARE(plan.front().title, QStringLiteral("5 downloads finished"));
        QCOMPARE(plan.front().text, QStringLiteral("file-1.iso\nfile-2.iso\nfile-3.iso\nand 2 more"));
        QCOMPARE(plan.front().ids.size(), std::size_t{5});
        QCOMPARE(plan.front().actions, (Actions{NewsAction::ShowWindow, NewsAction::ShowInFolder}));
    }

    void whatFailedIsSaidApart() {
        std::vector<News> news;
        for (std::int64_t id = 1; id <= 4; ++id)
            news.push_back(newsFor(id, State::Failed, FailureReason::NotFound));
        news.push_back(finished(9));
        const auto plan = notificationPlan(news);
        QCOMPARE(plan.size(), std::size_t{2});
        QCOMPARE(plan[0].title, QStringLiteral("Download finished"));
        QCOMPARE(plan[1].title, QStringLiteral("4 downloads failed"));
        QVERIFY(!plan[1].finished);
        QCOMPARE(plan[1].actions, Actions{NewsAction::ShowWindow});
    }
};

INTACT_TEST(NotificationPlanTest)
#include "notification_plan_test.moc"
