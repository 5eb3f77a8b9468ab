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
