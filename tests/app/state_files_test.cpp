// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_file.h"
#include "app/state_paths.h"
#include "app/window_state_file.h"

#include "tests/support/test_registry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace intact;
using namespace intact::app;

class StateFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsComeBackAndForeignKeysSurvive() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("deep/settings.ini"));
        QCOMPARE(loadSettings(file).number(SettingId::MaxRunning), 5);
        Settings settings = Settings::parse("from-the-future=1\n");
        QVERIFY(settings.set(SettingId::MaxRunning, std::int64_t{9}));
        QVERIFY(saveSettings(file, settings));
        const Settings loaded = loadSettings(file);
        QCOMPARE(loaded.number(SettingId::MaxRunning), 9);
        QVERIFY(loaded.serialize().find("from-the-future") != std::string::npos);
        QVERIFY(!saveSettings(QStringLiteral("/proc/nowhere/settings.ini"), settings));
    }

    void theWindowsShapeComesBack() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window"));
        const QByteArray bytes("\x00\n=\xFF", 4);
        WindowStateFile first(file);
        QVERIFY(first.load(QStringLiteral("geometry")).isEmpty());
        first.save(QStringLiteral("geometry"), bytes);
        QVERIFY(first.write());
        QCOMPARE(WindowStateFile(file).load(QStringLiteral("geometry")), bytes);
    }

    void pathsFollowTheBaseDirectories() {
        qputenv("XDG_STATE_HOME", "/x/state");
        qputenv("XDG_CONFIG_HOME", "relative");
        qputenv("HOME", "/home/u");
        const StatePaths paths = statePaths({}, QStringLiteral("/usr/bin"));
        QCOMPARE(paths.stateDirectory, QStringLiteral("/x/state/intact"));
        QCOMPARE(paths.settingsFile, QStringLiteral("/home/u/.config/intact/settings.ini"));
        const StatePaths own = statePaths(QStringLiteral("/elsewhere/"), QStringLiteral("/usr/bin"));
        QCOMPARE(own.stateDirectory, QStringLiteral("/elsewhere"));
        QVERIFY(own.socket != paths.socket);
        QVERIFY(paths.isUsual && !own.isUsual);
        QVERIFY(own.socket.size() < 100);
    }

    void portableMeansBesideTheProgram() {
        const QTemporaryDir stick;
        QVERIFY(!statePaths({}, stick.path()).stateDirectory.startsWith(stick.path()));
        QFile mark(stick.filePath(QStringLiteral("intact.portable")));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        const StatePaths paths = statePaths({}, stick.path());
        QCOMPARE(paths.stateDirectory, stick.filePath(QStringLiteral("intact-state")));
        QCOMPARE(paths.settingsFile, stick.filePath(QStringLiteral("intact-state/settings.ini")));
        QCOMPARE(statePaths(QStringLiteral("/elsewhere"), stick.path()).stateDirectory, QStringLiteral("/elsewhere"));
    }

    void theStateFolderIsPrivate() {
        const QTemporaryDir folder;
        const QString made = folder.filePath(QStringLiteral("a/b"));
        QVERIFY(makePrivateDirectory(made));
        QVERIFY((QFileInfo(made).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
};

INTACT_TEST(StateFilesTest)
#include "state_files_test.moc"
