// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::app;

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAndOptions() {
        const CommandLine line =
            parseCommandLine({QStringLiteral("--add"), QStringLiteral("--state-dir"), QStringLiteral("/s"),
                              QStringLiteral("https://a.example/1"), QStringLiteral("https://a.example/2")});
        QVERIFY(line.error.isEmpty());
        QVERIFY(line.addAtOnce);
        QVERIFY(!line.background);
        QVERIFY(parseCommandLine({QStringLiteral("--background")}).background);
        QCOMPARE(line.stateDirectory, QStringLiteral("/s"));
        QCOMPARE(line.links.size(), 2);
    }

    void helpAndVersion() {
        QVERIFY(parseCommandLine({QStringLiteral("-h")}).help);
        QVERIFY(parseCommandLine({QStringLiteral("--version")}).version);
        QVERIFY(helpText().contains(QStringLiteral("--state-dir")));
    }

    void listsComeAndGo() {
        QCOMPARE(parseCommandLine({QStringLiteral("--export-list"), QStringLiteral("f")}).exportTo,
                 QStringLiteral("f"));
        QCOMPARE(parseCommandLine({QStringLiteral("--import-list=g")}).importFrom, QStringLiteral("g"));
        QVERIFY(
            !parseCommandLine({QStringLiteral("--import-list=g"), QStringLiteral("--export-list=g")}).error.isEmpty());
    }

    void wrongUsageIsSaid() { QVERIFY(!parseCommandLine({QStringLiteral("--bogus")}).error.isEmpty()); }
};

INTACT_TEST(CommandLineTest)
#include "command_line_test.moc"
