// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include "app/command_line.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace intact::app;

class HandoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreToldFromLinks() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list of mine.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Handover handover =
            sorted({QStringLiteral("https://a.example/x"), QStringLiteral("list of mine.txt"),
                    QStringLiteral("file:///gone/b%20c.meta4"), QStringLiteral("a.example/no-such-file")},
                   folder.path());
        QCOMPARE(handover.links,
                 QStringList({QStringLiteral("https://a.example/x"), QStringLiteral("a.example/no-such-file")}));
        QCOMPARE(handover.files, QStringList({file.fileName(), QStringLiteral("/gone/b c.meta4")}));
    }

    void aNameOfAFileIsOneThoughItIsNotThere() {
        const Handover handover = sorted({QStringLiteral("no-such.meta4"), QStringLiteral("no-such"),
                                          QStringLiteral("ftp://a.example/SHA256SUMS")},
                                         QStringLiteral("/home/anna"));
        QCOMPARE(handover.files, QStringList{QStringLiteral("/home/anna/no-such.meta4")});
        QCOMPARE(handover.links,
                 QStringList({QStringLiteral("no-such"), QStringLiteral("ftp://a.example/SHA256SUMS")}));
    }

    void theTokenOfWhoStartedItGoesAlong() {
        CommandLine line;
        line.addAtOnce = true;
        line.links = {QStringLiteral("https://a.example/x")};
        qputenv("DESKTOP_STARTUP_ID", "startup");
        QCOMPARE(handoverOf(line).activationToken, QStringLiteral("startup"));
        qputenv("XDG_ACTIVATION_TOKEN", "token");
        QCOMPARE(handoverOf(line).activationToken, QStringLiteral("token"));
        qunsetenv("DESKTOP_STARTUP_ID");
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QVERIFY(handoverOf(line).addAtOnce);
        QCOMPARE(handoverOf(line).links, line.links);
    }
};

INTACT_TEST(HandoverTest)
#include "handover_test.moc"
