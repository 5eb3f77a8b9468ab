// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, rows 60-67 and 72-75: names, what lies where the file is to go, and what happens to ours.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <set>

#include <sys/stat.h>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kMiB = std::int64_t{1} << 20;
constexpr TestBody kBody{20'000, 41};
constexpr TestBody kLarge{4 * kMiB, 42};

// The whole file, with this Content-Disposition.
ServerHandler named(const std::string& disposition) {
    return [disposition](const ServerRequest&, ServerConnection& client) {
        client.send(replyHead("200 OK",
                              {{"Content-Disposition", disposition}, {"Content-Length", std::to_string(kBody.size)}}));
        return client.send(kBody.bytes()) ? Then::NextRequest : Then::Close;
    };
}

std::string content(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> namesIn(const fs::path& directory) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(directory))
        names.insert(entry.path().filename().string());
    return names;
}

} // namespace

class HostileFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_harness = std::make_unique<EngineHarness>(); }
    void cleanup() { m_harness.reset(); }

    void namesFromTheServer_data() {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* tag, const QByteArray& disposition, const char* name) {
            QTest::newRow(tag) << QByteArray("attachment; " + disposition) << QByteArray(name);
        };
        row("row 60: up", "filename=\"../x.bin\"", "_x.bin");
        row("row 60: absolute", "filename=\"/etc/x.bin\"", "_etc_x.bin");
        row("row 60: drive", "filename=\"C:\\\\x.bin\"", "C__x.bin");
        row("row 60: folder", "filename=\"a/b.bin\"", "a_b.bin");
        row("row 60: escaped", "filename*=UTF-8''%2e%2e%2fx.bin", "_x.bin");
        row("row 60: NUL", "filename*=UTF-8''a%00b.bin", "a_b.bin");
        row("row 60: nothing", "filename=\"\"", "link.bin");
        row("row 60: dots", "filename=\"..\"", "link.bin");
        row("row 60: option", "filename=\"-rf\"", "rf");
        row("row 60: hidden", "filename=\".bashrc\"", "bashrc");
        row("row 60: home", "filename=\"~\"", "link.bin");
        row("row 62: right to left", "filename*=UTF-8''photo%E2%80%AEgpj.exe", "photo_gpj.exe");
        row("row 62: zero width", "filename*=UTF-8''a%E2%80%8Bb.bin", "a_b.bin");
        row("row 62: no character", "filename*=UTF-8''a%EF%B7%90b.bin", "a_b.bin");
        row("row 63: device", "filename=\"CON.txt\"", "_CON.txt");
        row("row 63: dot at the end", "filename=\"a.\"", "a");
        row("row 63: blank at the end", "filename=\"a \"", "a");
        row("row 63: stream", "filename=\"a:stream\"", "a_stream");
        row("row 64: both forms", "filename=\"plain.bin\"; filename*=UTF-8''gr%C3%B6%C3%9Fe.bin", "größe.bin");
        row("row 64: bad charset", "filename=\"plain.bin\"; filename*=UTF-8''%FF%FE.bin", "plain.bin");
        row("row 64: raw Latin-1", "filename=\"caf\xE9.bin\"", "café.bin");
        row("row 64: raw UTF-8", "filename=\"caf\xC3\xA9.bin\"", "café.bin");
    }
    void namesFromTheServer() {
        QFETCH(QByteArray, disposition);
        QFETCH(QByteArray, name);
        const ScriptedServer server(named(disposition.toStdString()));
        m_harness->start();
        const std::set<std::string> around = namesIn(fs::path(m_harness->directory()).parent_path());
        m_harness->add(server.url("/link.bin"));
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        QCOMPARE(m_harness->files(), std::vector<std::string>{name.toStdString()});
        QVERIFY(m_harness->file(name.toStdString()) == kBody.bytes());
        QVERIFY(namesIn(fs::path(m_harness->directory()).parent_path()) == around);
    }

    void longNames_data() {
        QTest::addColumn<QByteArray>("stem");
        QTest::newRow("row 61: one byte a character") << QByteArray(300, 'a');
        QTest::newRow("row 61: several") << QByteArray("文").repeated(150);
    }
    // There is room for its part file's name, and for a number when it is taken.
    void longNames() {
        QFETCH(QByteArray, stem);
        const ScriptedServer server(named("attachment; filename=\"" + stem.toStdString() + ".tar.gz\""));
        m_harness->start();
        for (std::size_t count = 1; count <= 3; ++count) {
            m_harness->add(server.url("/link" + std::to_string(count)));
            QVERIFY(m_harness->waitUntil([&] { return m_harness->completed().size() == count; }));
        }
        const std::vector<std::string> names = m_harness->files();
        QCOMPARE(names.size(), std::size_t{3});
        for (const std::string& name : names) {
            QVERIFY2(name.size() <= 255 && name.ends_with(".tar.gz"), name.c_str());
            QVERIFY(QString::fromStdString(name).toUtf8().toStdString() == name);
            QVERIFY(m_harness->file(name) == kBody.bytes());
        }
    }

    void whatCouldBeRunIsNot_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* name :
             {"a.desktop", "a.sh", "a.AppImage", "a.jar", "a.py", "a.run", "a.deb", "a.html", "a.url"})
            QTest::addRow("row 65: %s", name) << QByteArray(name);
    }
    void whatCouldBeRunIsNot() {
        QFETCH(QByteArray, name);
        const ScriptedServer server(named("attachment; filename=\"" + name.toStdString() + "\""));
        m_harness->start();
        m_harness->add(server.url("/link.bin"));
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        const auto mode = fs::status(m_harness->directory() + "/" + name.toStdString()).permissions();
        using enum fs::perms;
        QVERIFY((mode & (owner_exec | group_exec | others_exec)) == none);
    }

    void whatLiesThereStays_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("row 66: file") << QStringLiteral("file");
        QTest::newRow("row 66: twin in another case") << QStringLiteral("case");
        QTest::newRow("row 66: twin in another form") << QStringLiteral("form");
        QTest::newRow("row 67: link to a file") << QStringLiteral("link");
        QTest::newRow("row 67: link to nowhere") << QStringLiteral("dangling");
        QTest::newRow("row 67: FIFO") << QStringLiteral("fifo");
        QTest::newRow("row 67: folder") << QStringLiteral("folder");
    }
    void whatLiesThereStays() {
        QFETCH(QString, kind);
        const std::string name = "é.bin";
        const std::string victim = m_harness->stateDirectory() + "-victim";
        std::ofstream(victim) << "precious";
        const std::string taken = plant(kind.toStdString(), victim);
        const ScriptedServer server(named("attachment; filename=\"" + name + "\""));
        m_harness->start();
        m_harness->add(server.url("/link.bin"));
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        const std::string made = m_harness->record().fileName;
        QVERIFY(made != taken);
        QCOMPARE(made == name, kind == QLatin1String("case") || kind == QLatin1String("form"));
        QVERIFY(m_harness->file(made) == kBody.bytes());
        QCOMPARE(content(victim), std::string("precious"));
        const fs::path at = m_harness->directory() + "/" + taken;
        if (kind == QLatin1String("file") || kind == QLatin1String("case") || kind == QLatin1String("form"))
            QCOMPARE(content(at), std::string("precious"));
        else if (kind == QLatin1String("link") || kind == QLatin1String("dangling"))
            QVERIFY(fs::is_symlink(fs::symlink_status(at)));
        else if (kind == QLatin1String("fifo"))
            QVERIFY(fs::is_fifo(fs::symlink_status(at)));
        else
            QVERIFY(fs::is_directory(at) && fs::is_empty(at));
        QVERIFY(!fs::exists(m_harness->directory() + "/nowhere"));
    }

    void aSwappedFolderGetsNothing() {
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(kLarge, 256 * 1024, 20ms, handedOut));
        m_harness->start();
        m_harness->add(server.url("/file.bin"));
        QVERIFY(m_harness->waitUntil([&] { return m_harness->received() > kMiB; }));
        const std::string away = m_harness->directory() + "-away";
        const std::string elsewhere = m_harness->directory() + "-elsewhere";
        fs::rename(m_harness->directory(), away);
        fs::create_directory(elsewhere);
        fs::create_directory_symlink(elsewhere, m_harness->directory());
        QVERIFY(m_harness->waitUntil([&] {
            const State state = m_harness->record().state;
            return state == State::Complete || state == State::Failed || state == State::Waiting;
        }));
        QVERIFY(fs::is_empty(elsewhere));
        fs::remove(m_harness->directory());
        fs::rename(away, m_harness->directory());
        if (m_harness->record().state == State::Complete)
            QVERIFY(m_harness->file("file.bin") == kLarge.bytes());
    }

    void ourPartFileInOtherHands_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"deleted", "cut", "edited", "replaced", "longer"})
            QTest::addRow("row 72: %s", what) << QString::fromLatin1(what);
    }
    void ourPartFileInOtherHands() {
        QFETCH(QString, what);
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(kLarge, 256 * 1024, 20ms, handedOut));
        m_harness->start();
        m_harness->add(server.url("/file.bin"));
        QVERIFY(m_harness->waitUntil([&] { return m_harness->received() > 2 * kMiB; }));
        m_harness->engine().pause({m_harness->record().id});
        QVERIFY(m_harness->waitForState(State::Paused));
        m_harness->stop();
        const std::vector<std::string> names = m_harness->files();
        QCOMPARE(names.size(), std::size_t{1});
        const std::string part = m_harness->directory() + "/" + names.front();
        tamper(what.toStdString(), part);
        m_harness->start();
        QVERIFY(m_harness->waitUntil([&] { return m_harness->wasLoaded(); }));
        m_harness->engine().resume({m_harness->record().id});
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        QVERIFY(m_harness->file("file.bin") == kLarge.bytes());
        QCOMPARE(m_harness->files(), std::vector<std::string>{"file.bin"});
    }

    void theListDamaged_data() {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("row 73: garbage") << QByteArray(5000, 'g');
        QTest::newRow("row 73: one page of zeros") << QByteArray(4096, '\0');
    }
    void theListDamaged() {
        QFETCH(QByteArray, left);
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(kLarge, 256 * 1024, 20ms, handedOut));
        m_harness->start();
        m_harness->add(server.url("/file.bin"));
        QVERIFY(m_harness->waitUntil([&] { return m_harness->received() > kMiB; }));
        m_harness->stop();
        std::ofstream(m_harness->stateDirectory() + "/queue.db", std::ios::binary) << left.toStdString();
        m_harness->start();
        QVERIFY(m_harness->waitForRefusal()); // told where it has gone
        QVERIFY(!m_harness->refusal()->failure.place.empty());
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        QVERIFY(m_harness->file("file.bin") == kLarge.bytes());
    }

    void aSecondOneKeepsAway_data() {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("row 74: while the first runs") << false;
        QTest::newRow("row 74: after it") << true;
    }
    void aSecondOneKeepsAway() {
        QFETCH(bool, stopped);
        m_harness->start();
        if (stopped)
            m_harness->stop();
        EngineOptions options;
        options.stateDirectory = m_harness->stateDirectory();
        const Clock clock;
        FileOps files;
        const auto second = Engine::open(options, clock, files);
        QCOMPARE(second.has_value(), stopped);
        if (!stopped)
            QCOMPARE(second.error().reason, FailureReason::PartInUse);
    }

    void theClockOnTheWallJumps_data() {
        QTest::addColumn<qint64>("to");
        QTest::newRow("row 75: 1970") << qint64{0};
        QTest::newRow("row 75: before") << qint64{-86'400};
        QTest::newRow("row 75: 2038") << (qint64{1} << 31);
        QTest::newRow("row 75: 2106") << (qint64{1} << 32);
    }
    void theClockOnTheWallJumps() {
        QFETCH(qint64, to);
        std::atomic<int> asked{0};
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            return asked++ == 0 ? always(wholeReply("503 Service Unavailable", "busy"))(request, client)
                                : serveFile(kBody)(request, client);
        });
        m_harness->start();
        m_harness->add(server.url("/file.bin"));
        QVERIFY2(m_harness->waitForState(State::Waiting), m_harness->history().c_str());
        m_harness->setWall(WallTime(std::chrono::seconds(to)));
        m_harness->passTime(0s); // a look at the clock
        m_harness->passTime(90s);
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        m_harness->stop();
        m_harness->start(); // the times are stored and read again
        QVERIFY(m_harness->waitUntil([&] { return m_harness->wasLoaded(); }));
        QCOMPARE(m_harness->loaded().size(), std::size_t{1});
        QVERIFY(m_harness->loaded().front().state == State::Complete);
    }

