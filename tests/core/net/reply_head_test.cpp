// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/reply_head.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

ReplyHead headOf(const QByteArray& fields, int status = 200) {
    ReplyHead head;
    head.status = status;
    for (const QByteArray& line : fields.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.addField(line.left(colon).toStdString(), line.mid(colon + 1).toStdString());
    }
    return head;
}

} // namespace

class ReplyHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields() {
        const ReplyHead head = headOf("A: 1\nb:  2 \nB: 3");
        QCOMPARE(head.value("a"), std::optional<std::string_view>("1"));
        QVERIFY(!head.value("b"));
        QCOMPARE(head.values("B"), (std::vector<std::string_view>{"2", "3"}));
        QVERIFY(head.has("b") && !head.has("c"));
    }

    void contentRange_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* value, const char* shown) {
            QTest::newRow(value) << QByteArray(value) << QByteArray(shown);
        };
        row("bytes 0-499/1234", "0 500 1234");
        row("bytes 0-0/1", "0 1 1");
        row("bytes 500-999/1000", "500 1000 1000");
        row("BYTES 1-2/3", "1 3 3");
        row("bytes 0-499/*", "0 500 *");
        row("bytes */1234", "unsatisfied 1234");
        row("bytes */0", "unsatisfied 0");
        row("bytes 007-010/011", "7 11 11");
        row("bytes 9007199254740993-9007199254740994/9007199254740995",
            "9007199254740993 9007199254740995 9007199254740995");
        row("bytes 0-9223372036854775806/9223372036854775807", "0 9223372036854775807 9223372036854775807");
        row("bytes 0-9223372036854775807/*", "");
        row("bytes 0-9223372036854775808/9223372036854775809", "");
        row("bytes 0-1/99999999999999999999", "");
        row("", "");
        row("bytes", "");
        row("bytes ", "");
        row("bytes */*", "");
        row("bytes 0-499", "");
        row("bytes 0-499/", "");
        row("bytes 0-/500", "");
        row("bytes -499/500", "");
        row("bytes 499/500", "");
        row("bytes 5-4/10", "");
        row("bytes 0-10/10", "");
        row("bytes 0-10/5", "");
        row("bytes=0-499/1234", "");
        row("bytes: 0-499/1234", "");
        row("bytes  0-499/1234", "");
        row("bytes\t0-499/1234", "");
        row("bytes 0 - 499/1234", "");
        row("bytes 0-499 /1234", "");
        row("bytes 0-499/ 1234", "");
        row("bytes 0-499/1234, bytes 500-999/1234", "");
        row("bytes 0-499,500-999/1234", "");
        row("bytes +0-499/1234", "");
        row("bytes -1-499/1234", "");
        row("bytes 0x0-0x9/0x10", "");
        row("items 0-499/1234", "");
        row("octets 0-499/1234", "");
        row("bytes 0-499/1234;x", "");
        row("bytes 0-499/-1", "");
        row("bytes 1e1-20/30", "");
        row("none", "");
    }

    void contentRange() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, shown);
        const std::optional<ContentRange> range = parseContentRange(value.toStdString());
        std::string found;
        if (range) {
            const std::string bounds = std::to_string(range->begin) + " " + std::to_string(range->end);
            found = range->unsatisfied ? "unsatisfied" : bounds;
            found += " " + (range->total ? std::to_string(*range->total) : "*");
        }
        QCOMPARE(QByteArray::fromStdString(found), shown);
    }

    void framing_data() {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* fields, const char* shown, int status = 200) {
            QTest::newRow(fields) << QByteArray(fields) << status << QByteArray(shown);
        };
        row("Content-Length: 5", "length 5");
        row("content-length: 0", "length 0");
        row("Content-Length:  5 ", "length 5");
        row("Content-Length: 9223372036854775807", "length 9223372036854775807");
        row("Transfer-Encoding: chunked", "chunked");
        row("transfer-encoding: Chunked", "chunked");
        row("X: y", "close");
        row("Content-Length: 9223372036854775808", "length-unclear");
        row("Content-Length: 99999999999999999999999", "length-unclear");
        row("Content-Length: 5abc", "length-unclear");
        row("Content-Length: -5", "length-unclear");
        row("Content-Length: +5", "length-unclear");
        row("Content-Length: 0x5", "length-unclear");
        row("Content-Length: 5.0", "length-unclear");
        row("Content-Length: 5 5", "length-unclear");
        row("Content-Length: 5, 5", "length-unclear");
        row("Content-Length: ", "length-unclear");
        row("Content-Length: 5\nContent-Length: 6", "length-unclear");
        row("Content-Length: 5\nContent-Length: 5", "length-unclear");
        row("Content-Length: 5\nTransfer-Encoding: chunked", "length-unclear");
        row("Transfer-Encoding: gzip", "encoding-unasked");
        row("Transfer-Encoding: gzip, chunked", "encoding-unasked");
        row("Transfer-Encoding: chunked, gzip", "encoding-unasked");
        row("Transfer-Encoding: chunked\nTransfer-Encoding: chunked", "encoding-unasked");
        row("Transfer-Encoding: identity", "encoding-unasked");
        row("Transfer-Encoding: xchunked", "encoding-unasked");
        row("Transfer-Encoding: ", "encoding-unasked");
        row("Transfer-Encoding: gzip\nContent-Length: 5", "encoding-unasked");
        row("A: no content", "length 0", 204);
        row("B: not modified\nContent-Length: 5", "length 0", 304);
    }

    void framing() {
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        QFETCH(QByteArray, shown);
        const Result<BodyFraming> framing = parseFraming(headOf(fields, status));
        QByteArray found;
        if (!framing) {
            const std::string_view key = failureInfo(framing.error().reason).key;
            found = QByteArray(key.data(), static_cast<qsizetype>(key.size()));
        } else if (framing->kind == BodyFraming::Kind::Length) {
            found = "length " + QByteArray::number(static_cast<qint64>(framing->length));
        } else {
            found = framing->kind == BodyFraming::Kind::Chunked ? "chunked" : "close";
        }
        QCOMPARE(found, shown);
    }

    void row55RetryAfter_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char* value, int seconds) {
            QTest::newRow(value) << QByteArray(value) << seconds;
        };
        constexpr int kNothing = -1;
        row("120", 120);
        row("0", 1);
        row("1", 1);
        row("3600", 3600);
        row("3601", 3600);
        row("1000000000000", 3600);
        row("99999999999999999999999999", 3600);
        row("Sun, 06 Nov 1994 08:50:37 GMT", 60); // now is 08:49:37
        row("Sun, 06 Nov 1994 08:49:37 GMT", 1);
        row("Sun, 06 Nov 1994 08:00:00 GMT", 1);
        row("Mon, 07 Nov 1994 08:00:00 GMT", 3600);
        row("Sunday, 06-Nov-94 08:50:37 GMT", 60);
        row("Sun Nov  6 08:50:37 1994", 60);
        row("Fri, 31 Dec 9999 23:59:59 GMT", 3600);
        row("-5", kNothing);
        row("+5", kNothing);
        row("1.5", kNothing);
        row("5 seconds", kNothing);
        row("soon", kNothing);
        row("", kNothing);
        row("08:50:37", kNothing);
    }

    void row55RetryAfter() {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const WallTime now{std::chrono::seconds(784111777)};
        const auto found = parseRetryAfter(headOf("Retry-After: " + value), now);
        QCOMPARE(found ? static_cast<int>(found->count()) : -1, seconds);
        QVERIFY(!parseRetryAfter(headOf("X: y"), now));
    }

    void contentDisposition_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* value, const char* name) {
            QTest::newRow(value) << QByteArray(value) << QByteArray(name);
        };
        row("attachment; filename=\"a b.txt\"", "a b.txt");
        row("attachment; filename=a.txt", "a.txt");
        row("attachment;filename=a.txt", "a.txt");
        row("ATTACHMENT; FILENAME=\"a.txt\"", "a.txt");
        row("inline; filename=\"a.txt\"", "a.txt");
        row("filename=\"a.txt\"", "a.txt");
        row("attachment filename=a.txt", "a.txt");
        row("attachment; filename = \"a.txt\" ; size=5", "a.txt");
        row("attachment; filename=a b.txt", "a b.txt");
        row("attachment; filename=\"a;b=c.txt\"; x=y", "a;b=c.txt");
        row("attachment; filename=\"a\\\"b.txt\"", "a\"b.txt");
        row("attachment; filename=\"a\\\\b.txt\"", "a\\b.txt");
        row("attachment; filename=\"open", "open");
        row("attachment; filename=\"a\"; filename=\"b\"", "a");
        row("attachment; x=filename; filename=a", "a");
        row("attachment; notfilename=a", "");
        row("attachment; filename*=UTF-8''%e2%82%ac%20rates.txt", "€ rates.txt");
        row("attachment; filename=\"EURO.txt\"; filename*=utf-8''%e2%82%ac.txt", "€.txt");
        row("attachment; filename*=utf-8''%e2%82%ac.txt; filename=\"EURO.txt\"", "€.txt");
        row("attachment; filename*=UTF-8'en'%c3%a4.txt", "ä.txt");
        row("attachment; filename*=iso-8859-1''%e4.txt", "ä.txt");
        row("attachment; filename*=\"UTF-8''a.txt\"", "a.txt");
        row("attachment; filename=\"f\"; filename*=UTF-8''%ff%fe", "f");
        row("attachment; filename=\"f\"; filename*=UTF-8''%zz", "f");
        row("attachment; filename=\"f\"; filename*=UTF-8''%e2%82", "f");
        row("attachment; filename=\"f\"; filename*=UTF-8''a%4", "f");
        row("attachment; filename=\"f\"; filename*=KOI8-R''%e4", "f");
        row("attachment; filename=\"f\"; filename*=nonsense", "f");
        row("attachment; filename=\"f\"; filename*=UTF-8''", "f");
        row("attachment; filename*=UTF-8''%ff", "");
        row("attachment; filename=\"gr\xC3\xB6\xC3\x9F"
            "e.txt\"",
            "größe.txt");
        row("attachment; filename=\"gr\xF6\xDF"
            "e.txt\"",
            "größe.txt");
        row("attachment; filename=\"../../x\"", "../../x");
        row("attachment; filename=\"a%20b\"", "a%20b");
        row("attachment; filename=\"\"", "");
        row("attachment; filename=", "");
        row("attachment", "");
        row("", "");
        row(";;;", "");
        row("=", "");
        row("filename", "");
        row("\"", "");
    }

    void contentDisposition() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, name);
        const std::optional<std::string> found = parseContentDisposition(value.toStdString());
        QCOMPARE(found.has_value(), !name.isEmpty());
        QCOMPARE(QByteArray::fromStdString(found.value_or("")), name);
    }
};

INTACT_TEST(ReplyHeadTest)
#include "reply_head_test.moc"
