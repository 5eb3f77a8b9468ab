// SPDX-License-Identifier: GPL-3.0-or-later
// ftp, ftps and sftp links, and what such servers say.
#include "core/net/exchange.h"
#include "core/net/file_reply.h"
#include "core/net/url.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

class FileLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodLinks_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* given, const char* text, int port, const char* name) {
            QTest::newRow(given) << QByteArray(text) << port << QByteArray(name);
        };
        row("ftp://a.org/x.iso", "ftp://a.org/x.iso", 21, "x.iso");
        row("FTPS://A.org:21/d/x", "ftps://a.org:21/d/x", 21, "x");
        row("ftps://a.org/x", "ftps://a.org/x", 990, "x");
        row("sftp://a.org:2222/~/x", "sftp://a.org:2222/~/x", 2222, "x");
        row("ftp://a.org/%2Fpub/x", "ftp://a.org/%2Fpub/x", 21, "x");
        row("ftp://a.org/what?is=this", "ftp://a.org/what%3Fis=this", 21, "what?is=this");
        row("ftp://a.org/x;type=i", "ftp://a.org/x", 21, "x");
        row("ftp://a.org/x#top", "ftp://a.org/x", 21, "x");
        row("ftp://a.org/a b", "ftp://a.org/a%20b", 21, "a b");
    }
    void goodLinks() {
        QFETCH(QByteArray, text);
        QFETCH(int, port);
        QFETCH(QByteArray, name);
        const std::string given = QTest::currentDataTag();
        const Result<Url> url = Url::parse(given, Schemes::AndFiles);
        QVERIFY2(url.has_value(), url ? "" : url.error().message().c_str());
        QCOMPARE(QByteArray::fromStdString(url->text()), text);
        QCOMPARE(url->origin().port, port);
        QCOMPARE(QByteArray::fromStdString(url->lastPathSegment()), name);
        QVERIFY(url->isFile());
        const Result<Url> again = Url::parse(url->text(), Schemes::AndFiles);
        QVERIFY(again && again->text() == url->text());
        // For anything but a person such links do not exist.
        QVERIFY(Url::parse(given).error().reason == FailureReason::SchemeRefused);
        QVERIFY(Url::parse("http://b.org/")->resolve(given).error().reason == FailureReason::SchemeRefused);
        QVERIFY(url->resolve(given).error().reason == FailureReason::SchemeRefused);
    }

    void badLinks_data() {
        QTest::addColumn<QByteArray>("given");
        for (const char* given :
             {"ftp://a.org/", "ftp://a.org", "sftp://a.org/d/", "ftp://a.org/d%2F", "ftp://a.org/;type=i",
              "ftp://a.org/x;type=a", "ftp://a.org/x;TYPE=D", "ftp://a.org/x%0D%0ADELE y", "ftp://a.org/x%00",
              "sftp://a.org/x%0A", "ftp:a.org/x", "ftp:///x"})
            QTest::newRow(given) << QByteArray(given);
    }
    void badLinks() {
        QFETCH(QByteArray, given);
        const Result<Url> url = Url::parse(given.toStdString(), Schemes::AndFiles);
        QVERIFY2(!url, url ? url->text().c_str() : "");
        QVERIFY(url.error().reason == FailureReason::UrlInvalid);
    }

    void sizesCountOnlyAsAnswersToSize() {
        ServerAnswers answers;
        for (const char* line : {"220-Welcome, 213 of you\r\n", "213 99 inside\r\n", "220 Go on.\r\n",
                                 "213 20230102030405\r\n", "213 1000\r\n", "150 Here it comes (2000 bytes).\r\n"})
            QVERIFY(answers.addLine(line));
        QVERIFY(!answers.takesOffsets());
        QCOMPARE(fileReply({0, 1000, {}}, &answers).size, std::optional<std::int64_t>(1000));
        QCOMPARE(fileReply({400, 600, {}}, &answers).size, std::optional<std::int64_t>(1000));
        QVERIFY(!fileReply({0, 2000, {}}, &answers).size);
        QVERIFY(!fileReply({0, 99, {}}, &answers).size);
        QVERIFY(!fileReply({0, {}, {}}, &answers).size);
        QVERIFY(!fileReply({0, 1000, {}}, &answers).offsetsWork);
        QVERIFY(answers.addLine("350 From there.\r\n"));
        QVERIFY(fileReply({0, 1000, {}}, &answers).offsetsWork);
        QVERIFY(!fileReply({0, {}, {}}, &answers).offsetsWork);
    }

    void withoutSizeSftpBeginsAtTheBeginning() {
        QCOMPARE(fileReply({500, 100, 7}, nullptr).offset, 500);
        QCOMPARE(fileReply({500, 100, 7}, nullptr).modified, std::optional<std::int64_t>(7));
        QVERIFY(fileReply({500, 100, 7}, nullptr).offsetsWork);
        QCOMPARE(fileReply({500, {}, 7}, nullptr).offset, 0);
    }

    void talkHasAnEnd() {
        ServerAnswers answers;
        const std::string line = "220-" + std::string(1000, 'x') + "\r\n";
        int taken = 0;
        while (taken < 100'000 && answers.addLine(line))
            ++taken;
        QVERIFY2(taken > 10 && taken < 1000, std::to_string(taken).c_str());
    }

    void refusals_data() {
        using enum FailureReason;
        QTest::addColumn<int>("reason");
        const auto row = [](const char* line, FailureReason reason) {
            QTest::newRow(line) << static_cast<int>(reason);
        };
        row("421 Too many connections", ServerBusy);
        row("450 In use", ServerBusy);
        row("530 Login incorrect.", LoginRequired);
        row("530 Sorry, the maximum number of clients is reached", ServerBusy);
        row("550 Failed to open file.", NotFound);
        row("553 No", Forbidden);
        row("226 Done", None);
        row("gibberish", None);
    }
    void refusals() {
        QFETCH(int, reason);
        ServerAnswers answers;
        QVERIFY(answers.addLine(QTest::currentDataTag()));
        QVERIFY(answers.addLine("221 Goodbye."));
        const Failure failure = refusalOf(answers, "ftp://a.org/x");
        QCOMPARE(static_cast<int>(failure.reason), reason);
        if (failure.reason != FailureReason::None)
            QVERIFY(failure.message().find(QTest::currentDataTag()) != std::string::npos);
    }

    void pinsAreOfTheirServersKind() {
        HostAccess access;
        access.pinnedKey = "SHA256:" + std::string(43, 'A');
        QVERIFY(checkAccess(access).has_value());
        for (const std::string& bad :
             {std::string("SHA256:") + std::string(42, 'A'), "SHA256:" + std::string(42, 'A') + "=",
              std::string("SHA256:"), std::string("MD5:00"), std::string("/etc/passwd")}) {
            access.pinnedKey = bad;
            QVERIFY2(!checkAccess(access), bad.c_str());
        }
    }
};

INTACT_TEST(FileLinksTest)
#include "file_links_test.moc"
