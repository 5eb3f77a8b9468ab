// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/reply_check.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using Kind = Verdict::Kind;

namespace {

struct Fields {
    int status = 206;
    std::vector<std::pair<std::string, std::string>> fields;
};

ReplyHead headOf(const Fields& reply) {
    ReplyHead head;
    head.status = reply.status;
    for (const auto& [name, value] : reply.fields)
        head.addField(name, value);
    return head;
}

// What a running download of 1000 bytes with the tag "one" asks.
Asked askedFor(std::int64_t begin, std::optional<std::int64_t> end) {
    Asked asked;
    asked.range = Asked::Range{begin, end};
    asked.known = Asked::Known{1000, {"\"one\"", {}, {}}, true};
    asked.sentIfRange = true;
    asked.mayRedirect = false;
    asked.url = "http://example.org/file";
    return asked;
}

Asked firstAsked() {
    Asked asked;
    asked.range = Asked::Range{0, std::nullopt};
    asked.url = "http://example.org/file";
    return asked;
}

const WallTime kNow{std::chrono::seconds(1'700'000'000)};

} // namespace

Q_DECLARE_METATYPE(Fields)

class ReplyCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A segment asked for [100, 200): only this may be taken, everything else must not write one byte.
    void contentRangeOfASegment_data() {
        QTest::addColumn<QString>("contentRange");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("end");
        const auto row = [](const char* value, Kind kind, qint64 end = 0) {
            QTest::newRow(value) << QString::fromLatin1(value) << static_cast<int>(kind) << end;
        };
        row("bytes 100-199/1000", Kind::Take, 200);
        row("bytes 100-150/1000", Kind::Take, 151);
        row("BYTES 100-199/1000", Kind::Take, 200);
        row("bytes 100-200/1000", Kind::SingleStream);
        row("bytes 99-199/1000", Kind::SingleStream);
        row("bytes 101-199/1000", Kind::SingleStream);
        row("bytes 0-99/1000", Kind::SingleStream);
        row("bytes 100-199/*", Kind::SingleStream);
        row("bytes */1000", Kind::SingleStream);
        row("bytes 100-199/1001", Kind::Changed);
        row("bytes 100-199/999", Kind::Changed);
        row("bytes 100-199", Kind::SingleStream);
        row("bytes=100-199/1000", Kind::SingleStream);
        row("items 100-199/1000", Kind::SingleStream);
        row("bytes 199-100/1000", Kind::SingleStream);
        row("bytes 100-99999999999999999999/1000", Kind::SingleStream);
        row("bytes -100-199/1000", Kind::SingleStream);
        row("bytes 100-1000/1000", Kind::SingleStream);
        row("bytes */*", Kind::SingleStream);
        row("bytes 100-199/0", Kind::SingleStream);
        row("bytes 100-199/200x", Kind::SingleStream);
        row("bytes 100-199/99999999999999999999", Kind::SingleStream);
        row("bytes 100--199/1000", Kind::SingleStream);
        row("bytes +100-199/1000", Kind::SingleStream);
        row("bytes 0x64-199/1000", Kind::SingleStream);
        row("bytes 100-/1000", Kind::SingleStream);
        row("bytes -199/1000", Kind::SingleStream);
        row("bytes 100-199/1000, 300-399/1000", Kind::SingleStream);
        row("bytes 100-199/1000 bytes 300-399/1000", Kind::SingleStream);
        row("garbage", Kind::SingleStream);
        row("", Kind::SingleStream);
    }
    void contentRangeOfASegment() {
        QFETCH(QString, contentRange);
        QFETCH(int, kind);
        QFETCH(qint64, end);
        const ReplyHead head = headOf({206, {{"Content-Range", contentRange.toStdString()}, {"ETag", "\"one\""}}});
        const Verdict verdict = checkReply(askedFor(100, 200), head, kNow);
        QCOMPARE(static_cast<int>(verdict.kind), kind);
        if (verdict.kind == Kind::Take)
            QCOMPARE(verdict.body, (ByteRange{100, end}));
        else
            QVERIFY(verdict.failure.reason != FailureReason::None);
    }

    // The same for the first and the last segment: whatever is said wrongly, no byte is taken.
    void wrongRangesAtEitherEnd_data() {
        QTest::addColumn<QString>("pattern"); // B, L: first and last byte that were asked for; b, l: one more; T: total
        for (const char* pattern : {"bytes b-L/T",
                                    "bytes B-l/T",
                                    "bytes b-l/T",
                                    "bytes 500-509/T",
                                    "bytes B-L/*",
                                    "bytes */T",
                                    "bytes B-L",
                                    "bytes=B-L/T",
                                    "bytes: B-L/T",
                                    "items B-L/T",
                                    "B-L/T",
                                    "bytes L-B/T",
                                    "bytes B-99999999999999999999/T",
                                    "bytes -B-L/T",
                                    "bytes +B-L/T",
                                    "bytes B--L/T",
                                    "bytes B-/T",
                                    "bytes -L/T",
                                    "bytes B-L/",
                                    "bytes B-L/-T",
                                    "bytes B-L/+T",
                                    "bytes B-L/Tx",
                                    "bytes B-L/0",
                                    "bytes B-L/999",
                                    "bytes B-L/1001",
                                    "bytes B-1000/T",
                                    "bytes B-L/T, bytes B-L/T",
                                    "bytes B-L/T;x",
                                    "bytes B-L-L/T",
                                    "bytes B.0-L/T",
                                    ""})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void wrongRangesAtEitherEnd() {
        QFETCH(QString, pattern);
        for (const ByteRange range : {ByteRange{0, 100}, ByteRange{100, 200}, ByteRange{900, 1000}}) {
            QString value = pattern;
            value.replace(QLatin1Char('B'), QString::number(range.begin));
            value.replace(QLatin1Char('L'), QString::number(range.end - 1));
            value.replace(QLatin1String(" b-"), QLatin1Char(' ') + QString::number(range.begin + 1) + QLatin1Char('-'));
            value.replace(QLatin1String("-l/"), QLatin1Char('-') + QString::number(range.end) + QLatin1Char('/'));
            value.replace(QLatin1Char('T'), QStringLiteral("1000"));
            const ReplyHead head = headOf({206, {{"Content-Range", value.toStdString()}, {"ETag", "\"one\""}}});
            const Verdict verdict = checkReply(askedFor(range.begin, range.end), head, kNow);
            QVERIFY2(verdict.kind == Kind::SingleStream || verdict.kind == Kind::Changed, qPrintable(value));
        }
    }

    void repliesWithAnOverlap_data() {
        QTest::addColumn<QString>("contentRange");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* range, qint64 end, Kind kind) {
            QTest::addRow("%s of 100-%lld", range, static_cast<long long>(end - 1))
                << QString::fromLatin1(range) << end << static_cast<int>(kind);
        };
        row("bytes 100-199/1000", 200, Kind::Take);
        row("bytes 100-164/1000", 200, Kind::Take);
        row("bytes 100-163/1000", 200, Kind::SingleStream); // nothing but the overlap
        row("bytes 100-110/1000", 200, Kind::SingleStream);
        row("bytes 100-163/1000", 164, Kind::Take); // nothing else was asked for
        row("bytes 100-162/1000", 164, Kind::SingleStream);
    }
    // 64 bytes are only to be compared.
    void repliesWithAnOverlap() {
        QFETCH(QString, contentRange);
        QFETCH(qint64, end);
        QFETCH(int, kind);
        Asked asked = askedFor(100, end);
        asked.overlap = 64;
        const ReplyHead head = headOf({206, {{"Content-Range", contentRange.toStdString()}, {"ETag", "\"one\""}}});
        QCOMPARE(static_cast<int>(checkReply(asked, head, kNow).kind), kind);
    }

    void agreement_data() {
        QTest::addColumn<QString>("etag");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("byValidators");
        QTest::addColumn<int>("bySizeAndDate");
        QTest::addColumn<int>("bySize");
        const auto row = [](const char* name, const char* etag, const char* date, int total, Kind strict, Kind loose,
                            Kind size) {
            QTest::newRow(name) << etag << date << total << static_cast<int>(strict) << static_cast<int>(loose)
                                << static_cast<int>(size);
        };
        const char* monday = "Mon, 01 Jan 2024 00:00:00 GMT";
        const char* tuesday = "Tue, 02 Jan 2024 00:00:00 GMT";
        row("the same", "\"one\"", monday, 1000, Kind::Take, Kind::Take, Kind::Take);
        row("other tag", "\"two\"", monday, 1000, Kind::OtherTag, Kind::Take, Kind::Take);
        row("weak tag", "W/\"two\"", monday, 1000, Kind::OtherTag, Kind::Take, Kind::Take);
        row("no tag", "", monday, 1000, Kind::Changed, Kind::Take, Kind::Take);
        row("other tag and date", "\"two\"", tuesday, 1000, Kind::Changed, Kind::Changed, Kind::Take);
        row("other tag, no date", "\"two\"", "", 1000, Kind::Changed, Kind::Changed, Kind::Take);
        row("other size", "\"one\"", monday, 1001, Kind::Changed, Kind::Changed, Kind::Changed);
    }
    // What is known: "one" of Monday with 1000 bytes.
    void agreement() {
        QFETCH(QString, etag);
        QFETCH(QString, date);
        QFETCH(int, total);
        using Match = Asked::Known::Match;
        Fields reply{206, {{"Content-Range", "bytes 100-199/" + std::to_string(total)}}};
        if (!etag.isEmpty())
            reply.fields.emplace_back("ETag", etag.toStdString());
        if (!date.isEmpty())
            reply.fields.emplace_back("Last-Modified", date.toStdString());
        for (const auto& [match, column] :
             {std::pair(Match::Validators, "byValidators"), std::pair(Match::SizeAndDate, "bySizeAndDate"),
              std::pair(Match::Size, "bySize")}) {
            Asked asked = askedFor(100, 200);
            asked.known->validators.lastModified = "Mon, 01 Jan 2024 00:00:00 GMT";
            asked.known->match = match;
            const int expected = *static_cast<int*>(QTest::qData(column, QMetaType::Int));
            QCOMPARE(static_cast<int>(checkReply(asked, headOf(reply), kNow).kind), expected);
        }
    }

    void pagesInsteadOfFiles_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        QTest::addColumn<Fields>("reply");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* what, const char* name, bool known, Fields reply, Kind kind,
                            FailureReason reason = FailureReason::None) {
            QTest::newRow(what) << name << known << reply << static_cast<int>(kind) << static_cast<int>(reason);
        };
        using R = FailureReason;
        const std::pair<std::string, std::string> html{"Content-Type", "text/html; charset=utf-8"};
        const std::pair<std::string, std::string> attached{"Content-Disposition", "attachment; filename=x"};
        const std::pair<std::string, std::string> tag{"ETag", "\"two\""};
        row("login page", "http://h/a.iso?x=1", false, {200, {html}}, Kind::Refuse, R::WebPage);
        row("xhtml", "http://h/a.iso", false, {200, {{"Content-Type", "application/xhtml+xml"}}}, Kind::Refuse,
            R::WebPage);
        row("to be saved", "http://h/a.iso", false, {200, {html, attached}}, Kind::Take);
        row("a page was asked for", "http://h/a.html", false, {200, {html}}, Kind::Take);
        row("nobody knows", "http://h/get?id=a.iso", false, {200, {html}}, Kind::Take);
        row("binary type", "http://h/a.iso", false, {200, {{"Content-Type", "application/octet-stream"}}}, Kind::Take);
        row("portal while it runs", "a.iso", true, {200, {html, {"Content-Length", "50"}}}, Kind::Refuse,
            R::UnexpectedRedirect);
        row("portal, name unknown", "get", true, {200, {html}}, Kind::Refuse, R::UnexpectedRedirect);
        row("page with a tag, name unknown", "get", true, {200, {html, tag}}, Kind::Changed, R::FileChanged);
        row("a page that changed", "a.html", true, {200, {html}}, Kind::Changed, R::FileChanged);
    }
    void pagesInsteadOfFiles() {
        QFETCH(QString, name);
        QFETCH(bool, known);
        QFETCH(Fields, reply);
        QFETCH(int, kind);
        QFETCH(int, reason);
        Asked asked = known ? askedFor(100, 200) : firstAsked();
        asked.name = name.toStdString();
        const Verdict verdict = checkReply(asked, headOf(reply), kNow);
        QCOMPARE(static_cast<int>(verdict.kind), kind);
        QCOMPARE(static_cast<int>(verdict.failure.reason), reason);
    }

    void segmentReplies_data() {
        QTest::addColumn<Fields>("reply");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, Fields reply, Kind kind, FailureReason reason = FailureReason::None) {
            QTest::newRow(name) << reply << static_cast<int>(kind) << static_cast<int>(reason);
        };
        const std::pair<std::string, std::string> range{"Content-Range", "bytes 100-199/1000"};
        const std::pair<std::string, std::string> tag{"ETag", "\"one\""};
        using R = FailureReason;
        row("right", {206, {range, tag, {"Content-Length", "100"}}}, Kind::Take);
        row("chunked part", {206, {range, tag, {"Transfer-Encoding", "chunked"}}}, Kind::Take);
        row("length contradicts range", {206, {range, tag, {"Content-Length", "99"}}}, Kind::SingleStream,
            R::RangeMismatch);
        row("two ranges", {206, {range, range, tag}}, Kind::SingleStream, R::RangeMismatch);
        row("no range", {206, {tag}}, Kind::SingleStream, R::RangeMismatch);
        row("multipart", {206, {tag, {"Content-Type", "multipart/byteranges; boundary=x"}}}, Kind::SingleStream,
            R::RangeMismatch);
        row("other tag", {206, {range, {"ETag", "\"two\""}}}, Kind::Changed, R::FileChanged);
        row("tag gone", {206, {range}}, Kind::Changed, R::FileChanged);
        row("tag became weak", {206, {range, {"ETag", "W/\"one\""}}}, Kind::Changed, R::FileChanged);
        row("gzip part", {206, {range, tag, {"Content-Encoding", "gzip"}}}, Kind::SingleStream, R::EncodingUnasked);
        row("gzip transfer", {206, {range, tag, {"Transfer-Encoding", "gzip"}}}, Kind::Refuse, R::EncodingUnasked);
        row("whole, same tag", {200, {tag, {"Content-Length", "1000"}}}, Kind::SingleStream, R::RangesIgnored);
        row("whole, other tag", {200, {{"ETag", "\"two\""}, {"Content-Length", "1000"}}}, Kind::Changed,
            R::FileChanged);
        row("whole, other size", {200, {tag, {"Content-Length", "1001"}}}, Kind::Changed, R::FileChanged);
        row("redirect", {302, {{"Location", "http://portal/"}}}, Kind::Refuse, R::UnexpectedRedirect);
        row("401 after success", {401, {}}, Kind::Refuse, R::LinkExpired);
        row("403 after success", {403, {}}, Kind::Refuse, R::LinkExpired);
        row("410 after success", {410, {}}, Kind::Refuse, R::LinkExpired);
        row("404", {404, {}}, Kind::Refuse, R::NotFound);
        row("416 same size", {416, {{"Content-Range", "bytes */1000"}}}, Kind::SingleStream, R::RangesIgnored);
        row("416 other size", {416, {{"Content-Range", "bytes */10"}}}, Kind::Changed, R::FileChanged);
        row("429", {429, {}}, Kind::Wait, R::ServerBusy);
        row("503", {503, {{"Retry-After", "7"}}}, Kind::Wait, R::ServerBusy);
        row("500", {500, {}}, Kind::Wait, R::ServerError);
        row("204", {204, {}}, Kind::Refuse, R::UnexpectedStatus);
        row("304", {304, {}}, Kind::Refuse, R::UnexpectedStatus);
        row("101", {101, {}}, Kind::Refuse, R::UnexpectedStatus);
    }
    void segmentReplies() {
        QFETCH(Fields, reply);
        QFETCH(int, kind);
        QFETCH(int, reason);
        const Verdict verdict = checkReply(askedFor(100, 200), headOf(reply), kNow);
        QCOMPARE(static_cast<int>(verdict.kind), kind);
        QCOMPARE(static_cast<int>(verdict.failure.reason), reason);
    }

    void firstReplies_data() {
        QTest::addColumn<Fields>("reply");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("rangesWork");
        QTest::addColumn<qint64>("total");
        const auto row = [](const char* name, Fields reply, Kind kind, FailureReason reason = FailureReason::None,
                            bool rangesWork = false, qint64 total = -1) {
            QTest::newRow(name) << reply << static_cast<int>(kind) << static_cast<int>(reason) << rangesWork << total;
        };
        using R = FailureReason;
        row("range", {206, {{"Content-Range", "bytes 0-999/1000"}}}, Kind::Take, R::None, true, 1000);
        row("a shorter part is legal", {206, {{"Content-Range", "bytes 0-499/1000"}}}, Kind::Take, R::None, true, 1000);
        row("whole", {200, {{"Content-Length", "1000"}}}, Kind::Take, R::None, false, 1000);
        row("empty", {200, {{"Content-Length", "0"}}}, Kind::Take, R::None, false, 0);
        row("chunked", {200, {{"Transfer-Encoding", "chunked"}}}, Kind::Take);
        row("until close", {200, {}}, Kind::Take);
        row("accept-ranges is not believed", {200, {{"Content-Length", "5"}, {"Accept-Ranges", "bytes"}}}, Kind::Take,
            R::None, false, 5);
        row("unknown total", {206, {{"Content-Range", "bytes 0-999/*"}}}, Kind::SingleStream, R::RangeMismatch);
        row("wrong start", {206, {{"Content-Range", "bytes 1-999/1000"}}}, Kind::SingleStream, R::RangeMismatch);
        row("empty file refuses ranges", {416, {{"Content-Range", "bytes */0"}}}, Kind::SingleStream, R::RangesIgnored);
        row("two lengths", {200, {{"Content-Length", "5"}, {"Content-Length", "6"}}}, Kind::Refuse, R::LengthUnclear);
        row("length with rubbish", {200, {{"Content-Length", "100abc"}}}, Kind::Refuse, R::LengthUnclear);
        row("length and chunks", {200, {{"Content-Length", "5"}, {"Transfer-Encoding", "chunked"}}}, Kind::Refuse,
            R::LengthUnclear);
        row("gzip content", {200, {{"Content-Encoding", "gzip"}}}, Kind::Refuse, R::EncodingUnasked);
        row("identity content", {200, {{"Content-Encoding", "identity"}}}, Kind::Take);
        row("redirect", {302, {{"Location", "/there"}}}, Kind::Redirect);
        row("redirect to nowhere", {302, {}}, Kind::Refuse, R::RedirectBroken);
        row("300", {300, {{"Location", "/there"}}}, Kind::Refuse, R::UnexpectedStatus);
        row("401", {401, {}}, Kind::Refuse, R::LoginRequired);
        row("403", {403, {}}, Kind::Refuse, R::Forbidden);
        row("407", {407, {}}, Kind::Refuse, R::ProxyLoginRequired);
        row("410", {410, {}}, Kind::Refuse, R::NotFound);
    }
    void firstReplies() {
        QFETCH(Fields, reply);
        QFETCH(int, kind);
        QFETCH(int, reason);
        QFETCH(bool, rangesWork);
        QFETCH(qint64, total);
        const Verdict verdict = checkReply(firstAsked(), headOf(reply), kNow);
        QCOMPARE(static_cast<int>(verdict.kind), kind);
        QCOMPARE(static_cast<int>(verdict.failure.reason), reason);
        QCOMPARE(verdict.entity.rangesWork, rangesWork);
        QCOMPARE(verdict.entity.total.value_or(-1), total);
    }

    void packedFilesMayBeSaidToBePacked() {
        Asked asked = firstAsked();
        asked.url = "http://example.org/source.tar.gz?x=1";
        const ReplyHead head = headOf({200, {{"Content-Encoding", "gzip"}, {"Content-Length", "10"}}});
        QVERIFY(checkReply(asked, head, kNow).kind == Kind::Take);
    }

    void partWithoutRequestIsRefused() {
        Asked asked = firstAsked();
        asked.range.reset();
        const Verdict verdict = checkReply(asked, headOf({206, {{"Content-Range", "bytes 0-9/10"}}}), kNow);
        QVERIFY(verdict.kind == Kind::Refuse);
        QVERIFY(verdict.failure.reason == FailureReason::UnexpectedStatus);
    }

    void retryAfterIsTakenOver() {
        const Verdict verdict = checkReply(firstAsked(), headOf({503, {{"Retry-After", "7"}}}), kNow);
        QVERIFY(verdict.wait == std::chrono::seconds(7));
    }

    void weakValidatorsNeedSizeAndDate() {
        const Validators known{{}, "W/\"1\"", "Mon, 01 Jan 2024 00:00:00 GMT"};
        QVERIFY(sameVersion(known, known));
        QVERIFY(!sameVersion(known, {{}, "W/\"1\"", "Mon, 01 Jan 2024 00:00:01 GMT"}));
        QVERIFY(!sameVersion(known, {"\"1\"", {}, "Mon, 01 Jan 2024 00:00:00 GMT"}));
    }
};

INTACT_TEST(ReplyCheckTest)
#include "reply_check_test.moc"
