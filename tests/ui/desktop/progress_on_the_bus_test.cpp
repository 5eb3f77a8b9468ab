// SPDX-License-Identifier: GPL-3.0-or-later
// What docks, Plasma's job list and trays see of the program.
#include "tests/support/private_bus.h"
#include "tests/support/test_registry.h"
#include "ui/desktop/job_view.h"
#include "ui/desktop/launcher_progress.h"
#include "ui/desktop/tray_host.h"

#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace intact::tests;
using namespace intact::ui;

/// A dock that listens to everybody.
class Dock : public QObject {
    Q_OBJECT

public:
    explicit Dock(QDBusConnection bus) {
        bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"),
                    this, SLOT(update(QString, QVariantMap)));
    }
    QStringList names;
    QList<QVariantMap> seen;

private Q_SLOTS:
    void update(const QString& name, const QVariantMap& properties) {
        names.append(name);
        seen.append(properties);
    }
};

/// A job of Plasma's, which notes what it is told.
class JobObject : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.JobViewV2")

public:
    QString info;
    uint percent = 0;
    qulonglong processed = 0;
    qulonglong total = 0;
    int terminated = 0;

public Q_SLOTS:
    void setInfoMessage(const QString& text) { info = text; }
    void setPercent(uint value) { percent = value; }
    void setSpeed(qulonglong /*bytesPerSecond*/) {}
    void setTotalAmount(qulonglong amount, const QString& /*unit*/) { total = amount; }
    void setProcessedAmount(qulonglong amount, const QString& /*unit*/) { processed = amount; }
    void terminate(const QString& /*problem*/) { ++terminated; }

Q_SIGNALS:
    void suspendRequested();
    void resumeRequested();
};

class JobServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.JobViewServer")

public:
    explicit JobServer(const QDBusConnection& bus) : m_bus(bus) {
        m_bus.registerObject(QStringLiteral("/JobViewServer"), this, QDBusConnection::ExportAllSlots);
        registerJob(1, job);
        registerJob(2, second);
        m_bus.registerService(QStringLiteral("org.kde.JobViewServer"));
    }
    ~JobServer() override { m_bus.unregisterService(QStringLiteral("org.kde.JobViewServer")); }

    JobObject job;
    JobObject second;
    int requests = 0;

public Q_SLOTS:
    QDBusObjectPath requestView(const QString& /*name*/, const QString& /*icon*/, int /*capabilities*/) {
        return QDBusObjectPath(pathOf(++requests));
    }

private:
    static QString pathOf(int number) { return QStringLiteral("/JobViewServer/JobView_%1").arg(number); }
    void registerJob(int number, JobObject& object) {
        m_bus.registerObject(pathOf(number), &object,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }

    QDBusConnection m_bus;
};

class TrayWatcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER hasHost)

public:
    explicit TrayWatcher(const QDBusConnection& bus) : m_bus(bus) {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                             QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~TrayWatcher() override { m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher")); }

    bool hasHost = false;

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
};

class ProgressOnTheBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void docksAreToldWhatIsNew() {
        PrivateBus bus;
        const Dock dock(bus.connection());
        LauncherProgress launcher(bus.connection());
        launcher.show({0.25, 3});
        launcher.show({0.25, 3});
        launcher.show({std::nullopt, 1});
        launcher.show({});
        QTRY_COMPARE(dock.seen.size(), 3);
        QCOMPARE(dock.names.front(), QStringLiteral("application://org.intactdm.intact.desktop"));
        const auto value = [&dock](int index, const char* name) {
            return dock.seen[index].value(QLatin1String(name));
        };
        QCOMPARE(value(0, "progress").toDouble(), 0.25);
        QVERIFY(value(0, "progress-visible").toBool());
        QCOMPARE(value(0, "count").toLongLong(), 3);
        QVERIFY(!value(1, "progress-visible").toBool());
        QVERIFY(value(1, "count-visible").toBool());
        QVERIFY(!value(2, "count-visible").toBool());
    }

    void oneJobFromItsBeginningToItsEnd() {
        PrivateBus bus;
        JobServer server(bus.connection());
        JobView view(bus.connection());
        QSignalSpy paused(&view, &JobView::pauseWanted);
        view.show({QStringLiteral("3 downloads"), 250, 1000, 10});
        QTRY_COMPARE(server.job.percent, 25U);
        QCOMPARE(server.job.info, QStringLiteral("3 downloads"));
        QCOMPARE(server.job.total, qulonglong{1000});
        view.show({QStringLiteral("2 downloads"), 500, 1000, 10});
        QTRY_COMPARE(server.job.percent, 50U);
        QCOMPARE(server.requests, 1);
        Q_EMIT server.job.suspendRequested();
        QTRY_COMPARE(paused.count(), 1);
        view.end();
        QTRY_COMPARE(server.job.terminated, 1);
        view.show({QStringLiteral("again"), 1, 2, 10});
        QTRY_COMPARE(server.second.info, QStringLiteral("again"));
        // The first job is over, whatever it still says.
        Q_EMIT server.job.suspendRequested();
        Q_EMIT server.second.suspendRequested();
        QTRY_COMPARE(paused.count(), 2);
    }

    void aJobListThatComesLaterIsTold() {
        PrivateBus bus;
        JobView view(bus.connection());
        view.show({QStringLiteral("early"), 1, 2, 10});
        {
            const JobServer first(bus.connection());
            QTRY_COMPARE(first.job.info, QStringLiteral("early"));
        }
        const JobServer second(bus.connection());
        QTRY_COMPARE(second.job.info, QStringLiteral("early"));
    }

    void traysComeAndGo() {
        PrivateBus bus;
        TrayHost host(bus.connection());
        QSignalSpy changes(&host, &TrayHost::availabilityChanged);
        {
            TrayWatcher watcher(bus.connection());
            watcher.hasHost = true;
            Q_EMIT watcher.StatusNotifierHostRegistered();
            QTRY_VERIFY(host.isAvailable());
            watcher.hasHost = false;
            Q_EMIT watcher.StatusNotifierHostUnregistered();
            QTRY_VERIFY(!host.isAvailable());
            watcher.hasHost = true;
            Q_EMIT watcher.StatusNotifierHostRegistered();
            QTRY_VERIFY(host.isAvailable());
        }
        QTRY_VERIFY(!host.isAvailable());
        QCOMPARE(changes.count(), 4);
    }
};

INTACT_TEST(ProgressOnTheBusTest)
#include "progress_on_the_bus_test.moc"
