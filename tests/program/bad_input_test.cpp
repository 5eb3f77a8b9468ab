// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program/program_run.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr const char* kContent = "what the server has\n";

QString text(const std::string& bytes) {
    return QString::fromStdString(bytes);
}

QString text(const char* bytes) {
    return QString::fromUtf8(bytes);
}

QStringList list(std::initializer_list<const char*> words) {
    QStringList made;
    for (const char* word : words)
        made.append(text(word));
    return made;
}

/// Every target but "/missing" has the content; its reply carries the given Content-Disposition, if any.
ServerHandler contentFor(const std::string& disposition = {}) {
    return [disposition](const ServerRequest& request, ServerConnection& client) {
        if (request.target == "/missing")
            return client.send(wholeReply("404 Not Found", "no such file")) ? Then::NextRequest : Then::Close;
        std::vector<std::pair<std::string, std::string>> fields;
        if (!disposition.empty())
            fields.emplace_back("Content-Disposition", disposition);
        return client.send(wholeReply("200 OK", kContent, fields)) ? Then::NextRequest : Then::Close;
    };
}

/// A command that runs another one with a small file system of its own at the directory; nobody else sees it.
QStringList withMount(const QString& directory, const QString& options) {
    return {text("unshare"),
            text("-m"),
            text("sh"),
            text("-c"),
            text("mount -t tmpfs -o \"$1\" none \"$2\" && shift 2 && exec \"$@\""),
            text("sh"),
            options,
            directory};
}

bool canMount() {
    const QTemporaryDir place;
    QStringList command = withMount(place.path(), text("size=1m")) + list({"true"});
    return QProcess::execute(command.takeFirst(), command) == 0;
}

} // namespace

