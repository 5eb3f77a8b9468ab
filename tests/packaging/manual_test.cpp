// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/get/option_table.h"
#include "tests/packaging/command.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::tests;

namespace {

QString pageOf(const char* program) {
    return QStringLiteral(INTACT_BUILD_DIR "/share/%1.1").arg(QLatin1String(program));
}

// As a terminal shows it, without bold and underlined letters, on lines that are not broken.
QString readable(const char* program) {
    const CommandResult shown =
        runCommand(QStringLiteral("mandoc"), {QStringLiteral("-T"), QStringLiteral("utf8"), QStringLiteral("-O"),
                                              QStringLiteral("width=500"), pageOf(program)});
    QString text;
    for (const QChar c : shown.output) {
        if (c == QLatin1Char('\b'))
            text.chop(1);
        else
            text += c;
    }
    return text;
}

} // namespace

/// The built manual pages.
class ManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOptionOfTheCommandLine() {
        const QString page = readable("intact-get");
        QVERIFY(intact::get::optionTable().size() > 20);
        for (const auto& row : intact::get::optionTable()) {
            QString line = row.shortName == 0 ? QString() : QStringLiteral("-%1, ").arg(QLatin1Char(row.shortName));
            line += QStringLiteral("--") + QLatin1String(row.longName.data(), qsizetype(row.longName.size()));
            if (!row.argument.empty())
                line += QLatin1Char(' ') + QString::fromUtf8(row.argument.data(), qsizetype(row.argument.size()));
            QVERIFY2(page.contains(QLatin1Char(' ') + line), qPrintable(line));
            const QString meaning = QString::fromUtf8(row.meaning.data() + 1, qsizetype(row.meaning.size()) - 1);
            QVERIFY2(page.contains(meaning), qPrintable(meaning));
        }
    }

    void everyOptionOfTheWindow() {
        const QString page = readable("intact");
        for (const QCommandLineOption& option : intact::app::commandLineOptions()) {
            for (const QString& name : option.names())
                QVERIFY2(page.contains((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name),
                         qPrintable(name));
            QVERIFY2(page.contains(option.description()), qPrintable(option.description()));
        }
    }

    void theFormIsRight_data() {
        QTest::addColumn<QString>("page");
        QTest::newRow("intact") << pageOf("intact");
        QTest::newRow("intact-get") << pageOf("intact-get");
    }

    void theFormIsRight() {
        QFETCH(QString, page);
        const CommandResult said =
            runCommand(QStringLiteral("mandoc"), {QStringLiteral("-T"), QStringLiteral("lint"), QStringLiteral("-W"),
                                                  QStringLiteral("warning"), page});
        QVERIFY2(said.code == 0, qPrintable(said.output));
    }
};

INTACT_TEST(ManualTest)
#include "manual_test.moc"
