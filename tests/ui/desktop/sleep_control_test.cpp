// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sleep_control.h"

#include "tests/support/private_bus.h"
#include "tests/support/test_registry.h"

#include <QDBusUnixFileDescriptor>
#include <QMap>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace intact::tests;
using namespace intact::ui;

/// logind's side: an inhibitor holds as long as the writing end of its pipe is open somewhere.
class LoginManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit LoginManager(QDBusConnection bus) {
        bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    ~LoginManager() override {
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }

    /// "block", "delay", sorted.
    [[nodiscard]] QStringList held() const {
        QStringList modes;
        for (auto end = m_ends.cbegin(); end != m_ends.cend(); ++end) {
            char byte = 0;
            if (::read(end.value(), &byte, 1) != 0) // 0: its end; else there is nothing to read yet
                modes.append(end.key().section(QLatin1Char('-'), 0, 0));
        }
        modes.sort();
        return modes;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& /*who*/, const QString& /*why*/,
                                    const QString& mode) {
        int ends[2] = {-1, -1};
        if (what != QStringLiteral("sleep") || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_ends.insert(QStringLiteral("%1-%2").arg(mode).arg(++m_count), ends[0]);
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins);

private:
    QMap<QString, int> m_ends;
    int m_count = 0;
};

class SleepControlTest : public QObject {
    Q_OBJECT

private:
    const QStringList m_both{QStringLiteral("block"), QStringLiteral("delay")};

private Q_SLOTS:
    void awakeWhileBusyAndOnlyThen() {
        PrivateBus bus;
        const LoginManager manager(bus.connection());
        SleepControl sleep(bus.connection());
        sleep.setBusy(true);
        QTRY_COMPARE(manager.held(), m_both);
        sleep.setBusy(false);
        QTRY_COMPARE(manager.held(), QStringList());
        sleep.setBusy(true);
        sleep.setBusy(false); // before logind has answered
        sleep.setBusy(true);
        sleep.setBusy(false);
        QTest::qWait(0);
        QTRY_COMPARE(manager.held(), QStringList());
    }

    void asleepItWaitsForTheWordAndIsThereAgainAfterwards() {
        PrivateBus bus;
        LoginManager manager(bus.connection());
        SleepControl sleep(bus.connection());
        QSignalSpy begins(&sleep, &SleepControl::aboutToSleep);
        QSignalSpy ends(&sleep, &SleepControl::wokeUp);
        sleep.setBusy(true);
        QTRY_COMPARE(manager.held(), m_both);
        Q_EMIT manager.PrepareForSleep(true);
        QTRY_COMPARE(begins.count(), 1);
        QCOMPARE(manager.held(), m_both);
        sleep.letSleep();
        QTRY_COMPARE(manager.held(), QStringList{QStringLiteral("block")});
        Q_EMIT manager.PrepareForSleep(false);
        QTRY_COMPARE(ends.count(), 1);
        QTRY_COMPARE(manager.held(), m_both);
    }

    void withoutLogindNothingHappens() {
        PrivateBus bus;
        SleepControl sleep(bus.connection());
        sleep.setBusy(true);
        sleep.letSleep();
        sleep.setBusy(false);
        SleepControl nowhere(noBus());
        nowhere.setBusy(true);
    }
};

INTACT_TEST(SleepControlTest)
#include "sleep_control_test.moc"
