// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"
#include "tests/support/test_registry.h"

#include <QByteArray>
#include <QTest>

#include <random>

using namespace intact;

class Base64Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLengthComesBack() {
        std::mt19937 random(7);
        for (int length = 0; length < 100; ++length) {
            QByteArray bytes(length, '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(random());
            const auto decoded = decodeBase64(bytes.toBase64().toStdString());
            QVERIFY(decoded.has_value());
            QCOMPARE(QByteArray(reinterpret_cast<const char*>(decoded->data()), qsizetype(decoded->size())), bytes);
        }
    }

    void anythingElseIsRefused_data() {
        QTest::addColumn<std::string>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << text;
        };
        row("no padding", "QQ");
        row("too short", "Q");
        row("three pads", "Q===");
        row("pads alone", "====");
        row("a pad within", "QQ==QQ==");
        row("a blank", "QUJ D");
        row("a line end", "QUJD\n");
        row("of URLs", "-_-_");
        row("a zero byte", std::string("QU\0D", 4));
        row("spare bits", "QR==");
        row("spare bits of two", "QUJ=");
        row("not ASCII", "QU\xC3\xA4");
    }
    void anythingElseIsRefused() {
        QFETCH(std::string, text);
        QVERIFY(!decodeBase64(text));
    }
};

INTACT_TEST(Base64Test)
#include "base64_test.moc"
