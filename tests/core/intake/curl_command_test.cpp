// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/curl_command.h"
#include "core/intake/shell_words.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

QByteArray joined(const std::vector<std::string>& words) {
    QByteArrayList list;
    for (const std::string& word : words)
        list << QByteArray::fromStdString(word);
    return list.join('|');
}

/// What differs from a request without anything, one a line.
QByteArray shown(const CurlCommand& command) {
    const DownloadRequest& request = command.request;
    std::string text = request.url;
    const auto add = [&text](const char* name, const std::string& value) {
        if (!value.empty())
            text += std::string("\n") + name + value;
    };
    for (const std::string& header : request.headers)
        add("", header);
    add("agent ", request.userAgent);
    add("referer ", request.referer);
    add("user ", request.user);
    add("password ", request.password);
    add("proxy ", request.proxy);
    add("name ", request.fileName);
    for (const std::string& left : command.leftOut)
        add("- ", left);
    return QByteArray::fromStdString(text);
}

constexpr const char* kChromium = R"(curl 'https://example.org/files/a.iso?x=1&y=2' \
  -H 'accept: text/html,*/*;q=0.8' \
  -H 'accept-language: en-GB,en;q=0.9' \
  -b 'sid=abc; theme=dark' \
  -H 'dnt: 1' \
  -H 'range: bytes=0-' \
  -H 'referer: https://example.org/files/' \
  -H $'x-odd: it\'s \u0021' \
  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \
  --compressed)";
constexpr const char* kFirefox =
    R"(curl 'https://example.org/a.iso' -H 'User-Agent: Mozilla/5.0' -H 'Accept: */*' -H 'Accept-Encoding: gzip, deflate, br' -H 'Host: evil.org' -H 'Connection: keep-alive' -H 'Cookie: a=1' --compressed)";

} // namespace

class CurlCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAShell_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* text, const char* words) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(words);
        };
        row("a b\tc", "a|b|c");
        row("  a   b \n", "a|b");
        row("'a b' \"c d\"", "a b|c d");
        row("a''b '' \"\"", "ab||");
        row("'a'\\''b'", "a'b");
        row("a\\ b \\$c", "a b|$c");
        row("a \\\n b", "a|b");
        row("a \\\r\n b", "a|b");
        row("a\\\nb", "ab");
        row("\"a\\\nb\"", "ab");
        row("\"\\$ \\\\ \\\" \\` \\n\"", "$ \\ \" ` \\n");
        row("'\\n $x `y`'", "\\n $x `y`");
        row("$'a\\'b\\\\c\\x41\\101\\u00e9\\U0001F600\\t'", "a'b\\cAA\xC3\xA9\xF0\x9F\x98\x80\t");
        row("$'\\u0021' $'\\q'", "!|\\q");
        row("$\"a b\"", "a b");
        row("a$ \"$\"", "a$|$");
        row("a#b # rest", "a#b");
        row("a]b {x,y} *?", "a]b|{x,y}|*?");
    }

    void wordsOfAShell() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, words);
        const auto split = shellWords(text.toStdString());
        QVERIFY2(split, split ? "" : split.error().c_str());
        QCOMPARE(joined(*split), words);
    }

    void whatOnlyAShellCanDoIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"'a", "\"a", "$'a", "a;b", "a&b", "a | b", "a > b", "a < b", "a\nb", "(a)", "`a`",
                                 "\"`a`\"", "$a", "\"$a\"", "${a}", "$(a)", "$1", "$?", "\"a\\\""})
            QTest::newRow(text) << QByteArray(text);
    }

    void whatOnlyAShellCanDoIsRefused() {
        QFETCH(QByteArray, text);
        QVERIFY(!shellWords(text.toStdString()));
    }

    void commands_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* text, const char* says) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(says);
        };
        row(kChromium, "https://example.org/files/a.iso?x=1&y=2\naccept: text/html,*/*;q=0.8\n"
                       "accept-language: en-GB,en;q=0.9\ndnt: 1\nx-odd: it's !\nCookie: sid=abc; theme=dark\n"
                       "agent Mozilla/5.0 (X11; Linux x86_64)\nreferer https://example.org/files/\n- range");
        row(kFirefox,
            "https://example.org/a.iso\nAccept: */*\nCookie: a=1\nagent Mozilla/5.0\n- Accept-Encoding\n- Host\n"
            "- Connection");
        row("curl http://a/x", "http://a/x");
        row("$ curl -L http://a/x", "http://a/x");
        row("curl a/x", "https://a/x");
        row("curl --url ftp://a/x -u me:p:w", "ftp://a/x\nuser me\npassword p:w");
        row("curl -u me http://a/x", "http://a/x\nuser me");
        row("curl http://me:pw@a/x", "http://a/x\nuser me\npassword pw");
        row("curl -sSLo /tmp/y.iso http://a/x", "http://a/x\nname y.iso");
        row("curl -oy.iso http://a/x", "http://a/x\nname y.iso");
        row("curl -o - http://a/x", "http://a/x");
        row("curl -X GET -XGET --request GET http://a/x", "http://a/x");
        row("curl -A me -e 'http://b/;auto' -x socks5h://p:1 http://a/x",
            "http://a/x\nagent me\nreferer http://b/\nproxy socks5h://p:1");
        row("curl -k -r 0-9 --proxy-user u:p http://a/x", "http://a/x\n- -k\n- -r\n- --proxy-user");
        row("curl -b a=1 -b b=2 http://a/x", "http://a/x\nCookie: a=1; b=2");
        row("curl -H 'Accept:' -H 'X-Empty;' -H ':authority: a' http://a/x", "http://a/x\n- X-Empty\n- :authority");
        row("curl -H 'Referer: app://x' http://a/x", "http://a/x\n- Referer");
        row("curl --retry 3 -C - -m 5 --max-redirs 2 http://a/x", "http://a/x");
        row("curl -- http://a/x", "http://a/x");
        row("curl 'http://a/[1-3]'", "http://a/[1-3]");
    }

    void commands() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        QVERIFY(isCurlCommand(text.toStdString()));
        const auto command = readCurlCommand(text.toStdString());
        QVERIFY2(command, command ? "" : command.error().message().c_str());
        QCOMPARE(shown(*command), says);
        QVERIFY(command->request.directory.empty());
    }

    void whatIsNoPlainDownloadIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* text, const char* why) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(why);
        };
        row("curl -X POST http://a/x", "no plain download: -X POST");
        row("curl -XDELETE http://a/x", "no plain download: -X DELETE");
        row("curl http://a/x --data-raw 'a=1'", "no plain download: --data-raw");
        row("curl http://a/x -d a=1", "no plain download: -d");
        row("curl http://a/x --json '{}'", "no plain download: --json");
        row("curl http://a/x -F a=@b", "no plain download: -F");
        row("curl -T f http://a/x", "no plain download: -T");
        row("curl -I http://a/x", "no plain download: -I");
        row("curl http://a/x http://a/y", "more than one link");
        row("curl http://a/x; rm -rf /", "more than one command");
        row("curl http://a/x?a=1&b=2", "more than one command");
        row("curl http://a/$HOME", "only the shell");
        row("curl 'http://a/x", "a quote is not closed");
        row("curl ", "");
        row("curl -L", "no link");
        row("curl -b cookies.txt http://a/x", "cookies are in a file");
        row("curl -H @f http://a/x", "headers are in a file");
        row("curl -K f http://a/x", "what -K means is not known");
        row("curl --next http://a/x", "what --next means is not known");
        row("curl -H", "nothing behind -H");
        row("curl --output", "nothing behind --output");
        row("curl file:///etc/passwd", "scheme file");
        row("curl -H $'X: a\\r\\nHost: b' http://a/x", "control characters");
        row("curl -A $'a\\nb' http://a/x", "control characters");
        row("curl $'http://a/\\x01'", "control characters");
        row("curl -H 'Bad Name: x' http://a/x", "bad name");
        row("curl -u 'a\\x00:b' -x gopher://p http://a/x", "scheme gopher");
        row("curl ^\"http://a/x^\"", "another system's");
        row("wget http://a/x", "does not begin with curl");
    }

    void whatIsNoPlainDownloadIsRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, why);
        const auto command = readCurlCommand(text.toStdString());
        QVERIFY(!command);
        const std::string message = command.error().message();
        QVERIFY2(message.find(why.toStdString()) != std::string::npos, message.c_str());
    }

    void secretsAreNotInTheRefusal() {
        for (const char* text :
             {"curl -H 'Authorization hunter2' -X POST http://a/x", "curl http://a/x -u me:hunter2 -d hunter2",
              "curl -b hunter2 http://a/x", "curl -H $'X: hunter2\\x01y' http://a/x"}) {
            const auto command = readCurlCommand(text);
            QVERIFY(!command);
            QVERIFY2(command.error().message().find("hunter2") == std::string::npos, text);
        }
    }

    void secretsAreNotInWhatIsLeftOut() {
        const auto command =
            readCurlCommand("curl -H 'Authorization hunter2' -H 'Host: hunter2' -U hunter2 http://a/x");
        QVERIFY(command);
        QCOMPARE(command->leftOut, (std::vector<std::string>{"Authorization", "Host", "-U"}));
    }

    void otherTextIsNoCommand() {
        for (const char* text :
             {"", "curl", "curly http://a/x", "see curl http://a/x", "http://a/curl ", "Curl http://a/x"})
            QVERIFY2(!isCurlCommand(text), text);
    }

    void aLongCommandIsRefused() {
        QVERIFY(!readCurlCommand("curl http://a/x -H 'X: " + std::string((1U << 20U) + 1, 'a') + "'"));
    }
};

INTACT_TEST(CurlCommandTest)
#include "curl_command_test.moc"
