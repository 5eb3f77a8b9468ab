// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/json_reporter.h"
#include "app/get/line_reporter.h"
#include "app/get/terminal_reporter.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <sstream>

using namespace intact;
using namespace intact::get;

namespace {

constexpr std::int64_t kMiB = 1 << 20;

Progress progressAt(std::int64_t received) {
    Progress progress;
    progress.received = received;
    progress.total = 10 * kMiB;
    progress.proven = received / 2;
    progress.bytesPerSecond = 2.0 * kMiB;
    progress.remaining = std::chrono::milliseconds(2500);
    progress.connections = 4;
    return progress;
}

Failure nastyFailure() {
    return {FailureReason::NotFound, "GET", "http://h/x", 0, "404 \x1b[2Jgone\n"};
}

FinishReport finish() {
    FinishReport report{"http://h/b", "/d/b", 10 * kMiB, {}, std::nullopt};
    report.stats = {2.0, 4, 9, 5, 12.5, 7, true, {}};
    report.stats.sources = {{"http://h/b", 6 * kMiB, 3, std::nullopt},
                            {"http://m/b", 4 * kMiB, 1, Failure{FailureReason::NotFound, "GET", "http://m/b", 0, {}}}};
    report.proof = Proof{*parseChecksum("md5=d41d8cd98f00b204e9800998ecf8427e"), ChecksumSource::Given};
    return report;
}

DropReport drop() {
    return {"http://h/b", {{1}, "http://m/b", "m:80", {FailureReason::MirrorDiffers, "GET", "http://m/b", 0, {}}}};
}

// The same small story for every reporter.
void tellStory(Reporter& reporter) {
    reporter.started({"http://h/a", "/d/a", std::nullopt, 0});
    reporter.started({"http://h/b", "/d/b", 10 * kMiB, kMiB});
    reporter.progress({"http://h/b", progressAt(5 * kMiB)});
    reporter.waiting(
        {"http://h/a", {FailureReason::ServerBusy, "GET", "http://h/a", 0, "503"}, std::chrono::seconds(30)});
    reporter.dropped(drop());
    reporter.adopted({"http://h/b", "/d/b.part", kMiB, {}});
    reporter.adopted({"http://h/b", "/d/b.part", 0, {FailureReason::ForeignPartRefused, "adopt", "/d/b.part", 0, "x"}});
    reporter.finished(finish());
    reporter.failed({"http://h/a", nastyFailure(), 3 * kMiB});
    reporter.summary({1, 1, 0});
}

// With ' for " and ~ for a backslash, to be readable.
constexpr std::string_view kStoryAsJson =
    "{'event':'started','url':'http://h/a','path':'/d/a','total':null,'resumed_bytes':0}\n"
    "{'event':'started','url':'http://h/b','path':'/d/b','total':10485760,'resumed_bytes':1048576}\n"
    "{'event':'progress','url':'http://h/b','received':5242880,'total':10485760,'proven':2621440,"
    "'bytes_per_second':2097152.000,'connections':4,'remaining_seconds':2.500}\n"
    "{'event':'waiting','url':'http://h/a','reason':'server-busy','category':'busy',"
    "'message':'The server asks to wait (503): GET http://h/a','seconds':30}\n"
    "{'event':'dropped','url':'http://h/b','source':'http://m/b','server':'m:80','reason':'mirror-differs',"
    "'category':'changed','message':'The mirror has another file: GET http://m/b'}\n"
    "{'event':'adopted','url':'http://h/b','file':'/d/b.part','bytes':1048576,'reason':null}\n"
    "{'event':'adopted','url':'http://h/b','file':'/d/b.part','bytes':0,'reason':'foreign-part-refused',"
    "'category':'changed','message':'The unfinished file of another program cannot be continued (x): adopt "
    "/d/b.part'}\n"
    "{'event':'finished','url':'http://h/b','path':'/d/b','bytes':10485760,'seconds':2.000,"
    "'connections':4,'requests':9,'reused_connections':5,"
    "'verified':{'algorithm':'md5','digest':'d41d8cd98f00b204e9800998ecf8427e','source':'given',"
    "'signature':null},'unused_signature':null,'verify_lag_ms':12.500,'refetched_bytes':7,'sources':[{'url':'http://h/"
    "b','bytes':6291456,'connections':3,'dropped':null},"
    "{'url':'http://m/b','bytes':4194304,'connections':1,'dropped':'not-found'}]}\n"
    "{'event':'failed','url':'http://h/a','reason':'not-found','category':'gone',"
    "'message':'There is no such file on the server (404 ~u001b[2Jgone~u000a): GET http://h/x',"
    "'kept_bytes':3145728}\n";

// A terminal as far as the reporter uses one: rows of text, a cursor, no scrolling.
class Screen {
public:
    void write(const std::string& text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\x1b')
                i = escape(text, i);
            else if (text[i] == '\r')
                m_column = 0;
            else if (text[i] == '\n')
                nextRow();
            else
                put(text[i]);
        }
    }
    std::vector<std::string> rows;

private:
    void nextRow() {
        ++m_row;
        m_column = 0;
    }
    void put(char c) {
        if (rows.size() <= m_row)
            rows.resize(m_row + 1);
        rows[m_row].resize(std::max(rows[m_row].size(), m_column + 1), ' ');
        rows[m_row][m_column++] = c;
    }
    std::size_t escape(const std::string& text, std::size_t i) {
        const std::size_t end = text.find_first_of("AJmhl", i);
        const std::string sequence = text.substr(i + 2, end - i - 2);
        if (text[end] == 'A')
            m_row -= std::stoul(sequence);
        if (text[end] == 'J')
            rows.resize(std::min(rows.size(), m_row));
        return end;
    }
    std::size_t m_row = 0;
    std::size_t m_column = 0;
};

} // namespace

class ReportersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void json() {
        std::ostringstream out;
        JsonReporter reporter(out, false);
        tellStory(reporter);
        const QByteArray expected = QByteArray(kStoryAsJson.data()).replace('\'', '"').replace('~', '\\');
        QCOMPARE(QByteArray::fromStdString(out.str()).split('\n'), expected.split('\n'));
    }

    void whoSaysSoIsTold() {
        FinishReport report = finish();
        report.proof->source = ChecksumSource::ReprDigest;
        std::ostringstream lines;
        LineReporter(lines, lines, false).finished(report);
        QVERIFY2(lines.str().find("intact by the weak md5 of repr-digest)") != std::string::npos, lines.str().c_str());
        report.proof = Proof{report.proof->checksum, ChecksumSource::ChecksumFile, "http://h/MD5SUMS"};
        lines.str({});
        LineReporter(lines, lines, false).finished(report);
        QVERIFY2(lines.str().find("md5 of http://h/MD5SUMS)") != std::string::npos, lines.str().c_str());
        std::ostringstream json;
        JsonReporter(json, true).finished(report);
        const std::string verified = R"("source":"checksum-file","place":"http://h/MD5SUMS","signature":null})";
        QVERIFY2(json.str().find(verified) != std::string::npos, json.str().c_str());
    }

    void signatures_data() {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("proven");
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::string>("json");
        using enum SignatureVerdict;
        const auto row = [](const char* name, SignatureVerdict verdict, bool proven, const char* line,
                            const char* json) {
            QTest::newRow(name) << static_cast<int>(verdict) << proven << std::string(line)
                                << QByteArray(json).replace('\'', '"').toStdString();
        };
        row("good", Good, true, ", signed by Me (0xABCD))",
            "'signature':{'result':'good','key':'0xABCD','by':'Me','place':'http://h/S.asc'}},'unused_signature':null");
        row("unknown", UnknownKey, true, ", signed by Me (0xABCD), key not known)",
            "'signature':{'result':'unknown-key','key':'0xABCD','by':'Me','place':'http://h/S.asc'}},"
            "'unused_signature':null");
        row("bad", Bad, true, ", the signature http://h/S.asc is BAD (Me (0xABCD)))",
            "'signature':null},'unused_signature':{'result':'bad','key':'0xABCD','by':'Me','place':'http://h/S.asc'}");
        row("bad, and nothing else", Bad, false, ", the signature http://h/S.asc is BAD (Me (0xABCD)))",
            "'verified':null,'unused_signature':{'result':'bad','key':'0xABCD','by':'Me','place':'http://h/S.asc'}");
        row("of the download, unknown", UnknownKey, false, "no checksum known, signed by Me (0xABCD), key not known)",
            "'verified':null,'unused_signature':{'result':'unknown-key','key':'0xABCD','by':'Me',"
            "'place':'http://h/S.asc'}");
    }
    void signatures() {
        QFETCH(int, verdict);
        QFETCH(bool, proven);
        QFETCH(std::string, line);
        QFETCH(std::string, json);
        FinishReport report = finish();
        report.proof = Proof{report.proof->checksum, ChecksumSource::ChecksumFile, "http://h/S"};
        if (!proven)
            report.proof.reset();
        report.signature = Signature{static_cast<SignatureVerdict>(verdict), "ABCD", "Me", "http://h/S.asc"};
        std::ostringstream lines;
        LineReporter(lines, lines, false).finished(report);
        QVERIFY2(lines.str().find(line) != std::string::npos, lines.str().c_str());
        std::ostringstream objects;
        JsonReporter(objects, true).finished(report);
        QVERIFY2(objects.str().find(json) != std::string::npos, objects.str().c_str());
    }

    void jsonWithoutAProof() {
        std::ostringstream out;
        JsonReporter reporter(out, true);
        FinishReport report = finish();
        report.proof.reset();
        reporter.progress({"http://h/b", progressAt(1)});
        reporter.finished(report);
        QVERIFY2(out.str().starts_with(R"({"event":"finished")"), "quiet: no progress");
        QVERIFY(out.str().find(R"("verified":null,)") != std::string::npos);
    }

    void lines() {
        std::ostringstream out;
        std::ostringstream errors;
        LineReporter reporter(out, errors, false);
        tellStory(reporter);
        QCOMPARE(QByteArray::fromStdString(out.str()),
                 QByteArray("started a (size unknown)\n"
                            "continues b at 1.0 MiB (10 MiB)\n"
                            "waiting 30 s: The server asks to wait (503): GET http://h/a (http://h/a)\n"
                            "without m:80: The mirror has another file: GET http://m/b (http://h/b)\n"
                            "took over 1.0 MiB of /d/b.part, to be compared with the server's\n"
                            "begins anew: The unfinished file of another program cannot be continued (x): adopt "
                            "/d/b.part\n"
                            "finished /d/b (10 MiB, 5.0 MiB/s, intact by the weak md5)\n"
                            "1 finished, 1 failed\n"));
        QCOMPARE(QByteArray::fromStdString(errors.str()),
                 QByteArray("intact-get: failed http://h/a: There is no such file on the server "
                            "(404 [2Jgone): GET http://h/x; 3.0 MiB are kept\n"));
    }

    void quietTellsFailuresOnly() {
        std::ostringstream out;
        std::ostringstream errors;
        LineReporter reporter(out, errors, true);
        tellStory(reporter);
        QVERIFY(out.str().empty());
        QVERIFY(!errors.str().empty());
    }

    void terminalDrawsRunningLinesOverAndKeepsResults() {
        std::ostringstream out;
        TerminalReporter reporter(out, false, [] { return TerminalSize{60, 24}; });
        reporter.started({"http://h/a", "/d/a", std::nullopt, 0});
        reporter.started({"http://h/b", "/d/b", 10 * kMiB, 0});
        reporter.progress({"http://h/b", progressAt(5 * kMiB)});
        Screen running;
        running.write(out.str());
        QCOMPARE(running.rows, (std::vector<std::string>{"a  size unknown", "b  50 % of 10 MiB  2.0 MiB/s  3 s left"}));
        reporter.finished(finish());
        reporter.failed({"http://h/a", nastyFailure(), 0});
        reporter.summary({1, 1, 0});
        Screen screen;
        screen.write(out.str());
        QCOMPARE(screen.rows.size(), std::size_t{3});
        QVERIFY(screen.rows[0].starts_with("finished /d/b"));
        QVERIFY(screen.rows[1].starts_with("failed http://h/a"));
        QCOMPARE(screen.rows[2], std::string("1 finished, 1 failed"));
        QVERIFY2(out.str().find("\x1b[3") == std::string::npos, "no colours were wanted");
        QVERIFY2(out.str().find("\x1b[2J") == std::string::npos, "the server's escape sequence came through");
    }

    void terminalColoursResults() {
        std::ostringstream out;
        TerminalReporter reporter(out, true, [] { return TerminalSize{60, 24}; });
        tellStory(reporter);
        QVERIFY(out.str().find("\x1b[32mfinished") != std::string::npos);
        QVERIFY(out.str().find("\x1b[31mfailed") != std::string::npos);
    }

    void terminalNeverDrawsMoreThanFits() {
        std::ostringstream out;
        TerminalReporter reporter(out, false, [] { return TerminalSize{30, 5}; });
        for (int i = 0; i < 9; ++i)
            reporter.started(
                {"http://h/" + std::to_string(i), "/d/" + std::string(99, 'n') + std::to_string(i), 10 * kMiB, 0});
        Screen screen;
        screen.write(out.str());
        QCOMPARE(screen.rows.size(), std::size_t{4});
        QCOMPARE(screen.rows.back(), std::string("and 6 more"));
        QVERIFY(screen.rows.front().ends_with("…  10 MiB"));
        QVERIFY(QString::fromStdString(screen.rows.front()).size() <= 30);
    }
};

INTACT_TEST(ReportersTest)
#include "reporters_test.moc"
