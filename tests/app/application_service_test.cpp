// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_service.h"

#include "tests/support/private_bus.h"
#include "tests/support/test_registry.h"

#include <QDBusMessage>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace intact::app;
using namespace intact::tests;

Q_DECLARE_METATYPE(intact::app::Handover)

namespace {

const QString kLink = QStringLiteral("https://a.example/ü");

QDBusMessage callOf(const char* method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.intactdm.intact"), QStringLiteral("/org/intactdm/intact"),
                                          QStringLiteral("org.freedesktop.Application"), QLatin1String(method));
}

} // namespace

class ApplicationServiceTest : public QObject {
    Q_OBJECT

private:
    // What arrives of one at the service, whose thread this is.
    std::optional<Handover> passOn(const Handover& given) {
        PrivateBus bus;
        ApplicationService service(bus.connection());
        if (!service.publish())
            return std::nullopt;
        std::optional<Handover> got;
        connect(&service, &ApplicationService::received, this, [&got](const Handover& handover) { got = handover; });
        const QDBusConnection other = bus.connection();
        std::atomic<int> told = -1;
        std::thread second([&] { told = ApplicationService(other).handOver(given) ? 1 : 0; });
        [&told] { QTRY_VERIFY(told >= 0); }();
        second.join();
        return told == 1 ? got : std::nullopt;
    }

private Q_SLOTS:
    void aLaterStartReachesTheWindow_data() {
        QTest::addColumn<Handover>("given");
        QTest::newRow("nothing") << Handover{};
        QTest::newRow("a token") << Handover{false, {}, {}, {}, QStringLiteral("token-1")};
        QTest::newRow("links") << Handover{false, {kLink, QStringLiteral("example.org/b")}, {}, {}, {}};
        QTest::newRow("files") << Handover{false, {}, {QStringLiteral("/tmp/a ü%.meta4")}, {}, {}};
        QTest::newRow("both") << Handover{false, {kLink}, {QStringLiteral("/tmp/a.meta4")}, {}, QStringLiteral("t")};
        QTest::newRow("add at once") << Handover{true, {kLink}, {}, {}, {}};
        QTest::newRow("an action") << Handover{false, {}, {}, QStringLiteral("pause-all"), {}};
    }

    void aLaterStartReachesTheWindow() {
        QFETCH(Handover, given);
        const std::optional<Handover> got = passOn(given);
        QVERIFY(got.has_value());
        QVERIFY(*got == given);
    }

    void whatTheDesktopCalls() {
        PrivateBus bus;
        ApplicationService service(bus.connection());
        QVERIFY(service.publish());
        std::vector<Handover> got;
        connect(&service, &ApplicationService::received, this,
                [&got](const Handover& handover) { got.push_back(handover); });
        const QDBusConnection desktop = bus.connection();
        const QVariantMap old{{QStringLiteral("desktop-startup-id"), QStringLiteral("old-1")}};
        desktop.send(callOf("Activate") << old);
        desktop.send(callOf("Open") << QStringList{QStringLiteral("file:///tmp/b%20c.meta4")} << QVariantMap());
        desktop.send(callOf("ActivateAction") << QStringLiteral("add") << QVariantList() << QVariantMap());
        QTRY_COMPARE(got.size(), std::size_t{3});
        QCOMPARE(got[0].activationToken, QStringLiteral("old-1"));
        QCOMPARE(got[1].files, QStringList{QStringLiteral("/tmp/b c.meta4")});
        QCOMPARE(got[2].action, QStringLiteral("add"));
        QVERIFY(!got[2].addAtOnce);
    }

    void nobodyAnswers() {
        PrivateBus bus;
        QVERIFY(bus.isRunning());
        QVERIFY(!ApplicationService(bus.connection()).handOver({}));
        QVERIFY(!ApplicationService(noBus()).handOver({}));
        QVERIFY(!ApplicationService(noBus()).publish());
    }

    void theNameHasOneOwner() {
        PrivateBus bus;
        ApplicationService second(bus.connection());
        {
            ApplicationService first(bus.connection());
            QVERIFY(first.publish());
            QVERIFY(!second.publish());
        }
        QVERIFY(second.publish());
    }
};

INTACT_TEST(ApplicationServiceTest)
#include "application_service_test.moc"
