// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures that gpg has made, and that gpgv looks at; those of minisign have a test of their own.
#include "core/verify/armor.h"
#include "core/verify/digester.h"
#include "core/verify/gpgv.h"
#include "core/verify/signature_check.h"
#include "tests/support/gpg_home.h"
#include "tests/support/minisign_signer.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

const std::string kAlice = "Alice <alice@example.org>";
const std::string kMallory = "Mallory <m@example.org>";
const std::string kText = std::string(64, 'a') + "  x.iso\n";

bool always() {
    return true;
}

void writeFile(const std::string& path, const std::string& content, bool executable = false) {
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray::fromStdString(content)), static_cast<qint64>(content.size()));
    if (executable)
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
}

} // namespace

class SignatureCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Keys are slow to make: once for all.
    void initTestCase() {
        if (!GpgHome::available())
            QSKIP("gpg or gpgv is not installed");
        m_ours = std::make_unique<GpgHome>();
        m_theirs = std::make_unique<GpgHome>();
        m_alice = m_ours->makeKey(kAlice);
        m_mallory = m_theirs->makeKey(kMallory);
        m_keys.keyrings = {m_ours->keyring("keys.gpg")};
    }
    void cleanupTestCase() {
        m_ours.reset();
        m_theirs.reset();
    }

    void detached_data() {
        QTest::addColumn<std::string>("signature");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const std::string& signature, const std::string& text,
                            const std::string& expected) {
            QTest::newRow(name) << signature << text << expected;
        };
        const QStringList armored{QStringLiteral("--armor")};
        const std::string good = m_ours->signature(kAlice, kText, armored);
        const std::string foreign = m_theirs->signature(kMallory, kText, armored);
        const std::string byAlice = " 0x" + m_alice + " " + kAlice;
        row("armored", good, kText, "good" + byAlice);
        row("binary", m_ours->signature(kAlice, kText), kText, "good" + byAlice);
        row("of another text", good, kText + "\n", "bad 0x" + m_alice.substr(24) + " " + kAlice);
        row("of nothing", good, "", "bad 0x" + m_alice.substr(24) + " " + kAlice);
        row("by somebody else", foreign, kText, "unknown-key 0x" + m_mallory + " ");
        row("SHA-1", m_ours->signature(kAlice, kText, {QStringLiteral("--digest-algo"), QStringLiteral("SHA1")}), kText,
            "weak" + byAlice);
        row("cut", good.substr(0, good.size() / 2), kText, "none");
        row("a page", "<html>-----BEGIN PGP SIGNATURE-----</html>", kText, "none");
        row("empty", "", kText, "none");
        row("zeros", std::string(5000, '\0'), kText, "none");
        // It is good, but of a text of its own.
        row("a signed text in its place", m_ours->signedWithin(kAlice, kText + "y\n"), kText, "none");
        row("a key in its place", m_ours->keys(armored), kText, "none");
    }
    void detached() {
        QFETCH(std::string, signature);
        QFETCH(std::string, text);
        QTEST(verdict({SignatureKind::OpenPgp, signature, "http://h/x.asc"}, SignedText{text}), "expected");
    }

    void within_data() {
        QTest::addColumn<std::string>("message");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<std::string>("text");
        const auto row = [](const char* name, const std::string& message, const std::string& expected,
                            const std::string& text) {
            QTest::newRow(name) << message << expected << text;
        };
        const std::string good = m_ours->signedWithin(kAlice, kText);
        const std::string foreign = m_theirs->signedWithin(kMallory, "b" + kText.substr(1));
        const std::string byAlice = " 0x" + m_alice + " " + kAlice;
        std::string changed = good;
        changed[changed.find("aaaa")] = 'b';
        row("good", good, "good" + byAlice, kText);
        row("changed", changed, "bad 0x" + m_alice.substr(24) + " " + kAlice, "");
        row("by somebody else", foreign, "unknown-key 0x" + m_mallory + " ", "");
        row("another text behind it", good + std::string(64, 'b') + "  x.iso\n", "good" + byAlice, kText);
        row("cut", good.substr(0, good.size() - 60), "none", "");
        row("without its signature", good.substr(0, good.find("-----BEGIN PGP SIGNATURE")), "none", "");
        row("empty", "-----BEGIN PGP SIGNED MESSAGE-----\n", "none", "");
    }
    void within() {
        QFETCH(std::string, message);
        QFETCH(std::string, text);
        QTEST(verdict({SignatureKind::OpenPgp, message, "http://h/x"}, SignedWithin{}), "expected");
        QCOMPARE(m_answer.text, text);
    }

    // Two texts with a signature each, one of them good: nothing says which of them counts.
    void aSecondTextIsNotSmuggledIn() {
        const std::string good = m_ours->signedWithin(kAlice, kText);
        const std::string foreign = m_theirs->signedWithin(kMallory, "b" + kText.substr(1));
        for (const std::string& both : {good + foreign, foreign + good, good + good}) {
            const std::string judged = verdict({SignatureKind::OpenPgp, both, {}}, SignedWithin{});
            QVERIFY2(m_answer.text.empty() || m_answer.text == kText, judged.c_str());
            QVERIFY2(m_answer.text.find("baaa") == std::string::npos, judged.c_str());
        }
        QVERIFY(!verdict({SignatureKind::OpenPgp, foreign + good, {}}, SignedWithin{}).starts_with("good"));
    }

    void lineEndsAndDashesAreAsTheyWere() {
        const std::string text = "- one\n-----BEGIN PGP SIGNATURE-----\ntwo\n";
        const std::string judged =
            verdict({SignatureKind::OpenPgp, m_ours->signedWithin(kAlice, text), {}}, SignedWithin{});
        QVERIFY2(judged.starts_with("good"), judged.c_str());
        QCOMPARE(m_answer.text, text);
    }

    void keyrings_data() {
        QTest::addColumn<QStringList>("keyrings");
        QTest::addColumn<std::string>("expected");
        const auto path = [](const std::string& text) {
            return QString::fromStdString(text);
        };
        const QString armored = path(m_ours->keyring("keys.asc", {QStringLiteral("--armor")}));
        const QString link = path(m_ours->path("link"));
        QVERIFY(QFile::link(armored, link));
        const QString theirs = path(m_theirs->keyring("keys.gpg"));
        const QString damaged = path(m_ours->path("damaged.gpg"));
        writeFile(damaged.toStdString(), m_ours->keys().substr(0, 60));
        const QString other = path(m_ours->path("other.txt"));
        writeFile(other.toStdString(), "-----BEGIN nothing that gpgv reads");
        const QString missing = path(m_ours->path("missing"));
        QTest::newRow("armored") << QStringList{armored} << std::string("good");
        QTest::newRow("a link") << QStringList{link} << std::string("good");
        QTest::newRow("a keybox") << QStringList{path(m_ours->keybox())} << std::string("good");
        QTest::newRow("several") << QStringList{theirs, path(m_ours->path("keys.gpg"))} << std::string("good");
        QTest::newRow("one is not there") << QStringList{missing, armored} << std::string("good");
        QTest::newRow("another's") << QStringList{theirs} << std::string("unknown-key");
        QTest::newRow("none") << QStringList() << std::string("unknown-key");
        QTest::newRow("only missing ones") << QStringList{missing} << std::string("unknown-key");
        QTest::newRow("a folder") << QStringList{path(m_ours->path(""))} << std::string("unknown-key");
        QTest::newRow("no keyring") << QStringList{other, armored} << std::string("good");
        QTest::newRow("damaged") << QStringList{damaged} << std::string("unchecked");
        QTest::newRow("one behind a damaged one") << QStringList{damaged, armored} << std::string("good");
        QTest::newRow("empty") << QStringList{QStringLiteral("/dev/null")} << std::string("unknown-key");
    }
    void keyrings() {
        QFETCH(QStringList, keyrings);
        SignatureKeys keys;
        for (const QString& keyring : keyrings)
            keys.keyrings.push_back(keyring.toStdString());
        const SignatureAnswer answer = checkSignature(
            m_files, {SignatureKind::OpenPgp, m_ours->signature(kAlice, kText), {}}, SignedText{kText}, keys, always);
        QVERIFY(answer.signature);
        const std::string judged(verdictName(answer.signature->verdict));
        QTEST(judged, "expected");
    }

    void keysOfThePast() {
        const GpgHome home;
        const QStringList then{QStringLiteral("--faked-system-time"), QStringLiteral("20200101T000000!")};
        const std::string old = home.makeKey("Old <o@x>", then); // for one day
        const std::string withdrawn = home.makeKey("Withdrawn <w@x>");
        const FoundSignature byOld{SignatureKind::OpenPgp, home.signature("Old <o@x>", kText, then), {}};
        const FoundSignature byWithdrawn{SignatureKind::OpenPgp, home.signature("Withdrawn <w@x>", kText), {}};
        home.revoke(withdrawn);
        const SignatureKeys keys{{home.keyring("keys.gpg")}, {}};
        const auto expired = checkSignature(m_files, byOld, SignedText{kText}, keys, always).signature;
        const auto revoked = checkSignature(m_files, byWithdrawn, SignedText{kText}, keys, always).signature;
        QVERIFY(expired && expired->verdict == SignatureVerdict::Expired);
        QCOMPARE(expired->key, old);
        QVERIFY(revoked && revoked->verdict == SignatureVerdict::Revoked);
    }

    void aFileOnTheDisk_data() {
        QTest::addColumn<SignatureKind>("kind");
        QTest::addColumn<bool>("ofDigest");
        QTest::newRow("OpenPGP") << SignatureKind::OpenPgp << false;
        QTest::newRow("minisign") << SignatureKind::Minisign << true;
        QTest::newRow("minisign, the old way") << SignatureKind::Minisign << false;
    }
    void aFileOnTheDisk() {
        QFETCH(SignatureKind, kind);
        QFETCH(bool, ofDigest);
        const std::string content(3'000'000, 'x');
        const MinisignSigner signer(1);
        m_keys.minisignKeys = {"no key", signer.publicKey()};
        writeFile(m_ours->path("-x %s.part"), content);
        const FoundSignature signature{kind,
                                       kind == SignatureKind::OpenPgp ? m_ours->signature(kAlice, content)
                                                                      : signer.signature(content, ofDigest),
                                       {}};
        QCOMPARE(isOfDigest(signature), ofDigest);
        const SignedOnDisk there{m_ours->path("."), "-x %s.part", {}};
        QVERIFY(verdict(signature, there).starts_with("good"));
        // What was computed on the way is believed, and the file not read.
        const Checksum other{DigestAlgorithm::Blake2b512, std::vector<std::uint8_t>(64, 1)};
        const std::string withDigest = verdict(signature, SignedOnDisk{m_ours->path("."), "-x %s.part", other});
        QVERIFY2(withDigest.starts_with(ofDigest ? "bad" : "good"), withDigest.c_str());
        writeFile(m_ours->path("-x %s.part"), content + "y");
        QVERIFY(verdict(signature, there).starts_with("bad"));
        QFile::remove(QString::fromStdString(m_ours->path("-x %s.part")));
        QVERIFY(verdict(signature, there).starts_with("unchecked"));
    }

    // Whatever stands in for gpgv, it does not hold up anybody, and what it leaves unsaid proves nothing.
    void aProgramThatMisbehaves_data() {
        QTest::addColumn<std::string>("script");
        QTest::addColumn<GpgvEnd::How>("how");
        const auto row = [](const char* name, const char* script, GpgvEnd::How how) {
            QTest::newRow(name) << "#!/bin/sh\n" + std::string(script) + "\n" << how;
        };
        row("says nothing and does not end", "exec tail -f /dev/null", GpgvEnd::How::Killed);
        row("closes its output and does not end", "exec >/dev/null 3>&-; exec tail -f /dev/null", GpgvEnd::How::Killed);
        row("does not stop talking", "exec yes", GpgvEnd::How::Killed);
        row("does not stop talking of its status", "exec yes >&3", GpgvEnd::How::Killed);
        row("crashes", "echo half >&3; kill -SEGV $$", GpgvEnd::How::Killed);
        row("ends", "echo all >&3; exit 3", GpgvEnd::How::Ended);
    }
    void aProgramThatMisbehaves() {
        QFETCH(std::string, script);
        QFETCH(GpgvEnd::How, how);
        const std::string program = m_ours->path("program");
        writeFile(program, script, true);
        const Fd text = inMemory(m_files, "x");
        const GpgvEnd end = runGpgv(
            m_files, {.signature = text.get(), .patience = 500ms, .mostOutput = 1000, .program = program}, always);
        QVERIFY(end.how == how);
        QCOMPARE(end.status, how == GpgvEnd::How::Ended ? std::string("all\n") : std::string());
    }

    void aProgramThatIsNotThere() {
        const Fd text = inMemory(m_files, "x");
        const GpgvTask task{.signature = text.get(), .patience = 10s, .mostOutput = 1, .program = "no-such-program"};
        QVERIFY(runGpgv(m_files, task, always).how == GpgvEnd::How::NotStarted);
    }

    void nobodyWantsToKnowAnyMore() {
        const std::string program = m_ours->path("program");
        writeFile(program, "#!/bin/sh\nexec tail -f /dev/null\n", true);
        const Fd text = inMemory(m_files, "x");
        int asked = 0;
        const GpgvTask task{.signature = text.get(), .patience = 1h, .mostOutput = 1, .program = program};
        QVERIFY(runGpgv(m_files, task, [&asked] { return ++asked < 3; }).how == GpgvEnd::How::Killed);
        QCOMPARE(asked, 3);
    }

    // It gets what it is given, and nothing else of this program's.
    void whatItSees() {
        const std::string program = m_ours->path("program");
        writeFile(program, "#!/bin/sh\nls /proc/$$/fd >&3\nenv >&3\n", true);
        const Fd text = inMemory(m_files, "x");
        const Fd data = inMemory(m_files, "y");
        const Fd key = inMemory(m_files, "z");
        const GpgvEnd end = runGpgv(m_files,
                                    {.signature = text.get(),
                                     .data = data.get(),
                                     .keyrings = {key.get()},
                                     .patience = 10s,
                                     .mostOutput = 1,
                                     .program = program},
                                    always);
        QStringList seen = QString::fromStdString(end.status).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        seen.removeOne(QStringLiteral("10")); // the shell's own two, and what it tells its children
        seen.removeOne(QStringLiteral("11"));
        seen.removeIf([](const QString& word) { return word.startsWith(QStringLiteral("PWD=")); });
        const QString expected = QStringLiteral("0 1 2 3 4 5 6 LC_ALL=C");
        QCOMPARE(seen.join(QLatin1Char(' ')), expected);
    }

    void armoredKeys() {
        const QStringList armor{QStringLiteral("--armor")};
        const std::string text = m_ours->keys(armor);
        QVERIFY(dearmoredKeys(text) == m_ours->keys());
        QVERIFY(dearmoredKeys("a comment\n" + text + m_theirs->keys(armor)) == m_ours->keys() + m_theirs->keys());
        QVERIFY(!dearmoredKeys(m_ours->keys()));
        QVERIFY(!dearmoredKeys(""));
        QVERIFY(!dearmoredKeys(text.substr(0, text.size() - 50)));
        QVERIFY(!dearmoredKeys("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n!!!\n-----END PGP PUBLIC KEY BLOCK-----\n"));
        QVERIFY(!dearmoredKeys(m_ours->signature(kAlice, kText, armor)));
    }

private:
    // "good 0xKEY by", or "none".
    std::string verdict(const FoundSignature& signature, const SignedContent& content) {
        m_answer = checkSignature(m_files, signature, content, m_keys, always);
        if (!m_answer.signature)
            return "none";
        const Signature& judged = *m_answer.signature;
        if (judged.place != signature.place)
            return "another place: " + judged.place;
        return std::string(verdictName(judged.verdict)) + " " + keyText(judged) + " " + judged.by;
    }

    FileOps m_files;
    std::unique_ptr<GpgHome> m_ours;
    std::unique_ptr<GpgHome> m_theirs;
    std::string m_alice; // fingerprints
    std::string m_mallory;
    SignatureKeys m_keys;
    SignatureAnswer m_answer;
};

INTACT_TEST(SignatureCheckTest)
#include "signature_check_test.moc"
