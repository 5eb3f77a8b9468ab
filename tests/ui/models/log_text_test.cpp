// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_text.h"

#include "core/download/record.h"
#include "tests/support/test_registry.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace intact;
using namespace intact::ui;

class LogTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void sentences_data() {
        QTest::addColumn<LogLine>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* expected, LogLine line) {
            QTest::newRow(expected) << std::move(line) << QString::fromUtf8(expected);
        };
        row("Started", {.kind = LogKind::Started});
        row("Goes on from 3.0 MB", {.kind = LogKind::Started, .number = 3'000'000});
        row("The server answers: 631 MB, parts can be fetched, version \"a1\"",
            {.kind = LogKind::Answered, .text = "\"a1\"", .number = 631'000'000, .flag = true});
        row("The server answers, but does not say how large the file is, it cannot send parts, nothing tells its "
            "version",
            {.kind = LogKind::Answered, .number = -1});
        row("1 connection to a:443", {.kind = LogKind::Connections, .text = "a:443", .number = 1});
        row("8 connections to a:443", {.kind = LogKind::Connections, .text = "a:443", .number = 8});
        row("a:443 takes no more than 2 connections", {.kind = LogKind::Refused, .text = "a:443", .number = 2});
        row("a:443: The connection was lost, tried again after 1.5 s",
            {.kind = LogKind::Retrying, .text = "a:443", .number = 1500, .reason = FailureReason::ConnectionLost});
        row("b:80 is not asked any more: The mirror has another file (other bytes before 4)",
            {.kind = LogKind::SourceDropped,
             .text = "b:80",
             .reason = FailureReason::MirrorDiffers,
             .detail = "other bytes before 4"});
        row("Failed: There is no such file on the server (404 Not Found)",
            {.kind = LogKind::Failed, .reason = FailureReason::NotFound, .detail = "404 Not Found"});
        row("A checksum is known: sha-256 (repr-digest)",
            {.kind = LogKind::ChecksumFound, .text = "sha-256", .detail = "repr-digest"});
        row("The checksum is right (sha-256)", {.kind = LogKind::Verified, .text = "sha-256"});
        row("The checksum is right (sha-256, http://h/SHA256SUMS)",
            {.kind = LogKind::Verified, .text = "sha-256", .detail = "http://h/SHA256SUMS"});
        row("The bytes at 3.0 MB were wrong and are fetched again", {.kind = LogKind::PieceWrong, .number = 3'000'000});
        row("The bytes at 3.0 MB from a:443 were wrong and are fetched again",
            {.kind = LogKind::PieceWrong, .text = "a:443", .number = 3'000'000});
        row("The checksum is wrong: all of it is fetched again, from a:443 alone",
            {.kind = LogKind::FetchedAgain, .text = "a:443"});
        row("1.0 MB are not as they were before", {.kind = LogKind::Compared, .number = 1'000'000});
        row("The same bytes came once more", {.kind = LogKind::Compared});
        const auto checked = [](CheckOutcome outcome, const char* text, const char* detail) {
            return LogLine{.kind = LogKind::CheckedAgain,
                           .text = text,
                           .number = static_cast<std::int64_t>(outcome),
                           .detail = detail};
        };
        const auto judged = [](SignatureVerdict verdict) {
            return signatureLine({verdict, "ABCD", "Me", "http://h/S.asc"});
        };
        row("The signature is good: Me (0xABCD) (http://h/S.asc)", judged(SignatureVerdict::Good));
        row("Signed by Me (0xABCD), key not known (http://h/S.asc)", judged(SignatureVerdict::UnknownKey));
        row("The signature is BAD and what it is of is not used: Me (0xABCD) (http://h/S.asc)",
            judged(SignatureVerdict::Bad));
        row("There is a signature that could not be checked (http://h/S.asc)", judged(SignatureVerdict::Unchecked));
        row("Checked again: unchanged (sha-256)", checked(CheckOutcome::Right, "sha-256", ""));
        row("Checked again: the file has CHANGED, its sha-256 is now 0a1b",
            checked(CheckOutcome::Changed, "sha-256", "0a1b"));
        row("Checked again: this is NOT the file that its checksum is of, its sha-256 is 0a1b",
            checked(CheckOutcome::Unlike, "sha-256", "0a1b"));
        row("Checked again: the file is not there any more", checked(CheckOutcome::Missing, "", ""));
        row("Checked again: the file cannot be read", checked(CheckOutcome::Unreadable, "", ""));
        row("Checked again: the file cannot be read (it was written to meanwhile)",
            checked(CheckOutcome::Unreadable, "", "it was written to meanwhile"));
        row("Read for the first time since it finished: its sha-256 is kept",
            checked(CheckOutcome::Recorded, "sha-256", ""));
    }
    void sentences() {
        QFETCH(const LogLine, line);
        QFETCH(const QString, expected);
        QCOMPARE(logSentence(line), expected);
    }

    // A kind without a sentence would be an empty line.
    void everyKindHasItsOwn() {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(LogKind::CheckedAgain); ++kind) {
            LogLine line{.kind = static_cast<LogKind>(kind), .until = WallTime(std::chrono::seconds(5))};
            const QString sentence = logSentence(line);
            QVERIFY2(!sentence.isEmpty(), QByteArray::number(kind).constData());
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(LogKind::CheckedAgain) + 1);
    }

    void namesThatFakeALineAreShownAsWhatTheyAre() {
        const QString text = logSentence({.kind = LogKind::Named, .text = "a\nFinished: b"});
        QVERIFY(!text.contains(QLatin1Char('\n')));
    }

    void theTimeStandsInFront() {
        QVERIFY(logText({.at = WallTime(std::chrono::seconds(1'700'000'000)), .kind = LogKind::Paused})
                    .endsWith(QStringLiteral("  Paused by you")));
        QCOMPARE(logText({.kind = LogKind::Failed, .reason = FailureReason::NotFound}),
                 QStringLiteral("earlier  Failed: There is no such file on the server"));
    }

    void figuresAreWrittenAsTheLanguageDoes() {
        QLocale::setDefault(QLocale(QLocale::German));
        LogLine line;
        line.kind = LogKind::Connections;
        line.text = "a:443";
        line.number = 1234;
        QCOMPARE(logSentence(line), QStringLiteral("1.234 connections to a:443"));
        line.kind = LogKind::SlowReplaced;
        QCOMPARE(logSentence(line), QStringLiteral("Connection 1.234 to a:443 was too slow and is replaced"));
        line.kind = LogKind::Retrying;
        QVERIFY2(logSentence(line).endsWith(QStringLiteral("tried again after 1,2 s")), qPrintable(logSentence(line)));
    }
};

INTACT_TEST(LogTextTest)
#include "log_text_test.moc"
