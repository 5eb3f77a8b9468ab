// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/json_line.h"
#include "app/get/terminal_text.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace intact::get;

/// What foreign text becomes on its way to a terminal and into JSON.
class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void terminalTextIsHarmless_data() {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("clean");
        QTest::newRow("plain") << QByteArray("a – ü 漢") << QByteArray("a – ü 漢");
        QTest::newRow("escape sequence") << QByteArray("a\x1b[2Jb\r\nc\x07") << QByteArray("a[2Jbc");
        QTest::newRow("8-bit controls") << QByteArray("a\xc2\x9b"
                                                      "31mb\x7f")
                                        << QByteArray("a31mb");
        QTest::newRow("direction override") << QByteArray("a\xe2\x80\xae"
                                                          "txt.exe")
                                            << QByteArray("atxt.exe");
        QTest::newRow("no text") << QByteArray("a\xff\x80z") << QByteArray("a\xef\xbf\xbd\xef\xbf\xbdz");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("ab");
    }

    void terminalTextIsHarmless() {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, clean);
        QCOMPARE(QByteArray::fromStdString(terminalText(raw.toStdString())), clean);
    }

    void terminalTextIsCapped() {
        const std::string just(200, 'x');
        QCOMPARE(terminalText(just), just);
        QCOMPARE(terminalText(just + "y"), just + "…");
        QCOMPARE(characterCount(terminalText(std::string(1'000'000, 'x'))), std::size_t{201});
        QCOMPARE(terminalText("äöü", 2), std::string("äö…"));
    }

    void amounts() {
        QCOMPARE(bytesText(0), std::string("0 B"));
        QCOMPARE(bytesText(1023), std::string("1023 B"));
        QCOMPARE(bytesText(1536), std::string("1.5 KiB"));
        QCOMPARE(bytesText((std::int64_t{1} << 20) - 1), std::string("1.0 MiB"));
        QCOMPARE(bytesText(std::int64_t{20} << 30), std::string("20 GiB"));
        QCOMPARE(bytesText(std::numeric_limits<std::int64_t>::max()), std::string("8.0 EiB"));
        QCOMPARE(durationText(std::chrono::seconds(-3)), std::string("0 s"));
        QCOMPARE(durationText(std::chrono::seconds(65)), std::string("1 min 05 s"));
        QCOMPARE(durationText(std::chrono::seconds(7380)), std::string("2 h 03 min"));
    }

    void jsonIsAlwaysValid_data() {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("readBack");
        QTest::newRow("plain") << QByteArray("a/b") << QStringLiteral("a/b");
        QTest::newRow("quotes") << QByteArray("\"\\") << QStringLiteral("\"\\");
        QTest::newRow("controls") << QByteArray("a\n\t\x1b\x7f\0", 6) << QString::fromUtf8("a\n\t\x1b\x7f\0", 6);
        QTest::newRow("8-bit controls") << QByteArray("\xc2\x9b") << QString(QChar(0x9b));
        QTest::newRow("no text") << QByteArray("\xff") << QString(QChar(0xfffd));
        QTest::newRow("beyond 16 bits") << QByteArray("\xf0\x9f\x92\xbe") << QString::fromUtf8("\xf0\x9f\x92\xbe");
    }

    void jsonIsAlwaysValid() {
        QFETCH(QByteArray, raw);
        QFETCH(QString, readBack);
        const QByteArray line = QByteArray::fromStdString(JsonLine().text("key", raw.toStdString()).str());
        for (const char c : line)
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
        QVERIFY(!line.contains("\xc2\x9b"));
        QCOMPARE(QJsonDocument::fromJson(line).object().value(QLatin1String("key")).toString(), readBack);
    }

    void jsonMembers() {
        JsonLine line;
        line.number("n", std::int64_t{9'007'199'254'740'993})
            .decimal("d", 1.5)
            .decimal("inf", INFINITY)
            .numberOrNull("some", std::optional(1))
            .numberOrNull("none", std::optional<int>())
            .object("o", JsonLine().null("x"));
        QCOMPARE(line.str(), std::string(R"({"n":9007199254740993,"d":1.500,"inf":null,"some":1,"none":null,)"
                                         R"("o":{"x":null}})"));
        QCOMPARE(JsonLine().str(), std::string("{}"));
    }
};

INTACT_TEST(TextTest)
#include "text_test.moc"
