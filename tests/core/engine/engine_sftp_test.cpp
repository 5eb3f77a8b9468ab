// SPDX-License-Identifier: GPL-3.0-or-later
// SFTP with a real sshd: the right file, and never from a server whose key nobody has vouched for.
#include "core/transfer/same_file.h"
#include "tests/support/engine_harness.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
const TestBody kSmall{300'007, 3};
const TestBody kLarge{24 * kMiB + 5, 4};

void addGiven(EngineHarness& harness, const std::string& url, int segments = 8,
              std::optional<std::int64_t> rateLimit = std::nullopt) {
    DownloadRequest request = harness.request(url);
    request.givenByPerson = true;
    request.segments = segments;
    request.rateLimit = rateLimit;
    harness.add(request);
}

std::string why(const EngineHarness& harness) {
    return harness.history() + ", " + harness.record().failure.message();
}

} // namespace

class EngineSftpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        if (!SshdFixture::available())
            QSKIP("openssh-server is not installed");
        m_home = qgetenv("HOME");
        m_server = std::make_unique<SshdFixture>();
        qputenv("HOME", QByteArray::fromStdString(m_server->home()));
        m_server->addFile("file", kSmall.bytes());
    }
    void cleanup() {
        m_server.reset();
        if (!m_home.isNull())
            qputenv("HOME", m_home);
    }

    void rightFile_data() {
        QTest::addColumn<qint64>("size");
        QTest::newRow("empty") << qint64(0);
        QTest::newRow("small") << qint64(kSmall.size);
        QTest::newRow("large in segments") << qint64(kLarge.size);
    }
    void rightFile() {
        QFETCH(qint64, size);
        const TestBody body{size, 7};
        m_server->addFile("file", body.bytes());
        m_server->writeKnownHosts(m_server->knownHostsLine());
        EngineHarness harness;
        harness.start();
        addGiven(harness, m_server->url("file"), 4, 16 * kMiB); // so that others are worth having
        QVERIFY2(harness.waitForState(State::Complete), why(harness).c_str());
        QVERIFY(harness.file("file") == body.bytes());
        QVERIFY(harness.stats()->sizeConfirmed);
        if (size == kLarge.size)
            QVERIFY2(harness.stats()->connections > 1, why(harness).c_str());
    }

    void hostKey_data() {
        QTest::addColumn<bool>("ownLine");
        QTest::addColumn<bool>("otherLine");
        QTest::addColumn<bool>("rightPin");
        QTest::addColumn<bool>("wrongPin");
        QTest::addColumn<int>("reason");
        const auto unknown = static_cast<int>(FailureReason::HostKeyUnknown);
        const auto changed = static_cast<int>(FailureReason::HostKeyChanged);
        QTest::newRow("known") << true << false << false << false << 0;
        QTest::newRow("unknown") << false << false << false << false << unknown;
        QTest::newRow("changed") << false << true << false << false << changed;
        QTest::newRow("unknown, but named") << false << false << true << false << 0;
        QTest::newRow("changed, but named") << false << true << true << false << 0;
        QTest::newRow("known, but another is named") << true << false << false << true << changed;
    }
    void hostKey() {
        QFETCH(bool, ownLine);
        QFETCH(bool, otherLine);
        QFETCH(bool, rightPin);
        QFETCH(bool, wrongPin);
        QFETCH(int, reason);
        const std::string known =
            (ownLine ? m_server->knownHostsLine() : "") + (otherLine ? m_server->knownHostsLine(false) : "");
        m_server->writeKnownHosts(known);
        EngineHarness harness;
        harness.start();
        HostAccess access;
        if (rightPin)
            access.pinnedKey = m_server->fingerprint();
        if (wrongPin)
            access.pinnedKey = "SHA256:" + std::string(43, 'A');
        harness.engine().setHostAccess("127.0.0.1:" + std::to_string(m_server->port()), access);
        addGiven(harness, m_server->url("file"));
        QVERIFY2(harness.waitForEnd(), why(harness).c_str());
        if (reason == 0) {
            QVERIFY2(harness.record().state == State::Complete, why(harness).c_str());
            QVERIFY(harness.file("file") == kSmall.bytes());
        } else {
            QCOMPARE(static_cast<int>(harness.record().failure.reason), reason);
            QVERIFY2(harness.record().failure.message().find(m_server->fingerprint()) != std::string::npos,
                     why(harness).c_str());
            QVERIFY(harness.files().empty());
        }
        // Nobody but the person adds to it.
        std::ifstream file(m_server->home() + "/.ssh/known_hosts");
        QCOMPARE(std::string(std::istreambuf_iterator<char>(file), {}), known);
    }

    void otherKnownHostsFile() {
        EngineHarness harness;
        harness.start();
        harness.writeFile(".hosts", m_server->knownHostsLine());
        HostAccess access;
        access.authorityFile = harness.directory() + "/.hosts";
        harness.engine().setHostAccess("127.0.0.1:" + std::to_string(m_server->port()), access);
        addGiven(harness, m_server->url("file"));
        QVERIFY2(harness.waitForState(State::Complete), why(harness).c_str());
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("otherKey");
        QTest::addColumn<int>("reason");
        QTest::newRow("no such file") << QByteArray("none") << false << static_cast<int>(FailureReason::NotFound);
        QTest::newRow("not let in") << QByteArray("file") << true << static_cast<int>(FailureReason::LoginRequired);
    }
    void refused() {
        QFETCH(QByteArray, name);
        QFETCH(bool, otherKey);
        QFETCH(int, reason);
        m_server->writeKnownHosts(m_server->knownHostsLine());
        if (otherKey)
            m_server->forgetKey();
        EngineHarness harness;
        harness.start();
        addGiven(harness, m_server->url(name.toStdString()));
        QVERIFY2(harness.waitForEnd(), why(harness).c_str());
        QCOMPARE(static_cast<int>(harness.record().failure.reason), reason);
        QCOMPARE(harness.timesIn(State::Waiting), 0);
    }

    void goesOn_data() {
        QTest::addColumn<bool>("sameFile");
        QTest::newRow("the same file") << true;
        QTest::newRow("other bytes of the same size and time") << false;
    }
    void goesOn() {
        QFETCH(bool, sameFile);
        m_server->writeKnownHosts(m_server->knownHostsLine());
        m_server->addFile("file", kLarge.bytes());
        const std::filesystem::path served = m_server->file("file");
        const auto modified = std::filesystem::last_write_time(served);
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(m_server->url("file"));
        request.givenByPerson = true;
        request.segments = 1;
        request.rateLimit = 16 * kMiB;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.received() >= 11 * kMiB; }));
        harness.stop();
        QVERIFY(!harness.file("file"));
        if (!sameFile) {
            m_server->addFile("file", TestBody{kLarge.size, 9}.bytes());
            std::filesystem::last_write_time(served, modified);
        }
        harness.start();
        QVERIFY2(harness.waitForEnd(), why(harness).c_str());
        if (sameFile) {
            QVERIFY2(harness.record().state == State::Complete, why(harness).c_str());
            QVERIFY(harness.file("file") == kLarge.bytes());
            QVERIFY2(harness.stats()->refetchedBytes >= kOverlapBytes, why(harness).c_str());
        } else {
            QVERIFY2(harness.record().failure.reason == FailureReason::FileChanged, why(harness).c_str());
            QVERIFY(!harness.file("file"));
        }
    }

private:
    QByteArray m_home;
    std::unique_ptr<SshdFixture> m_server;
};

INTACT_TEST(EngineSftpTest)
#include "engine_sftp_test.moc"