private:
    std::string plant(const std::string& kind, const std::string& victim) {
        std::string name = "é.bin";
        if (kind == "case")
            name = "É.BIN";
        else if (kind == "form")
            name = "e\u0301.bin";
        const std::string path = m_harness->directory() + "/" + name;
        if (kind == "link")
            fs::create_symlink(victim, path);
        else if (kind == "dangling")
            fs::create_symlink(m_harness->directory() + "/nowhere", path);
        else if (kind == "fifo")
            ::mkfifo(path.c_str(), 0600);
        else if (kind == "folder")
            fs::create_directory(path);
        else
            std::ofstream(path) << "precious";
        return name;
    }
    static void tamper(const std::string& what, const std::string& part) {
        if (what == "deleted") {
            fs::remove(part);
        } else if (what == "cut") {
            fs::resize_file(part, 1000);
        } else if (what == "longer") {
            std::ofstream(part, std::ios::binary | std::ios::app) << std::string(100'000, 'x');
        } else if (what == "replaced") {
            fs::remove(part);
            std::ofstream(part, std::ios::binary) << std::string(3 * kMiB, 'x');
        } else {
            std::fstream file(part, std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(500'000);
            file << "something else";
        }
    }

    std::unique_ptr<EngineHarness> m_harness;
};

INTACT_TEST(HostileFilesTest)
#include "hostile_files_test.moc"
