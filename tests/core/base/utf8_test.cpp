// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::string_view_literals;

class Utf8Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validity() {
        for (const std::string_view good : {""sv, "a\0b"sv, "ä€😀"sv, "\xF4\x8F\xBF\xBF"sv, "\xED\x9F\xBF"sv})
            QVERIFY(isValidUtf8(good));
        for (const std::string_view bad :
             {"\x80"sv, "\xC0\xAF"sv, "\xC1\xBF"sv, "\xE0\x80\xAF"sv, "\xED\xA0\x80"sv, "\xF4\x90\x80\x80"sv,
              "\xF8\x88\x80\x80\x80"sv, "\xC3"sv, "\xE2\x82"sv, "a\xFF"sv, "\xF0\x80\x80\xAF"sv})
            QVERIFY(!isValidUtf8(bad));
    }

    void everyCodePointComesBack() {
        for (char32_t code = 0; code <= 0x10FFFF; ++code) {
            if (code >= 0xD800 && code <= 0xDFFF)
                continue;
            std::string text;
            appendUtf8(text, code);
            const Utf8Character character = utf8At(text, 0);
            if (!character.valid || character.code != code || character.length != text.size())
                QFAIL(qPrintable(QString::number(code, 16)));
        }
    }

    void prefixesCutNoCharacter() {
        QCOMPARE(utf8Prefix("aä", 2), "a"sv);
        QCOMPARE(utf8Prefix("aä", 3), "aä"sv);
        QCOMPARE(utf8Prefix("😀", 3), ""sv);
    }

    void conversions() {
        QCOMPARE(latin1ToUtf8("a\xE4"), std::string("aä"));
        QCOMPARE(utf16LeToUtf8("a\0\x3D\xD8\x00\xDE"sv), std::string("a😀"));
        QCOMPARE(utf16LeToUtf8("\x3D\xD8"
                               "a\0z"sv),
                 std::string("\uFFFDa"));
        QCOMPARE(cleanLine("a\r\nb\x1B\xFF\u0085ä", 100), std::string("a  b \uFFFD ä"));
        QCOMPARE(cleanLine("ääää", 3), std::string("ä"));
        QCOMPARE(cleanLine("plain text", 5), std::string("plain"));
        QCOMPARE(cleanLine("plain\ttext ä~\x7F", 100), std::string("plain text ä~ "));
    }

    void plainBeginnings() {
        QCOMPARE(plainLength(""), std::size_t{0});
        QCOMPARE(plainLength(" ~\"\\"), std::size_t{4});
        QCOMPARE(plainLength("ab\n"), std::size_t{2});
        QCOMPARE(plainLength("ab\x7F"), std::size_t{2});
        QCOMPARE(plainLength("ab\0c"sv), std::size_t{2});
        QCOMPARE(plainLength("abä"), std::size_t{2});
    }

    void asciiHelpers() {
        QCOMPARE(trimmed(" \t a b \r\n"), "a b"sv);
        QCOMPARE(trimmed(" \n"), ""sv);
        QCOMPARE(percentDecoded("%41%4g%%34%"), std::string("A%4g%4%"));
        QCOMPARE(parseDecimal("9223372036854775807"), std::optional<std::int64_t>(9223372036854775807));
        for (const std::string_view bad : {""sv, "-1"sv, "+1"sv, " 1"sv, "1 "sv, "9223372036854775808"sv, "0x1"sv})
            QVERIFY(!parseDecimal(bad));
        QVERIFY(equalsIgnoringCase("ETag", "etag") && !equalsIgnoringCase("a", "ab"));
        QVERIFY(isHttpToken("X-1_a") && !isHttpToken("a b") && !isHttpToken(""));
    }
};

INTACT_TEST(Utf8Test)
#include "utf8_test.moc"