/// What is wrong is said, with its place, and nothing is lost or written over.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsRefused_data() {
        QTest::addColumn<QStringList>("arguments"); // SERVER and HOME stand for what they say
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QStringList>("said");
        const QStringList file = list({"SERVER/file"});
        QTest::newRow("nothing") << QStringList() << 2 << list({"nothing to download", "--help"});
        QTest::newRow("smb") << list({"smb://example.org/file"}) << 2 << list({"http", "smb://example.org/file"});
        QTest::newRow("no link") << list({"no link"}) << 2 << list({"link", "no link"});
        QTest::newRow("file link") << list({"file:///etc/passwd"}) << 2 << list({"http", "file:///etc/passwd"});
        QTest::newRow("nobody listens") << list({"--max-retries", "0", "http://127.0.0.1:1/file"}) << 1
                                        << list({"refused the connection", "127.0.0.1:1"});
        QTest::newRow("404") << list({"SERVER/missing"}) << 1 << list({"no such file on the server", "/missing"});
        QTest::newRow("no directory") << list({"-d", "HOME/nowhere"}) + file << 2
                                      << list({"HOME/nowhere", "No such file or directory", "--dir"});
        QTest::newRow("a file for a directory")
            << list({"-d", "HOME/old.bin"}) + file << 2 << list({"HOME/old.bin", "no directory"});
        QTest::newRow("nobody may write there") << list({"-d", "/proc"}) + file << 1 << list({"/proc"});
        QTest::newRow("out of the directory") << list({"-o", "../x"}) + file << 2 << list({"../x", "--output"});
        QTest::newRow("absolute name") << list({"-o", "/tmp/x"}) + file << 2 << list({"/tmp/x", "--output"});
        QTest::newRow("short checksum") << list({"--checksum", "sha-256=abcd"}) + file << 2
                                        << list({"--checksum", "sha-256=abcd"});
        QTest::newRow("unknown checksum")
            << list({"--checksum", "crc=abcd"}) + file << 2 << list({"--checksum", "crc"});
        QTest::newRow("no segments") << list({"-s", "0"}) + file << 2 << list({"-s", "0"});
        QTest::newRow("missing list") << list({"-i", "HOME/links"}) << 2 << list({"HOME/links", "No such file"});
    }

    void itIsRefused() {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QFETCH(const QStringList, said);
        const ScriptedServer server(contentFor());
        const ProgramHome home;
        home.write(text("old.bin"), "old");
        const auto filled = [&](QString word) {
            word.replace(text("SERVER"), text(server.url("")));
            return word.replace(text("HOME"), home.downloads());
        };
        QStringList given;
        for (const QString& argument : arguments)
            given.append(filled(argument));
        ProgramRun run(home.arguments(given));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == exitCode, run.all().constData());
        for (const QString& part : said)
            QVERIFY2(run.errors().contains(filled(part).toUtf8()),
                     QByteArray(part.toUtf8() + " is not in " + run.all()).constData());
        QVERIFY(run.errors().startsWith("intact-get: "));
        QCOMPARE(home.files(), list({"old.bin"}));
        QCOMPARE(home.content(text("old.bin")), QByteArray("old"));
        QCOMPARE(home.leftState(), QStringList());
    }

    void theSameInJson() {
        const ScriptedServer server(contentFor());
        const ProgramHome home;
        ProgramRun run(home.arguments({text("--json"), text(server.url("/missing"))}));
        QVERIFY(run.finishes());
        QCOMPARE(run.exitCode(), 1);
        const QJsonObject failed = run.event(text("failed"));
        QCOMPARE(failed.value(text("url")).toString(), text(server.url("/missing")));
        QCOMPARE(failed.value(text("reason")).toString(), text("not-found"));
        QCOMPARE(failed.value(text("category")).toString(), text("gone"));
        QVERIFY(failed.value(text("message")).toString().contains(text("/missing")));
        QCOMPARE(failed.value(text("kept_bytes")).toInteger(-1), 0);
    }

    void readOnlyDisk() {
        if (!canMount())
            QSKIP("this user may not mount, and to root every directory is writable");
        const ScriptedServer server(contentFor());
        const ProgramHome home;
        home.write(text("old.bin"), "old");
        ProgramRun run(home.arguments({text(server.url())}), withMount(home.downloads(), text("ro")));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 1, run.all().constData());
        QVERIFY2(run.errors().contains("read-only"), run.all().constData());
        QVERIFY2(run.errors().contains(home.downloads().toUtf8()), run.all().constData());
        QCOMPARE(home.files(), list({"old.bin"}));
        QCOMPARE(home.leftState(), QStringList());
    }

    void fullDisk() {
        if (!canMount())
            QSKIP("this user may not mount a small disk");
        const TestBody body{std::int64_t{4} << 20, 3};
        const ScriptedServer server(serveFile(body));
        const ProgramHome home;
        ProgramRun run(home.arguments({text("--json"), text(server.url())}),
                       withMount(home.downloads(), text("size=1m")));
        QVERIFY2(run.says("\"reason\":\"disk-full\""), run.all().constData());
        if (!run.event(text("waiting")).isEmpty())
            run.interrupt(); // space may be made meanwhile, so it waits
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 130 || run.exitCode() == 1, run.all().constData());
        const QJsonObject told = run.event(run.exitCode() == 130 ? text("waiting") : text("failed"));
        const QString message = told.value(text("message")).toString();
        QVERIFY2(message.contains(text("no space left on the disk")), run.all().constData());
        QVERIFY2(message.contains(home.downloads()), run.all().constData());
        QVERIFY(run.event(text("finished")).isEmpty());
    }

    void anExistingFileStays() {
        const ScriptedServer server(contentFor());
        const ProgramHome home;
        home.write(text("file.bin"), "old");
        for (const char* expected : {"file (1).bin", "file (2).bin"}) {
            ProgramRun run(home.arguments({text("--json"), text(server.url("/file.bin"))}));
            QVERIFY2(run.finishes() && run.exitCode() == 0, run.all().constData());
            QCOMPARE(run.event(text("finished")).value(text("path")).toString(), home.path(text(expected)));
            QCOMPARE(home.content(text(expected)), QByteArray(kContent));
        }
        QCOMPARE(home.files(), list({"file (1).bin", "file (2).bin", "file.bin"}));
        QCOMPARE(home.content(text("file.bin")), QByteArray("old"));
    }

    void anExistingLinkIsNotFollowed() {
        const ScriptedServer server(contentFor());
        const ProgramHome home;
        home.write(text("old.txt"), "old");
        QVERIFY(QFile::link(home.path(text("old.txt")), home.path(text("file.bin"))));
        ProgramRun run(home.arguments({text(server.url("/file.bin"))}));
        QVERIFY2(run.finishes() && run.exitCode() == 0, run.all().constData());
        QCOMPARE(home.content(text("old.txt")), QByteArray("old"));
        QCOMPARE(home.content(text("file (1).bin")), QByteArray(kContent));
        QCOMPARE(home.files(), list({"file (1).bin", "file.bin", "old.txt"}));
    }

    void namesFromTheServer_data() {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QString>("name"); // empty: whatever fits
        QTest::addColumn<QString>("extension");
        const QString umlaut = text("Grüße 世界 🎁.bin");
        QTest::newRow("300 bytes") << "attachment; filename=\"" + QByteArray(296, 'a') + ".bin\"" << QString()
                                   << text(".bin");
        QTest::newRow("300 bytes of three each")
            << "attachment; filename*=UTF-8''" + QByteArray("%E4%B8%96").repeated(100) + ".bin" << QString()
            << text(".bin");
        QTest::newRow("200 bytes of four each, raw")
            << "attachment; filename=\"" + text("🎁").toUtf8().repeated(100) + ".bin\"" << QString() << text(".bin");
        QTest::newRow("several scripts") << "attachment; filename*=UTF-8''" + umlaut.toUtf8().toPercentEncoding()
                                         << umlaut << text(".bin");
        QTest::newRow("out of the directory")
            << QByteArray("attachment; filename=\"../../x.bin\"") << QString() << text("x.bin");
        QTest::newRow("only dots") << QByteArray("attachment; filename=\"..\"") << QString() << QString();
        QTest::newRow("control characters")
            << QByteArray("attachment; filename*=UTF-8''a%1B%0A%00b.bin") << QString() << text("b.bin");
    }

    void namesFromTheServer() {
        QFETCH(const QByteArray, disposition);
        QFETCH(const QString, name);
        QFETCH(const QString, extension);
        const ScriptedServer server(contentFor(disposition.toStdString()));
        const ProgramHome home;
        ProgramRun run(home.arguments({text("--json"), text(server.url())}));
        QVERIFY2(run.finishes() && run.exitCode() == 0, run.all().constData());
        const QStringList files = home.files();
        QCOMPARE(files.size(), 1);
        QVERIFY2(name.isEmpty() || files.first() == name, qPrintable(files.first()));
        QVERIFY2(files.first().endsWith(extension), qPrintable(files.first()));
        QVERIFY2(files.first().toUtf8().size() <= 255, qPrintable(files.first()));
        QVERIFY2(!files.first().contains(QChar::ReplacementCharacter), qPrintable(files.first()));
        for (const QChar& character : files.first())
            QVERIFY(character.category() != QChar::Other_Control);
        QCOMPARE(home.content(files.first()), QByteArray(kContent));
        QCOMPARE(run.event(text("finished")).value(text("path")).toString(), home.path(files.first()));
        QCOMPARE(QDir(home.downloads() + text("/..")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
                 list({"downloads", "state"}));
    }

    void aWrongChecksum() {
        const ScriptedServer server(contentFor());
        const ProgramHome home;
        home.write(text("old.bin"), "old");
        const QString wrong = text("sha-256=") + QString(64, QLatin1Char('0'));
        ProgramRun run(home.arguments({text("--json"), text("--checksum"), wrong, text(server.url("/file.bin"))}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 3, run.all().constData());
        const QJsonObject failed = run.event(text("failed"));
        QCOMPARE(failed.value(text("reason")).toString(), text("checksum-mismatch"));
        QVERIFY2(failed.value(text("message")).toString().contains(text("file.bin")), run.all().constData());
        QVERIFY(run.event(text("finished")).isEmpty());
        QVERIFY(!home.files().contains(text("file.bin")));
        QCOMPARE(home.content(text("old.bin")), QByteArray("old"));
    }

    void theSameTwiceAtOnce() {
        const TestBody body{std::int64_t{1} << 20, 4};
        Gate gate;
        const ServerHandler serve = serveFile(body);
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            return client.waitFor(gate) ? serve(request, client) : Then::Close;
        });
        const ProgramHome home;
        const QStringList arguments = home.arguments({text("--no-discovery"), text(server.url("/file.bin"))});
        ProgramRun first(arguments);
        QVERIFY(server.waitForRequests(1));
        const QStringList before = home.files();
        ProgramRun second(arguments);
        QVERIFY2(second.finishes(), second.all().constData());
        QVERIFY2(second.exitCode() == 1, second.all().constData());
        QVERIFY2(second.errors().contains("running already"), second.all().constData());
        QVERIFY2(second.errors().contains(QByteArray("pid " + QByteArray::number(first.pid()))),
                 second.all().constData());
        QVERIFY2(second.errors().contains(server.url("/file.bin").c_str()), second.all().constData());
        QCOMPARE(home.files(), before);
        gate.open();
        QVERIFY2(first.finishes() && first.exitCode() == 0, first.all().constData());
        QCOMPARE(home.files(), list({"file.bin"}));
        QCOMPARE(home.sha256(text("file.bin")), body.sha256());
        QCOMPARE(home.leftState(), QStringList());
    }
};

INTACT_TEST(BadInputTest)
#include "bad_input_test.moc"
