// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/file_reply_check.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using Kind = Verdict::Kind;

namespace {

constexpr std::int64_t kTime = 1'672'628'645;
const char* const kDate = "Mon, 02 Jan 2023 03:04:05 GMT";

Asked askedFor(std::int64_t begin, std::optional<std::int64_t> end, bool known) {
    Asked asked;
    asked.range = Asked::Range{begin, end};
    if (known)
        asked.known = Asked::Known{1000, {{}, {}, kDate}, true};
    asked.url = "ftp://example.org/file";
    return asked;
}

} // namespace

Q_DECLARE_METATYPE(FileReply)

class FileReplyCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstReplyTellsWhatThereIs() {
        const Verdict verdict = checkFileReply(askedFor(0, {}, false), {0, 1000, kTime, true});
        QVERIFY(verdict.kind == Kind::Take);
        QCOMPARE(verdict.body, (ByteRange{0, 1000}));
        QVERIFY(verdict.lengthKnown);
        QCOMPARE(verdict.entity.total, std::optional<std::int64_t>(1000));
        QVERIFY(verdict.entity.rangesWork);
        QCOMPARE(verdict.entity.validators, (Validators{{}, {}, kDate}));
    }

    void withoutSizeThereAreNoParts() {
        const Verdict verdict = checkFileReply(askedFor(0, {}, false), {0, {}, {}, true});
        QVERIFY(verdict.kind == Kind::Take);
        QCOMPARE(verdict.body, (ByteRange{0, Verdict::kUnknownEnd}));
        QVERIFY(!verdict.lengthKnown && !verdict.entity.total && !verdict.entity.rangesWork);
        QCOMPARE(verdict.entity.validators, Validators{});
    }

    void parts_data() {
        QTest::addColumn<FileReply>("reply");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const FileReply& reply, Kind kind) {
            QTest::newRow(name) << reply << static_cast<int>(kind);
        };
        row("as asked", {100, 1000, kTime, true}, Kind::Take);
        row("larger now", {100, 1001, kTime, true}, Kind::Changed);
        row("written to since", {100, 1000, kTime + 1, true}, Kind::Changed);
        row("no time any more", {100, 1000, {}, true}, Kind::Changed);
        row("from the beginning", {0, 1000, kTime, true}, Kind::SingleStream);
        row("no size any more", {100, {}, kTime, true}, Kind::SingleStream);
    }
    void parts() {
        QFETCH(FileReply, reply);
        QFETCH(int, kind);
        const Verdict verdict = checkFileReply(askedFor(100, 200, true), reply);
        QCOMPARE(static_cast<int>(verdict.kind), kind);
        if (verdict.kind == Kind::Take)
            QCOMPARE(verdict.body, (ByteRange{100, 200}));
        else
            QVERIFY(verdict.failure.reason != FailureReason::None);
    }

    void refusalsThatComeWithoutAHead() {
        const auto verdictOn = [](FailureReason reason) {
            return verdictOnRefusal(Failure{reason, {}, {}, 0, {}});
        };
        QVERIFY(verdictOn(FailureReason::ServerBusy)->kind == Kind::Wait);
        QVERIFY(verdictOn(FailureReason::RangesIgnored)->kind == Kind::SingleStream);
        QVERIFY(verdictOn(FailureReason::FileChanged)->kind == Kind::Changed);
        QVERIFY(!verdictOn(FailureReason::None));
        QVERIFY(!verdictOn(FailureReason::ConnectionLost));
        QVERIFY(!verdictOn(FailureReason::NotFound));
    }
};

INTACT_TEST(FileReplyCheckTest)
#include "file_reply_check_test.moc"
