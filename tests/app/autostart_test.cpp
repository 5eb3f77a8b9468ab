// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace intact::app;

namespace {

void append(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(text);
}

} // namespace

class AutostartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onAndOffAgain() {
        const QTemporaryDir config;
        const QString path = config.filePath(QStringLiteral("autostart/org.intactdm.intact.desktop"));
        const Autostart autostart(config.path(), {QStringLiteral("/opt/in tact/100%/in\"tact"), QStringLiteral("--b")});
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY2(text.contains("\nExec=\"/opt/in tact/100%%/in\\\\\"tact\" \"--b\"\n"), text.constData());
        QVERIFY(autostart.set(false));
        QVERIFY(!QFile::exists(path));
        QVERIFY(autostart.set(false));
    }

    void whatTheDesktopSwitchedOffIsOff() {
        const QTemporaryDir config;
        const Autostart autostart(config.path(), {QStringLiteral("/usr/bin/intact")});
        for (const char* line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
            QVERIFY(autostart.set(true));
            append(config.filePath(QStringLiteral("autostart/org.intactdm.intact.desktop")), line);
            QVERIFY(!autostart.isOn());
            QVERIFY(autostart.set(true));
            QVERIFY(autostart.isOn());
        }
    }

    void whereNothingCanBeWrittenItSaysSo() {
        QVERIFY(!Autostart(QStringLiteral("/proc/nowhere"), {QStringLiteral("/usr/bin/intact")}).set(true));
    }
};

INTACT_TEST(AutostartTest)
#include "autostart_test.moc"
