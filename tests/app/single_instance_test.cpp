// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace intact::app;

namespace {

const Handover kGiven{true, {QStringLiteral("https://a.example/ü")}, {QStringLiteral("/home/anna/a.meta4")}, {},
                      QStringLiteral("token-1")};

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondHandsOverToTheFirst() {
        const QTemporaryDir folder;
        const QString lock = folder.filePath(QStringLiteral("lock"));
        const QString socket = folder.filePath(QStringLiteral("socket"));
        SingleInstance first(lock, socket);
        QVERIFY(first.becomeFirst());
        Handover got;
        connect(&first, &SingleInstance::received, this, [&got](const Handover& handover) { got = handover; });
        std::atomic<int> told = -1;
        std::thread second([&] {
            SingleInstance other(lock, socket);
            const bool handed = !other.becomeFirst() && other.handOver(kGiven);
            told = handed ? 1 : 0;
        });
        QTRY_VERIFY(told >= 0);
        second.join();
        QCOMPARE(told.load(), 1);
        QVERIFY(got == kGiven);
    }

    void aDeadOneIsFollowed() {
        const QTemporaryDir folder;
        const QString lock = folder.filePath(QStringLiteral("lock"));
        const QString socket = folder.filePath(QStringLiteral("socket"));
        {
            SingleInstance first(lock, socket);
            QVERIFY(first.becomeFirst());
        }
        SingleInstance next(lock, socket);
        QVERIFY(next.becomeFirst());
    }

    void nobodyAnswers() {
        const QTemporaryDir folder;
        const SingleInstance alone(folder.filePath(QStringLiteral("lock")), folder.filePath(QStringLiteral("socket")));
        QVERIFY(!alone.handOver({}));
    }
};

INTACT_TEST(SingleInstanceTest)
#include "single_instance_test.moc"
