// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address_policy.h"
#include "tests/support/recorded_exchange.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

class AddressPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data() {
        QTest::addColumn<bool>("inside");
        for (
            const char* address :
            {"127.0.0.1",        "127.255.255.255", "0.0.0.0",       "10.1.2.3",        "172.16.0.1", "172.31.255.255",
             "192.168.1.1",      "169.254.169.254", "100.64.0.1",    "100.127.255.255", "192.0.0.8",  "198.18.0.1",
             "198.19.255.255",   "224.0.0.1",       "240.0.0.1",     "255.255.255.255", "::1",        "::",
             "fe80::1",          "fe80::1%eth0",    "fd00::1",       "fc00::1",         "ff02::1",    "::ffff:10.0.0.1",
             "::ffff:127.0.0.1", "64:ff9b::a00:1",  "2002:7f00:1::", "2001:db8::1",     "",           "no address"})
            QTest::newRow(address) << true;
        for (const char* address :
             {"1.1.1.1",         "9.255.255.255", "11.0.0.0",        "126.255.255.255",  "128.0.0.1",
              "172.15.255.255",  "172.32.0.0",    "192.167.255.255", "192.169.0.0",      "169.253.0.1",
              "100.63.255.255",  "100.128.0.0",   "198.17.255.255",  "198.20.0.0",       "223.255.255.255",
              "2606:4700::1111", "2a00::1",       "::ffff:1.1.1.1",  "64:ff9b::101:101", "2002:101:101::"})
            QTest::newRow(address) << false;
    }
    void addresses() {
        QFETCH(bool, inside);
        QCOMPARE(isPrivateAddress(QTest::currentDataTag()), inside);
    }

    void hosts() {
        for (const char* host : {"localhost", "a.localhost", "127.0.0.1", "[::1]", "[fe80::1]", "10.0.0.1"})
            QVERIFY2(isPrivateHost(host), host);
        for (const char* host : {"example.org", "localhost.example.org", "[2a00::1]", "1.1.1.1", "mylocalhost"})
            QVERIFY2(!isPrivateHost(host), host);
    }

    void whatALinkFromOutsideLeadsToIsJudgedByTheConnectedAddress_data() {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("address") << QByteArray("127.0.0.1");
        QTest::newRow("name") << QByteArray("localhost");
    }
    void whatALinkFromOutsideLeadsToIsJudgedByTheConnectedAddress() {
        QFETCH(QByteArray, host);
        const ScriptedServer server(always(wholeReply("200 OK", "secret of the network")));
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request;
        request.url = "http://" + host.toStdString() + ":" + std::to_string(server.port()) + "/file";
        // Typed by the person; the connection is kept for what follows.
        QVERIFY(recorded.get(request));
        QCOMPARE(recorded.outcome->failure.reason, FailureReason::None);
        QCOMPARE(recorded.outcome->remoteAddress, std::string("127.0.0.1"));
        request.publicOnly = true;
        QVERIFY(recorded.get(request));
        QCOMPARE(recorded.outcome->failure.reason, FailureReason::AddressRefused);
        QCOMPARE(recorded.heads, 0);
        QCOMPARE(server.requests().size(), std::size_t{1});
    }
};

INTACT_TEST(AddressPolicyTest)
#include "address_policy_test.moc"
