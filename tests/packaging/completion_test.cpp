// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/option_table.h"
#include "tests/packaging/command.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace intact::tests;

namespace {

QString built(const char* name) {
    return QStringLiteral(INTACT_BUILD_DIR "/share/%1").arg(QLatin1String(name));
}

// What bash offers for the last of these words, as its own completion machinery calls the function.
QStringList offeredByBash(const QStringList& words) {
    const QString script = QStringLiteral("source \"$1\"; shift; COMP_WORDS=(intact-get \"$@\"); "
                                          "COMP_CWORD=$#; _intact_get; printf '%s\\n' \"${COMPREPLY[@]}\"");
    const CommandResult said =
        runCommand(QStringLiteral("bash"),
                   QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"), built("intact-get")} + words);
    return said.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList offeredByFish(const QString& line) {
    const CommandResult said = runCommand(
        QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"),
                                 QStringLiteral("complete -c intact-get -e; source $argv[1]; complete -C $argv[2]"),
                                 built("intact-get.fish"), line});
    QStringList words;
    for (const QString& offer : said.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        words.append(offer.section(QLatin1Char('\t'), 0, 0));
    return words;
}

} // namespace

/// The built completions, asked by their shells.
class CompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("a folder")));
        QFile file(m_folder.filePath(QStringLiteral("list.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void everyOptionIsOffered() {
        const QStringList bash = offeredByBash({QStringLiteral("--")});
        const QStringList fish = offeredByFish(QStringLiteral("intact-get --"));
        for (const auto& row : intact::get::optionTable()) {
            const QString name =
                QStringLiteral("--") + QLatin1String(row.longName.data(), qsizetype(row.longName.size()));
            QVERIFY2(bash.contains(name), qPrintable(name));
            QVERIFY2(fish.contains(name) || fish.contains(name + QLatin1Char('=')), qPrintable(name));
        }
        QCOMPARE(bash.size(), qsizetype(intact::get::optionTable().size()));
    }

    void bash_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("offers");
        const QString here = m_folder.path() + QLatin1Char('/');
        const QString folder = here + QStringLiteral("a folder");
        const QString file = here + QStringLiteral("list.txt");
        const auto words = [](const char* line, const QString& last) {
            return QString::fromLatin1(line).split(QLatin1Char(' ')) + QStringList{last};
        };
        QTest::newRow("an option") << QStringList{QStringLiteral("--verify")}
                                   << QStringList{QStringLiteral("--verify-only")};
        QTest::newRow("folders only") << words("--dir", here) << QStringList{folder};
        QTest::newRow("folders by the short name") << words("-d", here) << QStringList{folder};
        QTest::newRow("behind =") << words("--dir =", here) << QStringList{folder};
        QTest::newRow("files too") << words("--input-file", here + QLatin1Char('l')) << QStringList{file};
        QTest::newRow("a digest") << words("--checksum", QStringLiteral("sha-25"))
                                  << QStringList{QStringLiteral("sha-256=")};
        QTest::newRow("nothing is known of it") << words("--user", here) << QStringList{};
        QTest::newRow("files to check") << words("--verify-only", here + QLatin1Char('l')) << QStringList{file};
    }

    void bash() {
        QFETCH(QStringList, words);
        QFETCH(QStringList, offers);
        QCOMPARE(offeredByBash(words), offers);
    }

    void fish() {
        QCOMPARE(offeredByFish(QStringLiteral("intact-get --verify")), QStringList{QStringLiteral("--verify-only")});
        QVERIFY(offeredByFish(QStringLiteral("intact-get --checksum ")).contains(QStringLiteral("sha-256=")));
    }

    void theSyntaxIsRight_data() {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("file");
        QTest::newRow("bash") << QStringLiteral("bash") << built("intact-get");
        QTest::newRow("zsh") << QStringLiteral("zsh") << built("_intact-get");
        QTest::newRow("fish") << QStringLiteral("fish") << built("intact-get.fish");
    }

    void theSyntaxIsRight() {
        QFETCH(QString, shell);
        QFETCH(QString, file);
        const CommandResult said = runCommand(shell, {QStringLiteral("-n"), file});
        QVERIFY2(said.code == 0 && said.output.isEmpty(), qPrintable(said.output));
    }

private:
    QTemporaryDir m_folder;
};

INTACT_TEST(CompletionTest)
#include "completion_test.moc"
