// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are there already, checked against what the usual programs have written.
#include "tests/program/program_run.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace intact::tests;

namespace {

/// What the program says of the files in the folder, run there.
struct Check {
    explicit Check(const ProgramHome& home, const QStringList& arguments)
        : run(QStringList{QStringLiteral("--verify-only")} + arguments,
              {QStringLiteral("env"), QStringLiteral("-C"), home.downloads(),
               QStringLiteral("XDG_STATE_HOME=%1").arg(home.state())}) {
        finished = run.finishes();
    }
    ProgramRun run;
    bool finished = false;
};

QByteArray outputOf(const QString& folder, const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

QString list() {
    return QStringLiteral("SUMS");
}

} // namespace

class VerifyOnlyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsOfRealPrograms_data() {
        QTest::addColumn<QStringList>("program");
        QTest::addColumn<QByteArray>("algorithm");
        const auto row = [](const char* command, const char* algorithm) {
            QTest::newRow(command) << QString::fromUtf8(command).split(QLatin1Char(' ')) << QByteArray(algorithm);
        };
        row("sha256sum", "sha-256");
        row("sha256sum --tag", "sha-256");
        row("sha256sum -b", "sha-256");
        row("sha512sum", "sha-512");
        row("sha1sum", "sha-1");
        row("md5sum", "md5");
        row("b2sum --tag", "blake2b-512");
    }
    void listsOfRealPrograms() {
        QFETCH(QStringList, program);
        QFETCH(QByteArray, algorithm);
        const ProgramHome home;
        home.write(QStringLiteral("large"), QByteArray(3'000'001, 'x'));
        home.write(QStringLiteral("empty"), {});
        home.write(QStringLiteral("two\nlines \\ here"), "odd name");
        const QStringList names{QStringLiteral("large"), QStringLiteral("empty"), QStringLiteral("two\nlines \\ here")};
        const QByteArray made = outputOf(home.downloads(), program.first(), program.mid(1) + names);
        home.write(list(), made);

        Check all(home, {QStringLiteral("--checksums"), list()});
        QVERIFY2(all.finished && all.run.exitCode() == 0, all.run.all().constData());
        QCOMPARE(all.run.output().count(QByteArray(": OK (" + algorithm + ")\n")), 3);
        QVERIFY(all.run.output().startsWith("large: OK"));

        home.write(QStringLiteral("large"), QByteArray(3'000'000, 'x') + 'y');
        QVERIFY(QFile::remove(home.path(QStringLiteral("empty"))));
        Check changed(home, {QStringLiteral("--checksums"), list()});
        QVERIFY2(changed.finished && changed.run.exitCode() == 3, changed.run.all().constData());
        QVERIFY(changed.run.output().contains(QByteArray("large: FAILED (" + algorithm + " should be ")));
        QVERIFY(changed.run.output().contains("empty: missing\n"));
        QCOMPARE(changed.run.output().count(": OK"), 1);
    }

    void b2sumsWithoutTag() {
        const ProgramHome home;
        home.write(QStringLiteral("a"), "content");
        home.write(QStringLiteral("B2SUMS"),
                   outputOf(home.downloads(), QStringLiteral("b2sum"), {QStringLiteral("a")}));
        Check check(home, {QStringLiteral("a"), QStringLiteral("--checksums"), QStringLiteral("B2SUMS")});
        QVERIFY2(check.finished && check.run.exitCode() == 0, check.run.all().constData());
        QCOMPARE(check.run.output(), QByteArray("a: OK (blake2b-512)\n"));
    }

    void exitCodes_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* arguments, int code, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << code << QByteArray(says);
        };
        const auto* const right = "a --checksum sha-1=a9993e364706816aba3e25717850c26c9cd0d89d";
        const auto* const wrong = "a --checksum sha-1=a9993e364706816aba3e25717850c26c9cd0d89e";
        row("right", right, 0, "a: OK (sha-1)\n");
        row("wrong", wrong, 3, "and is a9993e364706816aba3e25717850c26c9cd0d89d)\n");
        row("a link to it", "link --checksum sha-1=a9993e364706816aba3e25717850c26c9cd0d89d", 0, "link: OK (sha-1)\n");
        row("missing", "b --checksum sha-1=a9993e364706816aba3e25717850c26c9cd0d89d", 1, "b: missing\n");
        row("a folder", ". --checksum sha-1=a9993e364706816aba3e25717850c26c9cd0d89d", 1, "unreadable (");
        row("not listed", "a --checksums SUMS", 1, "a: not in the list\n");
        row("listed twice", "twice --checksums SUMS", 1, "twice: listed twice with different checksums\n");
        row("listed twice, as JSON", "--json twice --checksums SUMS", 1, "\"result\":\"contradicted\"");
        row("no list", "a --checksums NONE", 2, "cannot be used");
        row("nothing to compare with", "a", 2, "needs either");
        row("quiet", "-q a --checksum sha-1=a9993e364706816aba3e25717850c26c9cd0d89d", 0, "");
    }
    void exitCodes() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const ProgramHome home;
        home.write(QStringLiteral("a"), "abc");
        home.write(list(), QByteArray(64, '0') + "  other\n" + QByteArray(64, '0') + "  more\n" + QByteArray(64, '0') +
                               "  twice\n" + QByteArray(64, '1') + "  twice\n");
        QVERIFY(::symlink("a", home.path(QStringLiteral("link")).toUtf8().constData()) == 0);
        const QStringList before = home.files();
        Check check(home, arguments);
        QVERIFY2(check.finished && check.run.exitCode() == code, check.run.all().constData());
        QVERIFY2(check.run.all().contains(says), check.run.all().constData());
        if (says.isEmpty())
            QCOMPARE(check.run.output(), QByteArray());
        QCOMPARE(home.files(), before);
        QVERIFY(!QDir(home.state()).exists());
    }

    void jsonForPrograms() {
        const ProgramHome home;
        home.write(QStringLiteral("a"), "abc");
        const QString expected = QStringLiteral("sha-1=a9993e364706816aba3e25717850c26c9cd0d89e");
        Check check(home, {QStringLiteral("--json"), QStringLiteral("a"), QStringLiteral("--checksum"), expected});
        QVERIFY2(check.finished && check.run.exitCode() == 3, check.run.all().constData());
        const QJsonObject object = check.run.event(QStringLiteral("checked"));
        QCOMPARE(object.value(QStringLiteral("path")).toString(), QStringLiteral("a"));
        QCOMPARE(object.value(QStringLiteral("result")).toString(), QStringLiteral("failed"));
        QCOMPARE(object.value(QStringLiteral("bytes")).toInt(), 3);
        QCOMPARE(object.value(QStringLiteral("algorithm")).toString(), QStringLiteral("sha-1"));
        QCOMPARE(object.value(QStringLiteral("expected")).toString(), expected.mid(6));
        QCOMPARE(object.value(QStringLiteral("found")).toString(),
                 QStringLiteral("a9993e364706816aba3e25717850c26c9cd0d89d"));
    }
};

INTACT_TEST(VerifyOnlyTest)
#include "verify_only_test.moc"
