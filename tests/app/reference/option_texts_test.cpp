// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reference/option_texts.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::reference;

namespace {

const OptionWords kFolder{"d", "dir", "DIR", "save here"};
const OptionWords kFlag{"q", "quiet", "", "say little"};
const OptionWords kHeader{"", "header", "'NAME: VALUE'", "send [this] too"};
const OptionWords kList{"", "checksums", "FILE", "it's a list"};
const OptionWords kDigest{"", "checksum", "ALGO=HEX", "this digest"};
const std::vector<OptionWords> kAll{kFolder, kFlag, kHeader, kList, kDigest};

} // namespace

class OptionTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsSayWhatIsOffered() {
        QCOMPARE(valueKind(kFolder), ValueKind::Folder);
        QCOMPARE(valueKind(kFlag), ValueKind::None);
        QCOMPARE(valueKind(kHeader), ValueKind::Free);
        QCOMPARE(valueKind(kList), ValueKind::File);
        QCOMPARE(valueKind(kDigest), ValueKind::Digest);
    }

    void theTableIsTakenOverWhole() {
        const auto words = wordsOf(intact::get::optionTable());
        QCOMPARE(words.size(), intact::get::optionTable().size());
        QCOMPARE(words.front().shortName, std::string("d"));
        QCOMPARE(words.front().longName, std::string("dir"));
        QCOMPARE(words.front().argument, std::string("DIR"));
    }

    void man() {
        QCOMPARE(manFillings({kFolder, kHeader}).at("OPTIONS"),
                 std::string(".TP\n\\fB\\-d\\fR, \\fB\\-\\-dir\\fR \\fIDIR\\fR\nSave here.\n"
                             ".TP\n\\fB\\-\\-header\\fR \\fI\\(aqNAME: VALUE\\(aq\\fR\nSend [this] too."));
        QCOMPARE(manFillings({{"", "x", "", "~/.ssh, a\\b"}}).at("OPTIONS"),
                 std::string(".TP\n\\fB\\-\\-x\\fR\n\\(ti/.ssh, a\\eb."));
    }

    void bash() {
        const Fillings fillings = bashFillings(kAll);
        QCOMPARE(fillings.at("OPTIONS"), std::string("-d --dir -q --quiet --header --checksums --checksum"));
        QCOMPARE(fillings.at("FOLDER_OPTIONS"), std::string("-d | --dir"));
        QCOMPARE(fillings.at("FILE_OPTIONS"), std::string("--checksums"));
        QCOMPARE(fillings.at("FREE_OPTIONS"), std::string("--header"));
        QVERIFY(fillings.at("DIGESTS").find("sha-256= ") != std::string::npos);
    }

    void zsh() {
        const std::string lines = zshFillings(kAll).at("OPTIONS");
        QVERIFY(
            lines.starts_with("    '*-d+[save here]:DIR:_files -/' \\\n    '*--dir=[save here]:DIR:_files -/' \\\n"));
        QVERIFY(lines.find("'--quiet[say little]' \\\n") != std::string::npos);
        QVERIFY(lines.find("'*--header=[send \\[this\\] too]:'\\''NAME\\: VALUE'\\'':' \\\n") != std::string::npos);
        QVERIFY(lines.find("[it'\\''s a list]:FILE:_files' \\\n") != std::string::npos);
        QVERIFY(lines.ends_with(")' \\"));
    }

    void fish() {
        const std::string lines = fishFillings(kAll).at("OPTIONS");
        QVERIFY(lines.starts_with(
            "complete -c intact-get -s d -l dir -x -a '(__fish_complete_directories)' -d 'save here'\n"));
        QVERIFY(lines.find("-l quiet -d 'say little'\n") != std::string::npos);
        QVERIFY(lines.find("-l checksums -r -F -d 'it\\'s a list'\n") != std::string::npos);
    }

    void templates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* text, const char* result) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(result);
        };
        row("", "");
        row("plain", "plain");
        row("@A@", "1");
        row("x@A@y@B@z", "x1y2z");
        row("a@b.c @A@", "a@b.c 1");
        row("@UNKNOWN@A@", "@UNKNOWN1");
        row("one @", "one @");
    }

    void templates() {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(QString::fromStdString(filled(text.toStdString(), {{"A", "1"}, {"B", "2"}})), result);
    }
};

INTACT_TEST(OptionTextsTest)
#include "option_texts_test.moc"
