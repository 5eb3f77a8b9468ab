// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/command.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QMap>
#include <QMimeDatabase>
#include <QTest>

using namespace intact::tests;

namespace {

const QString kId = QStringLiteral("org.intactdm.intact");

QString source(const char* ending) {
    return QStringLiteral(INTACT_SOURCE_DIR "/packaging/desktop/") + kId + QLatin1String(ending);
}

// "group/key" → value. Good enough for a file that desktop-file-validate has let pass.
QMap<QString, QString> entries(const QString& path) {
    QMap<QString, QString> found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QString group;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('[')))
            group = line.mid(1).chopped(1);
        else if (line.contains(QLatin1Char('=')) && !line.startsWith(QLatin1Char('#')))
            found.insert(group + QLatin1Char('/') + line.section(QLatin1Char('='), 0, 0),
                         line.section(QLatin1Char('='), 1));
    }
    return found;
}

} // namespace

/// Desktop entry, metainfo and D-Bus service.
class DesktopFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theValidatorsHaveNothingToSay() {
        const CommandResult entry = runCommand(QStringLiteral("desktop-file-validate"), {source(".desktop")});
        QVERIFY2(entry.code == 0 && entry.output.isEmpty(), qPrintable(entry.output));
        const CommandResult info =
            runCommand(QStringLiteral("appstreamcli"),
                       {QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--pedantic"),
                        QStringLiteral(INTACT_BUILD_DIR "/share/%1.metainfo.xml").arg(kId)});
        QVERIFY2(info.code == 0 && !info.output.contains(QStringLiteral("I:")), qPrintable(info.output));
    }

    void everyNameIsInEveryLanguage() {
        const auto found = entries(source(".desktop"));
        int names = 0;
        for (auto it = found.begin(); it != found.end(); ++it) {
            const QString key = it.key().section(QLatin1Char('/'), 1);
            if (key != QStringLiteral("Name") && key != QStringLiteral("GenericName") &&
                key != QStringLiteral("Comment") && key != QStringLiteral("Keywords"))
                continue;
            ++names;
            for (const char* language : {"ar", "de", "es", "fr", "zh_CN"})
                QVERIFY2(!found.value(it.key() + QStringLiteral("[%1]").arg(QLatin1String(language))).isEmpty(),
                         qPrintable(it.key() + QLatin1String(language)));
        }
        QCOMPARE(names, 4 + 3);
    }

    void namesAgree() {
        const auto found = entries(source(".desktop"));
        const QString entry = QStringLiteral("Desktop Entry/");
        QCOMPARE(found.value(entry + QStringLiteral("Icon")), kId);
        QCOMPARE(found.value(entry + QStringLiteral("DBusActivatable")), QStringLiteral("true"));
        QCOMPARE(found.value(entry + QStringLiteral("Actions")), QStringLiteral("add;pause-all;resume-all;"));
        QCOMPARE(entries(source(".service")).value(QStringLiteral("D-BUS Service/Name")), kId);
    }

    // So the package needs no definition of its own.
    void theTypesAreKnown() {
        const QMimeDatabase types;
        for (const QString& name : entries(source(".desktop"))
                                       .value(QStringLiteral("Desktop Entry/MimeType"))
                                       .split(QLatin1Char(';'), Qt::SkipEmptyParts))
            QVERIFY2(types.mimeTypeForName(name).isValid(), qPrintable(name));
        QCOMPARE(types.mimeTypeForFile(QStringLiteral("a.meta4"), QMimeDatabase::MatchExtension).name(),
                 QStringLiteral("application/metalink4+xml"));
    }
};

INTACT_TEST(DesktopFilesTest)
#include "desktop_files_test.moc"
