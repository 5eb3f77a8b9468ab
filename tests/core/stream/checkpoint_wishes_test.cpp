// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/checkpoint_wishes.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <string>

using namespace intact;

class CheckpointWishesTest : public QObject {
    Q_OBJECT

    CheckpointWishes m_wishes;
    std::string m_told;

    void wish(char name, std::set<PartKey> open) {
        m_wishes.add(std::move(open), [this, name] { m_told += name; });
    }
    // What has been fulfilled since the last call.
    std::string told() {
        m_told.clear();
        for (const TaskQueue::Task& done : m_wishes.takeFulfilled())
            done();
        return m_told;
    }

private Q_SLOTS:
    void init() { m_wishes = {}; }

    void nothingToWaitForIsFulfilledAtOnce() {
        wish('a', {});
        QCOMPARE(told(), std::string("a"));
        QCOMPARE(told(), std::string());
    }

    void oneWaitsForAllItsFiles() {
        wish('a', {1, 2});
        m_wishes.fulfil(1);
        QCOMPARE(told(), std::string());
        m_wishes.fulfil(1);
        m_wishes.fulfil(3);
        QCOMPARE(told(), std::string());
        m_wishes.fulfil(2);
        QCOMPARE(told(), std::string("a"));
        m_wishes.fulfil(2);
        QCOMPARE(told(), std::string());
    }

    void eachIsToldWhenItsOwnFilesAreDurable() {
        wish('a', {1, 2});
        wish('b', {2});
        wish('c', {2, 3});
        m_wishes.fulfil(2);
        m_wishes.fulfil(1);
        QCOMPARE(told(), std::string("ba"));
        m_wishes.fulfil(3);
        QCOMPARE(told(), std::string("c"));
    }
};

INTACT_TEST(CheckpointWishesTest)
#include "checkpoint_wishes_test.moc"
