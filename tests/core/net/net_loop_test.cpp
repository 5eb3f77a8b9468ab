// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/net_loop.h"
#include "tests/support/recorded_exchange.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace intact;
using namespace intact::tests;

class NetLoopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initNetworking()); }

    void wakeEndsAWait() {
        NetLoop loop;
        const auto begin = std::chrono::steady_clock::now();
        std::thread waker([&loop] { loop.wake(); });
        loop.wait(std::chrono::seconds(20));
        waker.join();
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
    }

    void whatHasComeIsNews() {
        Gate begun;
        const ScriptedServer server([&begun](const ServerRequest&, ServerConnection& connection) {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo");
            connection.waitFor(begun);
            connection.send("dy");
            return Then::NextRequest;
        });
        NetLoop loop;
        QVERIFY(!loop.hasNews());
        RecordedExchange recorded(loop);
        HttpRequest request;
        request.url = server.url();
        recorded.start(request);
        QVERIFY(recorded.runUntil([&recorded] { return recorded.body == "bo"; }));
        QVERIFY(!loop.hasNews());
        begun.open();
        for (int i = 0; i < 1000 && !loop.hasNews(); ++i)
            loop.wait(std::chrono::milliseconds(20));
        QVERIFY(loop.hasNews()); // for as long as nobody takes it
        QVERIFY(recorded.runUntil([&recorded] { return recorded.outcome.has_value(); }));
        QVERIFY(!loop.hasNews());
    }
};

INTACT_TEST(NetLoopTest)
#include "net_loop_test.moc"
