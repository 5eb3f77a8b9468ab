// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/secret_store.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::ui;

namespace {

// Waits for the answer.
std::optional<Login> find(SecretStore& store, const QString& server) {
    std::optional<Login> found;
    bool answered = false;
    store.find(server, [&](const std::optional<Login>& given) {
        found = given;
        answered = true;
    });
    [&] {
        QTRY_VERIFY(answered);
    }();
    return found;
}

} // namespace

/// tests/desktop/keyring runs this with a real keychain; else there is none, and that is told.
class SecretStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!isReal())
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void aServerIsSchemeHostAndPort_data() {
        QTest::addColumn<QString>("server");
        QTest::newRow("https://example.org/a/b?c#d") << "https://example.org";
        QTest::newRow("https://user:pw@example.org/") << "https://example.org";
        QTest::newRow("http://example.org:8080/a") << "http://example.org:8080";
        QTest::newRow("sftp://[::1]:2222/a") << "sftp://[::1]:2222";
    }

    void aServerIsSchemeHostAndPort() {
        QFETCH(QString, server);
        QCOMPARE(loginServer(QString::fromLatin1(QTest::currentDataTag())), server);
    }

    void aLoginIsOneText() {
        const Login login{QStringLiteral("an\"na\n"), QString::fromUtf8("pässwörd\\")};
        QCOMPARE(loginFromText(loginText(login)), std::optional(login));
        for (const char* other : {"", "secret", "{}", "{\"user\":\"a\"}", "{\"user\":1,\"password\":\"b\"}", "[]"})
            QVERIFY2(!loginFromText(QString::fromLatin1(other)), other);
    }

    void whatIsKeptIsFound() {
        const auto store = desktopSecretStore();
        if (!store->isThere())
            QSKIP("built without QtKeychain");
        const Login login{QStringLiteral("anna"), QString::fromUtf8("pässwörd")};
        const QString server = QStringLiteral("https://example.org:8443");
        QString problem;
        store->keep(server, login, [&](const QString& sentence) { problem = sentence; });
        if (!isReal()) {
            QTRY_VERIFY2(problem.startsWith(QStringLiteral("The login is not remembered: ")), qPrintable(problem));
            QVERIFY(!find(*store, server));
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(find(*store, server), std::optional(login), 20'000);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(!find(*store, QStringLiteral("http://example.org:8443")));
    }

private:
    static bool isReal() { return qEnvironmentVariableIsSet("INTACT_REAL_KEYCHAIN"); }
};

INTACT_TEST(SecretStoreTest)
#include "secret_store_test.moc"
