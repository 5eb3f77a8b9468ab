// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/names.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

bool isUtf8(const std::string& text) {
    return QString::fromStdString(text).toStdString() == text;
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numberedName_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<int>("n");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, int n, const char* expected) {
            QTest::newRow(name) << std::string(name) << n << std::string(expected);
        };
        row("film.mkv", 1, "film (1).mkv");
        row("film.mkv.x", 12, "film.mkv (12).x");
        row("src.tar.gz", 3, "src (3).tar.gz");
        row("src.tar", 3, "src (3).tar");
        row(".tar.gz", 1, ".tar (1).gz");
        row("README", 2, "README (2)");
        row(".bashrc", 1, ".bashrc (1)");
        row("Mr. Smith", 1, "Mr. Smith (1)");
        row("ends with dot.", 1, "ends with dot. (1)");
        row("a.averyveryverylongext", 1, "a.averyveryverylongext (1)");
        row("Größe.zip", 1, "Größe (1).zip");
    }
    void numberedName() {
        QFETCH(std::string, name);
        QFETCH(int, n);
        QFETCH(std::string, expected);
        QCOMPARE(intact::numberedName(name, n), expected);
    }

    void longNamesAreCutBetweenCharacters() {
        for (const char* character : {"a", "ä", "漢", "😀"}) {
            for (int padding = 0; padding < 5; ++padding) {
                const std::string name = repeated("x", padding) + repeated(character, 300) + ".tar.gz";
                const std::string numbered = intact::numberedName(name, 99);
                QVERIFY(numbered.size() <= 255 && numbered.size() > 255 - 4);
                QVERIFY(numbered.ends_with(" (99).tar.gz"));
                QVERIFY2(isUtf8(numbered), numbered.c_str());
                const std::string part = partFileName(name, "0badcafe");
                QVERIFY(part.size() <= 255 && part.size() > 255 - 4);
                QVERIFY(part.ends_with(".0badcafe.part"));
                QVERIFY2(isUtf8(part), part.c_str());
            }
        }
    }

    void bytesThatAreNoUtf8AreCutAnywhere() {
        const std::string part = partFileName(std::string(400, '\x80'), "0badcafe");
        QCOMPARE(part.size(), std::size_t{255});
    }

    void partNameKeepsAShortName() {
        QCOMPARE(partFileName("film.mkv", "12345678"), std::string("film.mkv.12345678.part"));
        QCOMPARE(partFileName(std::string(241, 'n'), "12345678").size(), std::size_t{255});
        QCOMPARE(partFileName("film.mkv", "12345678", 18), std::string("film.12345678.part"));
        QCOMPARE(partFileName("film.mkv", "12345678", 5), std::string(".12345678.part"));
    }

    void partNamesAreTakenApart() {
        const auto parts = splitPartFileName(partFileName("film.mkv", "0badcafe"));
        QVERIFY(parts && parts->first == "film.mkv" && parts->second == "0badcafe");
        for (const char* other : {"film.mkv", "film.part", "film.0BADCAFE.part", "film.0badcaf.part", ".0badcafe.part",
                                  "film-0badcafe.part", "film.0badcafe.part2"})
            QVERIFY2(!splitPartFileName(other), other);
    }

    void plainNamesAreOneComponent() {
        for (const char* good : {"a", "...", "-rf", "a b", ".hidden"})
            QVERIFY2(isPlainName(good), good);
        for (const std::string& bad : {std::string(), std::string("."), std::string(".."), std::string("a/b"),
                                       std::string("/"), std::string("a\0b", 3)})
            QVERIFY2(!isPlainName(bad), bad.c_str());
    }
};

INTACT_TEST(NamesTest)
#include "names_test.moc"
