// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/command.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace intact::tests;

/// What `cmake --install` puts into a folder, and that it works from there.
class InstallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const CommandResult said = runCommand(QStringLiteral(INTACT_CMAKE),
                                              {QStringLiteral("--install"), QStringLiteral(INTACT_BUILD_DIR),
                                               QStringLiteral("--prefix"), m_folder.filePath(QStringLiteral("first"))});
        QVERIFY2(said.code == 0, qPrintable(said.output));
    }

    void everythingIsThere() {
        const QDir root(m_folder.filePath(QStringLiteral("first/share")));
        for (const char* path :
             {"applications/org.intactdm.intact.desktop", "dbus-1/services/org.intactdm.intact.service",
              "metainfo/org.intactdm.intact.metainfo.xml", "man/man1/intact.1", "man/man1/intact-get.1",
              "bash-completion/completions/intact-get", "zsh/site-functions/_intact-get",
              "fish/vendor_completions.d/intact-get.fish", "icons/hicolor/scalable/apps/org.intactdm.intact.svg",
              "icons/hicolor/symbolic/apps/org.intactdm.intact-symbolic.svg"})
            QVERIFY2(root.exists(QLatin1String(path)), path);
    }

    void theIconsHaveTheirSizes() {
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
            const QString path = m_folder.filePath(
                QStringLiteral("first/share/icons/hicolor/%1x%1/apps/org.intactdm.intact.png").arg(side));
            const QImage image(path);
            QCOMPARE(image.size(), QSize(side, side));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);                  // a rounded corner
            QVERIFY(image.pixelColor(side / 8, side / 2).alpha() == 255); // and what it is the corner of
        }
    }

    // The programs know no prefix: the folder may be moved as a whole.
    void itWorksFromAnotherFolder() {
        QVERIFY(QDir(m_folder.path()).rename(QStringLiteral("first"), QStringLiteral("moved elsewhere")));
        const QString bin = m_folder.filePath(QStringLiteral("moved elsewhere/bin/"));
        for (const char* program : {"intact", "intact-get"}) {
            const CommandResult said = runCommand(bin + QLatin1String(program), {QStringLiteral("--version")});
            QCOMPARE(said.code, 0);
            QCOMPARE(said.output, QLatin1String(program) + QStringLiteral(" " INTACT_VERSION "\n"));
        }
    }

private:
    QTemporaryDir m_folder;
};

INTACT_TEST(InstallTest)
#include "install_test.moc"
