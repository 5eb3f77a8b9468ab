// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/idle_sockets.h"
#include "tests/support/descriptor.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <sys/socket.h>

#include <array>

using namespace intact;
using namespace intact::tests;

/// Which kept connections are looked at. The ports are only numbers here.
class IdleSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        std::array<int, 2> ends{};
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
        m_near = Descriptor(ends[0]);
        m_far = Descriptor(ends[1]);
    }

    void whatComesInUnaskedEndsTheConnection() {
        IdleSockets sockets;
        sockets.noteUse(1000, &m_first);
        sockets.add(m_near.get(), 1000, &m_first);
        sockets.shutDownStale();
        QVERIFY(isAlive());
        sendFromFar();
        sockets.shutDownStale();
        QVERIFY(!isAlive());
    }

    void aConnectionInUseIsLeftAlone() {
        IdleSockets sockets;
        sockets.noteUse(1000, &m_first);
        sockets.add(m_near.get(), 1000, &m_first);
        sockets.noteUse(1000, &m_second);
        sendFromFar();
        sockets.shutDownStale();
        QVERIFY(isAlive());
    }

    void aConnectionHandedOnBeforeTheEndIsToldIsLeftAlone() {
        IdleSockets sockets;
        sockets.noteUse(1000, &m_first);
        sockets.noteUse(1000, &m_second);
        sockets.add(m_near.get(), 1000, &m_first);
        sendFromFar();
        sockets.shutDownStale();
        QVERIFY(isAlive());
        sockets.add(m_near.get(), 1000, &m_second);
        sockets.shutDownStale();
        QVERIFY(!isAlive());
    }

private:
    void sendFromFar() const { QCOMPARE(send(m_far.get(), "x", 1, MSG_NOSIGNAL), 1); }
    [[nodiscard]] bool isAlive() const { return send(m_near.get(), "x", 1, MSG_NOSIGNAL) == 1; }

    Descriptor m_near;
    Descriptor m_far;
    int m_first = 0;
    int m_second = 0;
};

INTACT_TEST(IdleSocketsTest)
#include "idle_sockets_test.moc"
