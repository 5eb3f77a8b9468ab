// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_store.h"
#include "tests/support/check_result.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace intact;
using namespace intact::tests;

/// Recovery table of reliability.md §4, rows 2-4: how the last run ended.
class LastEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowItEnded_data() {
        QTest::addColumn<bool>("clean");
        QTest::addColumn<QString>("nextBoot");
        QTest::addColumn<int>("expected");
        const auto number = [](LastEnd end) {
            return static_cast<int>(end);
        };
        QTest::newRow("clean, same boot") << true << QStringLiteral("a") << number(LastEnd::Clean);
        QTest::newRow("clean, other boot") << true << QStringLiteral("b") << number(LastEnd::Clean);
        QTest::newRow("crash of the program") << false << QStringLiteral("a") << number(LastEnd::Crashed);
        QTest::newRow("power cut") << false << QStringLiteral("b") << number(LastEnd::Unknown);
    }
    void saysHowItEnded() {
        QFETCH(bool, clean);
        QFETCH(QString, nextBoot);
        QFETCH(int, expected);
        const QTemporaryDir home;
        {
            const auto store = QueueStore::open(home.path().toStdString(), {nullptr, {}, "a"});
            VERIFY_OK(store);
            QVERIFY(*(*store)->beginRun() == LastEnd::Unknown); // there was none
            if (clean)
                VERIFY_OK((*store)->endRun());
        }
        const auto store = QueueStore::open(home.path().toStdString(), {nullptr, {}, nextBoot.toStdString()});
        VERIFY_OK(store);
        QCOMPARE(static_cast<int>(*(*store)->beginRun()), expected);
        QCOMPARE(static_cast<int>(*(*store)->beginRun()), static_cast<int>(LastEnd::Crashed));
    }

    void theKernelKnowsItsStart() {
        const QTemporaryDir home;
        for (const LastEnd expected : {LastEnd::Unknown, LastEnd::Crashed}) {
            const auto store = QueueStore::open(home.path().toStdString());
            VERIFY_OK(store);
            QVERIFY(*(*store)->beginRun() == expected);
        }
    }
};

INTACT_TEST(LastEndTest)
#include "last_end_test.moc"
