// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/intake/file_name.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

struct NameRow {
    std::string_view raw;
    std::string_view safe;
};

using namespace std::string_view_literals;

constexpr std::array kNames{
    // ordinary names stay
    NameRow{"file.zip", "file.zip"},
    NameRow{"debian-12.5.0-amd64-netinst.iso", "debian-12.5.0-amd64-netinst.iso"},
    NameRow{"a b  c.txt", "a b  c.txt"},
    NameRow{"README", "README"},
    NameRow{"archive.tar.gz", "archive.tar.gz"},
    NameRow{"Größe.pdf", "Größe.pdf"},
    NameRow{"файл.txt", "файл.txt"},
    NameRow{"文件 (1).zip", "文件 (1).zip"},
    NameRow{"😀.png", "😀.png"},
    NameRow{"a_b-c+d=e@f#g%20h!.bin", "a_b-c+d=e@f#g%20h!.bin"},
    NameRow{"it's [here] {now};,&$.x", "it's [here] {now};,&$.x"},
    NameRow{"%2e%2e%2f", "%2e%2e%2f"},
    NameRow{"a..b", "a..b"},
    NameRow{"1", "1"},
    NameRow{"x-", "x-"},
    NameRow{"_", "download"},
    NameRow{"_x", "_x"},
    // nothing left
    NameRow{"", "download"},
    NameRow{" ", "download"},
    NameRow{".", "download"},
    NameRow{"..", "download"},
    NameRow{"...", "download"},
    NameRow{"-", "download"},
    NameRow{"--", "download"},
    NameRow{"- . -", "download"},
    NameRow{"/", "download"},
    NameRow{"//", "download"},
    NameRow{"../..", "download"},
    NameRow{"~", "download"},
    NameRow{"\0"sv, "download"},
    NameRow{"\n", "download"},
    NameRow{"\u202E", "download"},
    NameRow{"\u200B\u200B", "download"},
    NameRow{"\uFEFF", "download"},
    NameRow{"?*<>|", "download"},
    NameRow{"./", "download"},
    // paths become one component
    NameRow{"../x", "_x"},
    NameRow{"../../etc/passwd", "_.._etc_passwd"},
    NameRow{"/etc/x", "_etc_x"},
    NameRow{"a/b", "a_b"},
    NameRow{"a/../b", "a_.._b"},
    NameRow{"C:\\x", "C__x"},
    NameRow{"C:\\Windows\\system.ini", "C__Windows_system.ini"},
    NameRow{"..\\x", "_x"},
    NameRow{"\\\\server\\share", "__server_share"},
    NameRow{"a/", "a_"},
    NameRow{"~/x", "__x"},
    NameRow{"~root", "_root"},
    NameRow{"x~", "x_"},
    NameRow{"/", "download"},
    NameRow{"./x", "_x"},
    // hidden files and options
    NameRow{".bashrc", "bashrc"},
    NameRow{"..hidden", "hidden"},
    NameRow{"-rf", "rf"},
    NameRow{"--help", "help"},
    NameRow{"-.-x", "x"},
    NameRow{" .x", "x"},
    NameRow{".tar.gz", "tar.gz"},
    NameRow{".gz", "gz"},
    // ends that FAT and Windows drop
    NameRow{"a.", "a"},
    NameRow{"a ", "a"},
    NameRow{"a. . .", "a"},
    NameRow{"a.txt ", "a.txt"},
    NameRow{"a.txt...", "a.txt"},
    NameRow{" a ", "a"},
    // characters that file systems or shells take amiss
    NameRow{"a:stream", "a_stream"},
    NameRow{"a.txt::$DATA", "a.txt__$DATA"},
    NameRow{"a?b*c", "a_b_c"},
    NameRow{"a<b>c", "a_b_c"},
    NameRow{"a|b", "a_b"},
    NameRow{"a\"b", "a_b"},
    NameRow{"a~1.txt", "a_1.txt"},
    // controls
    NameRow{"a\0b"sv, "a_b"},
    NameRow{"a\nb", "a_b"},
    NameRow{"a\rb", "a_b"},
    NameRow{"a\tb", "a_b"},
    NameRow{"a\x1B[31mb", "a_[31mb"},
    NameRow{"a\x7F"
            "b",
            "a_b"},
    NameRow{"a\u0080b", "a_b"},
    NameRow{"a\u009Fb", "a_b"},
    NameRow{"file.txt\0.exe"sv, "file.txt_.exe"},
    // what is not seen, or turns the reading direction
    NameRow{"photo\u202Egpj.exe", "photo_gpj.exe"},
    NameRow{"a\u202Ab", "a_b"},
    NameRow{"a\u2066b\u2069", "a_b_"},
    NameRow{"a\u200Eb", "a_b"},
    NameRow{"a\u200Db", "a_b"},
    NameRow{"a\u00ADb", "a_b"},
    NameRow{"a\u2060b", "a_b"},
    NameRow{"a\uFEFFb", "a_b"},
    NameRow{"a\u061Cb", "a_b"},
    NameRow{"a\u180Eb", "a_b"},
    NameRow{"a\u2028b", "a_b"},
    NameRow{"a\u2029b", "a_b"},
    NameRow{"a\uFFF9b", "a_b"},
    NameRow{"a\U000E0041b", "a_b"},
    NameRow{"a\uFDD0b", "a_b"},
    NameRow{"a\xEF\xBF\xBE"
            "b",
            "a_b"},
    NameRow{"a\xF4\x8F\xBF\xBF"
            "b",
            "a_b"},
    // devices of other systems
    NameRow{"CON", "_CON"},
    NameRow{"con.txt", "_con.txt"},
    NameRow{"NUL", "_NUL"},
    NameRow{"nul.tar.gz", "_nul.tar.gz"},
    NameRow{"aux", "_aux"},
    NameRow{"PRN.", "_PRN"},
    NameRow{"COM1", "_COM1"},
    NameRow{"com9.log", "_com9.log"},
    NameRow{"COM¹", "_COM¹"},
    NameRow{"LPT3.x", "_LPT3.x"},
    NameRow{"CONIN$", "_CONIN$"},
    NameRow{"con .txt", "_con .txt"},
    NameRow{"COM10", "COM10"},
    NameRow{"console", "console"},
    NameRow{"nullable.txt", "nullable.txt"},
    NameRow{"company.txt", "company.txt"},
    NameRow{"a.con", "a.con"},
    // not UTF-8: read as Latin-1
    NameRow{"caf\xE9.txt", "café.txt"},
    NameRow{"\xFF\xFE", "ÿþ"},
    NameRow{"a\xC0\xAFpasswd", "aÀ¯passwd"},
    NameRow{"\xED\xA0\x80x", "í\u00A0_x"},
};

