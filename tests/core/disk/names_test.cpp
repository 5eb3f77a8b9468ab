// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/names.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cerrno>

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

    void aLongPartNameKeepsItsExtension() {
        QCOMPARE(partFileName("a long film name.mkv", "12345678", 24), std::string("a long.mkv.12345678.part"));
        QVERIFY(partFileName(repeated("漢", 100) + ".tar.gz", "12345678").ends_with("漢.tar.gz.12345678.part"));
    }

    void refusedNamesGetTheNearestOther_data() {
        QTest::addColumn<std::string>("refused");
        QTest::addColumn<int>("osCode");
        QTest::addColumn<std::vector<std::string>>("expected"); // one after the other, when each is refused too
        using Names = std::vector<std::string>;
        const auto row = [](const char* name, const std::string& refused, int osCode, const Names& expected) {
            QTest::newRow(name) << refused << osCode << expected;
        };
        const std::string n = repeated("n", 251);
        row("long", n + ".iso", ENAMETOOLONG,
            {n.substr(0, 139) + ".iso", n.substr(0, 59) + ".iso", n.substr(0, 27) + ".iso"});
        row("archive", n.substr(0, 150) + ".tar.gz", ENAMETOOLONG,
            {n.substr(0, 136) + ".tar.gz", n.substr(0, 56) + ".tar.gz", n.substr(0, 24) + ".tar.gz"});
        row("short enough for most", n.substr(0, 100), ENAMETOOLONG, {n.substr(0, 63), n.substr(0, 31)});
        row("between characters", repeated("漢", 50), ENAMETOOLONG,
            {repeated("漢", 47), repeated("漢", 21), repeated("漢", 10)});
        row("no space or dot at the cut", repeated("n", 29) + " . more", ENAMETOOLONG, {repeated("n", 29)});
        row("part file", n.substr(0, 200) + ".iso.0badcafe.part", ENAMETOOLONG,
            {n.substr(0, 125) + ".iso.0badcafe.part", n.substr(0, 45) + ".iso.0badcafe.part",
             n.substr(0, 13) + ".iso.0badcafe.part"});
        row("as short as can be", "film.mkv", ENAMETOOLONG, {});
        row("colon", "a: b?.mkv", EINVAL, {"a_ b_.mkv"});
        row("all that Windows refuses", "\"*:<>?\\|\x7f\x01.x", EPERM, {"__________.x"});
        row("colon in other letters", "Größe: 漢.mkv", EINVAL, {"Größe_ 漢.mkv", "Gr__e_ _.mkv"});
        row("other letters", "Größe 漢😀.mkv", EILSEQ, {"Gr__e __.mkv"});
        row("marks", "a+b [1], {x}.mkv", EINVAL, {"a_b _1__ _x_.mkv"});
        row("end that is dropped", "a. .", EINVAL, {"a"});
        row("nothing left", "...", EINVAL, {"download"});
        row("no text", "a\xff", EILSEQ, {"a_"});
        row("other letters of a part file", "Größe: 1.mkv.0badcafe.part", EPERM,
            {"Größe_ 1.mkv.0badcafe.part", "Gr__e_ 1.mkv.0badcafe.part"});
        row("nothing to mind", "film (1).mkv", EINVAL, {});
        row("nothing to mind, EPERM", "film (1).mkv", EPERM, {});
        for (const int other : {0, ENOSPC, EIO, EACCES, ENOENT, EROFS, EEXIST})
            row(("error " + std::to_string(other)).c_str(), n + ": 漢", other, {});
    }
    void refusedNamesGetTheNearestOther() {
        QFETCH(std::string, refused);
        QFETCH(int, osCode);
        QFETCH(std::vector<std::string>, expected);
        std::vector<std::string> names;
        std::string name = refused;
        for (auto limits = stricterLimits({}, name, osCode); limits && names.size() < 10;
             limits = stricterLimits(*limits, name, osCode)) {
            name = fittedName(refused, *limits);
            QVERIFY2(isUtf8(name), name.c_str());
            QVERIFY(name.size() <= limits->bytes);
            names.push_back(name);
        }
        QVERIFY2(names == expected, names.empty() ? "none" : names.back().c_str());
    }

    // Some mind both.
    void limitsAddUp() {
        const std::string name = repeated("漢", 60) + ".mkv";
        const auto shorter = stricterLimits({}, name, ENAMETOOLONG);
        QVERIFY(shorter);
        const auto plain = stricterLimits(*shorter, fittedName(name, *shorter), EINVAL);
        QVERIFY(plain);
        QCOMPARE(fittedName(name, *plain), repeated("_", 60) + ".mkv");
        QCOMPARE(intact::numberedName(repeated("n", 139) + ".mkv", 12, plain->bytes), repeated("n", 134) + " (12).mkv");
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
