// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifier.h"

#include "tests/support/private_bus.h"
#include "tests/support/test_registry.h"

#include <QDBusMessage>
#include <QTest>
#include <QVariantMap>

using namespace intact::tests;
using namespace intact::ui;

namespace {

Notification sample() {
    return {QStringLiteral("Download finished"),
            QStringLiteral("a <b> & c.iso"),
            QStringLiteral("transfer.complete"),
            {{QStringLiteral("default"), QStringLiteral("Open")}, {QStringLiteral("2"), QStringLiteral("Folder")}}};
}

} // namespace

/// A notification server as the specification has it.
class NotificationServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit NotificationServer(const QDBusConnection& bus) : m_bus(bus) {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~NotificationServer() override { m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")); }

    QStringList capabilities;
    int asked = 0;
    QList<QVariantList> notified;

public Q_SLOTS:
    QStringList GetCapabilities() {
        ++asked;
        return capabilities;
    }
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& summary, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int timeout) {
        notified.append({program, replaces, icon, summary, body, actions, hints, timeout});
        return static_cast<uint>(notified.size()) + 40;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void ActivationToken(uint id, const QString& token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

class NotifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreWhatTheServerCanShow_data() {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("actions");
        const QString plain = QStringLiteral("a <b> & c.iso");
        const QString escaped = QStringLiteral("a &lt;b&gt; &amp; c.iso");
        const QString markup = QStringLiteral("body-markup");
        const QString actions = QStringLiteral("actions");
        QTest::newRow("everything") << QStringList{actions, markup} << escaped << 4;
        QTest::newRow("no markup") << QStringList{actions} << plain << 4;
        QTest::newRow("no actions") << QStringList{markup} << escaped << 0;
        QTest::newRow("nothing") << QStringList() << plain << 0;
    }

    void theWordsAreWhatTheServerCanShow() {
        QFETCH(QStringList, capabilities);
        const NotificationWords words = wordsFor(sample(), capabilities);
        QCOMPARE(words.summary, sample().title);
        QTEST(words.body, "body");
        QFETCH(int, actions);
        QCOMPARE(words.actions.size(), actions);
    }

    void itIsShownAndAnswered() {
        PrivateBus bus;
        NotificationServer server(bus.connection());
        server.capabilities = {QStringLiteral("actions"), QStringLiteral("body")};
        Notifier notifier(bus.connection());
        QStringList chosen;
        const auto take = [&chosen](const QString& action, const QString& token) {
            chosen << action << token;
        };
        notifier.show(sample(), take);
        notifier.show(sample(), take);
        QTRY_COMPARE(server.notified.size(), 2);
        QCOMPARE(server.asked, 1);
        const QVariantList& told = server.notified.front();
        QCOMPARE(told[2].toString(), QStringLiteral("org.intactdm.intact"));
        QCOMPARE(told[5].toStringList(), QStringList({QStringLiteral("default"), QStringLiteral("Open"),
                                                      QStringLiteral("2"), QStringLiteral("Folder")}));
        const QVariantMap hints = told[6].toMap();
        QCOMPARE(hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.intactdm.intact"));
        QCOMPARE(hints.value(QStringLiteral("category")).toString(), QStringLiteral("transfer.complete"));
        Q_EMIT server.ActionInvoked(7, QStringLiteral("default")); // somebody else's
        Q_EMIT server.ActivationToken(41, QStringLiteral("token"));
        Q_EMIT server.ActionInvoked(41, QStringLiteral("2"));
        QTRY_COMPARE(chosen, QStringList({QStringLiteral("2"), QStringLiteral("token")}));
        Q_EMIT server.NotificationClosed(42, 2);
        Q_EMIT server.ActionInvoked(42, QStringLiteral("default")); // of one that is gone
        Q_EMIT server.ActionInvoked(41, QStringLiteral("2"));       // a second time
        notifier.show(sample(), take);
        QTRY_COMPARE(server.notified.size(), 3);
        QCOMPARE(chosen.size(), 2);
    }

    void anotherServerIsAskedAnew() {
        PrivateBus bus;
        Notifier notifier(bus.connection());
        {
            NotificationServer first(bus.connection());
            first.capabilities = {QStringLiteral("actions")};
            notifier.show(sample(), {});
            QTRY_COMPARE(first.notified.size(), 1);
        }
        NotificationServer second(bus.connection());
        const auto askedAnew = [&] { // until it has seen that the first is gone
            notifier.show(sample(), {});
            return second.asked > 0;
        };
        QTRY_VERIFY(askedAnew());
        QTRY_VERIFY(!second.notified.isEmpty() && second.notified.back()[5].toStringList().isEmpty());
    }
};

INTACT_TEST(NotifierTest)
#include "notifier_test.moc"
