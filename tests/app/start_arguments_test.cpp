// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_arguments.h"

#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace intact::app;

class StartArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesGetTheirWholePath() {
        const QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("names of files")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString relative = QDir::current().relativeFilePath(file.fileName());
        QCOMPARE(withWholePaths({relative}), QStringList{file.fileName()});
        QCOMPARE(withWholePaths({QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded)}),
                 QStringList{file.fileName()});
    }

    void aNameOfAFileIsOneThoughItIsNotThere() {
        QCOMPARE(withWholePaths({QStringLiteral("no-such.meta4"), QStringLiteral("no-such")}),
                 (QStringList{QDir::current().absoluteFilePath(QStringLiteral("no-such.meta4")),
                              QStringLiteral("no-such")}));
    }

    void linksStayLinks() {
        const QStringList links{QStringLiteral("https://a.example/x.meta4"),
                                QStringLiteral("ftp://a.example/SHA256SUMS")};
        QCOMPARE(withWholePaths(links), links);
        const StartArguments start = toldApart(links + QStringList{QStringLiteral("/home/anna/x.meta4")});
        QCOMPARE(start.links, links);
        QCOMPARE(start.files, QStringList{QStringLiteral("/home/anna/x.meta4")});
    }
};

INTACT_TEST(StartArgumentsTest)
#include "start_arguments_test.moc"
