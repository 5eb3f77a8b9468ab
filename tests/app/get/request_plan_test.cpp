// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/request_plan.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace intact::get;

namespace {

const std::string kEmptyMd5 = "md5=d41d8cd98f00b204e9800998ecf8427e";

} // namespace

class RequestPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = std::filesystem::canonical(m_directory->path().toStdString()).string();
    }

    void everythingArrivesInTheRequest() {
        std::ofstream(m_path + "/password") << "s3cret\r\nsecond line\n";
        const auto requests = planned({"-d",
                                       m_path + "/.",
                                       "-o",
                                       "name",
                                       "-s",
                                       "3",
                                       "--header",
                                       "A: b",
                                       "--user-agent",
                                       "agent",
                                       "--referer",
                                       "http://r/",
                                       "--user",
                                       "me",
                                       "--password-file",
                                       m_path + "/password",
                                       "--proxy",
                                       "http://p:1",
                                       "--max-retries",
                                       "2",
                                       "--checksum",
                                       kEmptyMd5,
                                       "http://example.org/x"});
        QVERIFY2(requests, requests ? "" : requests.error().message.c_str());
        QCOMPARE(requests->size(), std::size_t{1});
        const intact::DownloadRequest& request = requests->front();
        QCOMPARE(request.url, std::string("http://example.org/x"));
        QCOMPARE(request.directory, m_path);
        QCOMPARE(request.fileName, std::string("name"));
        QCOMPARE(request.segments, 3);
        QCOMPARE(request.headers, std::vector<std::string>{"A: b"});
        QCOMPARE(request.userAgent, std::string("agent"));
        QCOMPARE(request.referer, std::string("http://r/"));
        QCOMPARE(request.user, std::string("me"));
        QCOMPARE(request.password, std::string("s3cret"));
        QCOMPARE(request.proxy, std::string("http://p:1"));
        QCOMPARE(request.maxRetries, 2);
        QVERIFY(request.expected);
    }

    void aMetalinkIsItsFiles() {
        std::ofstream(m_path + "/x.meta4")
            << "<metalink xmlns='urn:ietf:params:xml:ns:metalink'>"
               "<file name='a/one.iso'><size>2500</size><hash type='md5'>d41d8cd98f00b204e9800998ecf8427e</hash><hash "
               "type='sha-256'>"
            << std::string(64, 'a')
            << "</hash><pieces length='2000' type='md5'><hash>d41d8cd98f00b204e9800998ecf8427e</hash>"
               "<hash>00000000000000000000000000000000</hash></pieces><url priority='9'>http://h/last</url><url "
               "priority='1'>http://h/first</url>"
               "<url priority='2'>http://me:secret@h/third</url></file>"
               "<file name='two'><url>https://h/two</url></file></metalink>";
        const auto requests = planned({"-d", m_path, m_path + "/x.meta4", "http://h/else"});
        QVERIFY2(requests, requests ? "" : requests.error().message.c_str());
        QCOMPARE(requests->size(), std::size_t{3});
        const intact::DownloadRequest& one = requests->at(0);
        QCOMPARE(one.url, std::string("http://h/first"));
        QCOMPARE(one.mirrors, std::vector<std::string>{"http://h/last"});
        QCOMPARE(one.fileName, std::string("one.iso"));
        QVERIFY(one.expected && one.expected->hex() == std::string(64, 'a'));
        QVERIFY(one.expectedSource == intact::ChecksumSource::Metalink);
        QVERIFY(one.expectedSize == 2500);
        QVERIFY(one.pieces && one.pieces->count() == 2 && one.pieces->digest(0)[0] == 0xd4);
        QVERIFY(!one.givenByPerson);
        QVERIFY(!requests->at(1).expected && !requests->at(1).pieces);
        QVERIFY(requests->at(2).expectedSource == intact::ChecksumSource::Given);
        QVERIFY(requests->at(2).fileName.empty());
    }

    void aMetalinkIsRefused_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<std::vector<std::string>>("options");
        QTest::addColumn<QString>("because");
        const auto row = [](const char* because, const QString& content, const std::vector<std::string>& options = {}) {
            QTest::newRow(because) << content << options << QString::fromLatin1(because);
        };
        const QString file = QStringLiteral("<file name='x'><url>http://h/x</url></file>");
        const QString good = QStringLiteral("<metalink>%1</metalink>").arg(file);
        row("no metalink", QStringLiteral("<html/>"));
        row("document type", QStringLiteral("<!DOCTYPE x><metalink>%1</metalink>").arg(file));
        row("larger than", good + QString(5 << 20, QLatin1Char(' ')));
        row("every link in it has a login",
            QStringLiteral("<metalink><file name='x'><url>http://me:pw@h/x</url></file></metalink>"));
        row("there are 2", QStringLiteral("<metalink>%1%1</metalink>").arg(file), {"-o", "y"});
        row("--header, --user", good, {"--header", "Cookie: a"});
        row("--user and --cert", good, {"--user", "me"});
        row("--cert go", good, {"--cert", "c.pem"});
        row("--checksum, --mirror", good, {"--checksum", kEmptyMd5});
        row("--continue and --adopt", good, {"-c"});
    }
    void aMetalinkIsRefused() {
        QFETCH(QString, content);
        QFETCH(std::vector<std::string>, options);
        QFETCH(QString, because);
        std::ofstream(m_path + "/x.metalink") << content.toStdString();
        std::vector<std::string> arguments{"-d", m_path, m_path + "/x.metalink"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto requests = planned(arguments);
        QVERIFY(!requests);
        const std::string& message = requests.error().message;
        QVERIFY2(message.find(because.toStdString()) != std::string::npos, message.c_str());
    }

    void aLinkIsTakenOnce() {
        const auto requests =
            planned({"-d", m_path, "-i", "-", "http://a/1"}, "http://A:80/1\nhttp://a/2 " + kEmptyMd5 + "\n");
        QVERIFY(requests);
        QCOMPARE(requests->size(), std::size_t{2});
        QVERIFY(!requests->front().expected);
        QVERIFY(requests->back().expected);
    }

    void mirrorsGoWithTheirLink() {
        const auto one = planned({"-d", m_path, "--mirror", "http://b/1", "--mirror=http://c/1", "http://a/1"});
        QVERIFY(one);
        QCOMPARE(one->front().mirrors, (std::vector<std::string>{"http://b/1", "http://c/1"}));
        const auto listed = planned({"-d", m_path, "-i", "-"}, "http://a/1\thttp://B:80/1\nhttp://a/2\n");
        QVERIFY(listed);
        QCOMPARE(listed->front().mirrors, std::vector<std::string>{"http://b/1"});
        QVERIFY(listed->back().mirrors.empty());
    }

    // A client certificate is shown to the link's own server only.
    void mirrorsGetNoCertificate() {
        Options options;
        options.access.authorityFile = m_path + "/ca.pem";
        options.access.certificateFile = m_path + "/ca.pem";
        std::ofstream(m_path + "/ca.pem") << "PEM";
        intact::DownloadRequest made = request("https://one.example/a");
        made.mirrors = {"https://two.example/a", "https://one.example/b"};
        const auto accesses = planAccesses(options, {made});
        QVERIFY(accesses);
        QCOMPARE(accesses->size(), std::size_t{2});
        QVERIFY(!accesses->at("one.example:443").certificateFile.empty());
        QVERIFY(accesses->at("two.example:443").certificateFile.empty());
        QCOMPARE(accesses->at("two.example:443").authorityFile, m_path + "/ca.pem");
    }

    void isRefused_data() {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("smb") << QByteArray("smb://a/1") << QByteArray() << QByteArray("on the command line");
        QTest::newRow("no scheme") << QByteArray("example.org/x") << QByteArray()
                                   << QByteArray("http, https, ftp or sftp link");
        QTest::newRow("in a list") << QByteArray("-i -") << QByteArray("http://a/1\nfile:///etc/passwd\n")
                                   << QByteArray("standard input, line 2");
        QTest::newRow("two checksums") << QByteArray("http://a/1 -i -")
                                       << QByteArray("http://a/1 " + QByteArray::fromStdString(kEmptyMd5))
                                       << QByteArray("another checksum");
        QTest::newRow("other mirrors") << QByteArray("http://a/1 -i -") << QByteArray("http://a/1\thttp://b/1")
                                       << QByteArray("other mirrors");
        QTest::newRow("ftp mirror") << QByteArray("http://a/1 --mirror ftp://b/1") << QByteArray()
                                    << QByteArray("on the command line");
        QTest::newRow("a login for a mirror") << QByteArray("http://a/1 --mirror http://me:s3cret@b/1") << QByteArray()
                                              << QByteArray("a login in a mirror");
        QTest::newRow("no directory") << QByteArray("http://a/1 -d /not/there") << QByteArray()
                                      << QByteArray("'/not/there' given with --dir");
        QTest::newRow("a file as directory")
            << QByteArray("http://a/1 -d /dev/null") << QByteArray() << QByteArray("is no directory");
        QTest::newRow("no password file") << QByteArray("http://a/1 --user u --password-file /not/there")
                                          << QByteArray() << QByteArray("given with --password-file");
        QTest::newRow("forbidden header")
            << QByteArray("http://a/1 --header Range:x") << QByteArray() << QByteArray("Range");
    }

    void isRefused() {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, says);
        std::vector<std::string> words;
        for (const QByteArray& word : arguments.split(' '))
            words.push_back(word.toStdString());
        const auto requests = planned(words, list.toStdString());
        QVERIFY(!requests);
        const std::string& message = requests.error().message;
        QVERIFY2(message.find(says.toStdString()) != std::string::npos, message.c_str());
    }

    void accessHoldsForTheServersThatAreNamed() {
        Options options;
        options.access.authorityFile = m_path + "/./ca.pem";
        const std::vector<intact::DownloadRequest> requests{request("https://one.example/a"),
                                                            request("https://one.example:444/b")};
        const auto missing = planAccesses(options, requests);
        QVERIFY(!missing);
        QVERIFY(missing.error().message.find("given with --ca-file cannot be read") != std::string::npos);
        std::ofstream(m_path + "/ca.pem") << "PEM";
        const auto accesses = planAccesses(options, requests);
        QVERIFY(accesses);
        QCOMPARE(accesses->size(), std::size_t{2});
        QCOMPARE(accesses->at("one.example:443").authorityFile, m_path + "/ca.pem");
        QCOMPARE(accesses->at("one.example:444").authorityFile, m_path + "/ca.pem");
        // Without the options every named server is as the system has it, whatever an earlier run was told.
        QVERIFY(planAccesses({}, requests)->at("one.example:443") == intact::HostAccess());
    }

    void keys() {
        const std::string key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
        std::ofstream(m_path + "/minisign.pub") << "untrusted comment: minisign public key\n" << key << "\n";
        std::ofstream(m_path + "/keys.gpg") << "\x98\x01\x04"; // a packet for a public key, as its header says
        std::ofstream(m_path + "/cut.gpg") << "\x98\x02\x04";
        std::ofstream(m_path + "/none.pub") << "no key";
        Options options;
        options.keys = {{m_path + "/./keys.gpg"}, {key, m_path + "/minisign.pub"}};
        const auto planned = planKeys(options);
        QVERIFY(planned);
        QCOMPARE(planned->keyrings, std::vector<std::string>{m_path + "/keys.gpg"});
        QCOMPARE(planned->minisignKeys.size(), std::size_t{2});
        QVERIFY(planned->minisignKeys[1].find(key) != std::string::npos);
        const auto refused = [](intact::SignatureKeys given) {
            Options wrong;
            wrong.keys = std::move(given);
            const auto plan = planKeys(wrong);
            return plan ? std::string("taken") : plan.error().message;
        };
        QVERIFY(refused({{m_path + "/missing"}, {}}).find("given with --keyring cannot be read") != std::string::npos);
        QVERIFY(refused({{m_path}, {}}).find("given with --keyring cannot be read") != std::string::npos);
        QVERIFY(refused({{"/dev/null"}, {}}).find("given with --keyring is no ordinary file") != std::string::npos);
        for (const char* none : {"/cut.gpg", "/none.pub"})
            QVERIFY(refused({{m_path + none}, {}}).find("holds no OpenPGP public keys") != std::string::npos);
        QVERIFY(refused({{}, {m_path}}).find("given with --minisign-key cannot be read") != std::string::npos);
        for (const std::string& none : {std::string("RWxx"), m_path + "/none.pub"})
            QVERIFY(refused({{}, {none}}).find("is neither a public key of minisign") != std::string::npos);
    }

    void sftpServersAreKnownByTheirOwnMeans() {
        Options options;
        options.access.pinnedKey = "sha256//for TLS";
        options.hostKey = "SHA256:for SSH";
        options.knownHosts = m_path + "/known";
        const std::vector<intact::DownloadRequest> requests{request("sftp://one.example/a"),
                                                            request("ftps://one.example/b")};
        const auto missing = planAccesses(options, requests);
        QVERIFY(!missing);
        QVERIFY(missing.error().message.find("given with --known-hosts cannot be read") != std::string::npos);
        std::ofstream(m_path + "/known") << "";
        const auto accesses = planAccesses(options, requests);
        QVERIFY(accesses);
        QCOMPARE(accesses->at("one.example:22").authorityFile, m_path + "/known");
        QCOMPARE(accesses->at("one.example:22").pinnedKey, std::string("SHA256:for SSH"));
        QCOMPARE(accesses->at("one.example:990").authorityFile, std::string());
        QCOMPARE(accesses->at("one.example:990").pinnedKey, std::string("sha256//for TLS"));
    }

    void linksOnTheCommandLineAreAPersons() {
        const auto requests = planned({"-d", m_path, "-i", "-", "ftp://a/1"}, "sftp://a/2\n");
        QVERIFY(requests);
        QVERIFY(requests->front().givenByPerson && requests->back().givenByPerson);
    }

private:
    static intact::DownloadRequest request(const std::string& url) {
        intact::DownloadRequest made;
        made.url = url;
        return made;
    }

    static Parsed<std::vector<intact::DownloadRequest>> planned(const std::vector<std::string>& arguments,
                                                                const std::string& standardInput = {}) {
        const auto options = parseOptions(arguments);
        if (!options)
            return tl::unexpected(options.error());
        std::istringstream input(standardInput);
        return planRequests(*options, input);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::string m_path;
};

INTACT_TEST(RequestPlanTest)
#include "request_plan_test.moc"