std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

class FileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void safeNames_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kNames.size(); ++i)
            QTest::newRow(qPrintable(QString::number(i))) << static_cast<int>(i);
    }

    void safeNames() {
        QFETCH(int, index);
        const NameRow& row = kNames.at(static_cast<std::size_t>(index));
        const std::string safe = safeFileName(row.raw);
        QCOMPARE(QByteArray::fromStdString(safe), QByteArray(row.safe.data(), static_cast<qsizetype>(row.safe.size())));
        QCOMPARE(safeFileName(safe), safe);
    }

    void longNamesKeepTheirExtension_data() {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("end");
        const auto row = [](const char* name, const std::string& raw, const char* end) {
            QTest::newRow(name) << QByteArray::fromStdString(raw) << QByteArray(end);
        };
        row("ASCII", repeated("a", 300) + ".iso", "a.iso");
        row("no extension", repeated("a", 300), "aaa");
        row("two", repeated("a", 300) + ".tar.gz", "a.tar.gz");
        row("umlauts", repeated("ä", 200) + ".pdf", "ä.pdf");
        row("three bytes", repeated("文", 100) + ".zip", "文.zip");
        row("four bytes", repeated("😀", 80) + ".png", "😀.png");
        row("extension of 16", repeated("a", 300) + ".0123456789abcdef", "a.0123456789abcdef");
        row("too long an extension", repeated("a", 250) + "." + repeated("b", 40), "abbbb");
        row("blanks at the cut", repeated("a", 240) + repeated(" ", 60) + ".iso", "a.iso");
        row("only extension", "." + repeated("b", 400), "bbb");
    }

    void longNamesKeepTheirExtension() {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, end);
        const std::string safe = safeFileName(raw.toStdString());
        QVERIFY(safe.size() <= 255);
        QVERIFY(isValidUtf8(safe));
        if (raw.startsWith("a") && end != "abbbb")
            QVERIFY(QByteArray::fromStdString(safe).endsWith(end));
        QVERIFY(safe.size() > 200);
    }

    void everyByteGivesOneSafeComponent() {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const std::string safe = safeFileName(std::string{static_cast<char>(first), static_cast<char>(second)});
                QVERIFY(!safe.empty() && isValidUtf8(safe));
                QVERIFY(safe.find('/') == std::string::npos && safe.find('\0') == std::string::npos);
                QVERIFY(safe.front() != '.' && safe.front() != '-' && safe.back() != '.' && safe.back() != ' ');
            }
        }
    }

    void theFirstHintThatNamesAnythingWins() {
        NameHints hints;
        QCOMPARE(chooseFileName(hints), std::string("download"));
        hints.finalUrl = "https://cdn.example.org/final.bin?x=y";
        QCOMPARE(chooseFileName(hints), std::string("final.bin"));
        hints.originalUrl = "https://example.org/";
        QCOMPARE(chooseFileName(hints), std::string("final.bin"));
        hints.originalUrl = "https://example.org/a/original%20name.pdf#top";
        QCOMPARE(chooseFileName(hints), std::string("original name.pdf"));
        hints.contentDisposition = "attachment";
        QCOMPARE(chooseFileName(hints), std::string("original name.pdf"));
        hints.contentDisposition = "attachment; filename=\"..\"";
        QCOMPARE(chooseFileName(hints), std::string("original name.pdf"));
        hints.contentDisposition = "attachment; filename=\"../../.ssh/authorized_keys\"";
        QCOMPARE(chooseFileName(hints), std::string("_.._.ssh_authorized_keys"));
        hints.given = "mine.txt";
        QCOMPARE(chooseFileName(hints), std::string("mine.txt"));
    }

    void escapedSeparatorsInALinkAreNoPath() {
        NameHints hints;
        hints.originalUrl = "https://example.org/a/%2e%2e%2f%2e%2e%2fetc%2fpasswd";
        QCOMPARE(chooseFileName(hints), std::string("_.._etc_passwd"));
        hints.originalUrl = "https://example.org/a%00.txt";
        QCOMPARE(chooseFileName(hints), std::string("a_.txt"));
    }
};

INTACT_TEST(FileNameTest)
#include "file_name_test.moc"
