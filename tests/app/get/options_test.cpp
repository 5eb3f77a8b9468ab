// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/option_table.h"
#include "app/get/options.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <set>

using namespace intact;
using namespace intact::get;

namespace {

const std::string kUrl = "http://example.org/a";

std::vector<std::string> split(const QByteArray& line) {
    std::vector<std::string> arguments;
    for (const QByteArray& word : line.split(' '))
        arguments.push_back(word.toStdString());
    return arguments;
}

Options parsed(const std::vector<std::string>& arguments) {
    const auto options = parseOptions(arguments);
    if (options)
        return *options;
    Options refused;
    refused.urls.push_back("REFUSED: " + options.error().message);
    return refused;
}

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOptionArrives() {
        const Options o = parsed({"-d",
                                  "/tmp",
                                  "--output=x",
                                  "-s4",
                                  "--jobs",
                                  "2",
                                  "--checksum",
                                  "md5=d41d8cd98f00b204e9800998ecf8427e",
                                  "--header",
                                  "A: b",
                                  "--header",
                                  "C: d",
                                  "--user-agent",
                                  "u",
                                  "--referer",
                                  "r",
                                  "--user",
                                  "n",
                                  "--password-file",
                                  "p",
                                  "--limit-rate",
                                  "2M",
                                  "--proxy",
                                  "http://p:1",
                                  "--ca-file",
                                  "ca",
                                  "--cert",
                                  "c",
                                  "--key",
                                  "k",
                                  "--pin-key",
                                  "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                                  "--known-hosts",
                                  "kh",
                                  "--host-key",
                                  "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                                  "--max-retries",
                                  "0",
                                  "--no-discovery",
                                  "--keyring",
                                  "a.gpg",
                                  "--keyring=b.gpg",
                                  "--minisign-key",
                                  "m.pub",
                                  "--state-dir",
                                  "/s",
                                  "--json",
                                  "-q",
                                  kUrl});
        QCOMPARE(o.urls, std::vector<std::string>{kUrl});
        QVERIFY(o.keys == (SignatureKeys{{"a.gpg", "b.gpg"}, {"m.pub"}}));
        QCOMPARE(o.directory, std::string("/tmp"));
        QCOMPARE(o.output, std::string("x"));
        QCOMPARE(o.segments, 4);
        QCOMPARE(o.jobs, 2);
        QVERIFY(o.checksum && o.checksum->algorithm == DigestAlgorithm::Md5);
        QCOMPARE(o.headers, (std::vector<std::string>{"A: b", "C: d"}));
        QCOMPARE(o.userAgent, std::string("u"));
        QCOMPARE(o.referer, std::string("r"));
        QCOMPARE(o.user, std::string("n"));
        QCOMPARE(o.passwordFile, std::string("p"));
        QCOMPARE(o.rateLimit, std::optional<std::int64_t>(2 << 20));
        QCOMPARE(o.access.authorityFile, std::string("ca"));
        QCOMPARE(o.access.certificateFile, std::string("c"));
        QCOMPARE(o.access.keyFile, std::string("k"));
        QCOMPARE(o.access.pinnedKey, std::string("sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
        QCOMPARE(o.knownHosts, std::string("kh"));
        QCOMPARE(o.hostKey, std::string("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        QCOMPARE(o.proxy, std::string("http://p:1"));
        QCOMPARE(o.maxRetries, 0);
        QCOMPARE(o.stateDirectory, std::string("/s"));
        QVERIFY(!o.discovery && o.json && o.quiet);
    }

    void defaultsAreThoseOfTheContract() {
        const Options o = parsed({kUrl, kUrl});
        QCOMPARE(o.urls.size(), std::size_t{2});
        QCOMPARE(o.segments, 8);
        QCOMPARE(o.jobs, 5);
        QVERIFY(!o.rateLimit && !o.checksum && !o.json && !o.quiet && o.discovery);
    }

    void shortOnesGoTogetherAndDashesEndOptions() {
        const Options o = parsed({"-qs3", "-i-", "--", "-x", kUrl});
        QVERIFY(o.quiet);
        QCOMPARE(o.segments, 3);
        QCOMPARE(o.inputFile, std::string("-"));
        QCOMPARE(o.urls, (std::vector<std::string>{"-x", kUrl}));
    }

    void helpAndVersionWin() {
        QCOMPARE(parsed({"--nonsense", "-h"}).action, Options::Action::ShowHelp);
        QCOMPARE(parsed({"-V"}).action, Options::Action::ShowVersion);
        for (const OptionRow& row : optionTable())
            QVERIFY(helpText().find("--" + std::string(row.longName)) != std::string::npos);
    }

    void everyOptionStandsOnceInTheTable() {
        std::set<std::string_view> names;
        std::set<char> letters;
        for (const OptionRow& row : optionTable()) {
            QVERIFY(names.insert(row.longName).second);
            QVERIFY(row.shortName == 0 || letters.insert(row.shortName).second);
            QVERIFY(!row.meaning.empty());
        }
    }

    void filesToCheck() {
        const Options one = parsed({"--verify-only", "a", "--checksum", "md5=d41d8cd98f00b204e9800998ecf8427e"});
        QVERIFY(one.verifyOnly && one.checksum);
        QCOMPARE(one.urls, std::vector<std::string>{"a"});
        const Options all = parsed({"--verify-only", "--checksums=SHA256SUMS"});
        QVERIFY(all.verifyOnly && all.urls.empty());
        QCOMPARE(all.checksumList, std::string("SHA256SUMS"));
    }

    void wrongUsage_data() {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* arguments, const char* says) {
            QTest::newRow(arguments) << QByteArray(arguments) << QByteArray(says);
        };
        row("-q", "nothing to download");
        row("--verify-only a", "needs either --checksum");
        row("--verify-only a --checksum md5=d41d8cd98f00b204e9800998ecf8427e --checksums b", "needs either --checksum");
        row("--verify-only a b --checksum md5=d41d8cd98f00b204e9800998ecf8427e", "exactly one file");
        row("--verify-only --checksum md5=d41d8cd98f00b204e9800998ecf8427e", "exactly one file");
        row("--verify-only --checksums b -o x", "have no meaning");
        row("http://a/ --checksums b", "goes with --verify-only");
        row("--nonsense http://a/", "no option --nonsense");
        row("-x http://a/", "no option -x");
        row("-s 0 http://a/", "'0', must be a number from 1 to 32");
        row("-s 33 http://a/", "from 1 to 32");
        row("-s 3x http://a/", "from 1 to 32");
        row("-j 0 http://a/", "from 1 to 100");
        row("--max-retries -1 http://a/", "from 0 to 1000");
        row("http://a/ -d", "needs a value: -d DIR");
        row("--json=yes http://a/", "--json takes no value");
        row("-d= http://a/ --output=", "must not be empty");
        row("-o ../x http://a/", "plain file name");
        row("-o .. http://a/", "plain file name");
        row("-o x http://a/ http://b/", "exactly one URL");
        row("-o x -i list", "exactly one URL");
        row("--mirror http://m/ http://a/ http://b/", "behind a TAB");
        row("--mirror http://m/ -i list", "behind a TAB");
        row("--mirror= http://a/", "must not be empty");
        row("-c http://a/ http://b/", "exactly one URL");
        row("--adopt x -i list", "exactly one URL");
        row("-o x -i list http://a/", "exactly one URL");
        row("--checksum sha-256=00 http://a/", "64 hex digits");
        row("--checksum crc32=00 http://a/", "must be ALGO=HEX");
        row("--checksum md5=d41d8cd98f00b204e9800998ecf8427e http://a/ http://b/", "'URL sha-256=HEX'");
        row("--password-file p http://a/", "needs --user");
        row("--key k http://a/", "needs --cert");
        row("--pin-key /etc/passwd http://a/", "sha256// and the base64 text");
        row("--pin-key sha256//AAAA http://a/", "sha256// and the base64 text");
        row("--pin-key SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA http://a/", "sha256// and the base64 text");
        row("--host-key SHA256:AAAA sftp://a/x", "SHA256: and the base64 text");
        row("--limit-rate 0 http://a/", "bytes per second above 0");
        row("--limit-rate 5X http://a/", "bytes per second");
        row("--header NoColon http://a/", "'Name: value'");
        row("--header :x http://a/", "'Name: value'");
        row("--user-agent a\nb http://a/", "control characters");
    }

    void wrongUsage() {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, says);
        const auto options = parseOptions(split(arguments));
        QVERIFY(!options);
        const QByteArray message = QByteArray::fromStdString(options.error().message);
        QVERIFY2(message.contains(says), message.constData());
        QVERIFY2(message.endsWith('.') && !message.contains('\n'), message.constData());
    }

    void rates_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("bytes"); // 0: refused
        QTest::newRow("plain") << QByteArray("1000") << qint64{1000};
        QTest::newRow("K") << QByteArray("5K") << qint64{5120};
        QTest::newRow("k") << QByteArray("5k") << qint64{5120};
        QTest::newRow("G") << QByteArray("1G") << qint64{1} * 1024 * 1024 * 1024;
        QTest::newRow("empty") << QByteArray() << qint64{0};
        QTest::newRow("unit alone") << QByteArray("K") << qint64{0};
        QTest::newRow("two units") << QByteArray("1KB") << qint64{0};
        QTest::newRow("negative") << QByteArray("-1") << qint64{0};
        QTest::newRow("fraction") << QByteArray("1.5M") << qint64{0};
        QTest::newRow("too large") << QByteArray("9999999999G") << qint64{0};
        QTest::newRow("far too large") << QByteArray("99999999999999999999") << qint64{0};
    }

    void rates() {
        QFETCH(QByteArray, text);
        QFETCH(qint64, bytes);
        QCOMPARE(qint64{parseRate(text.toStdString()).value_or(0)}, bytes);
    }
};

INTACT_TEST(OptionsTest)
#include "options_test.moc"
