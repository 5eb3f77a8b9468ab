// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/minisign.h"
#include "tests/support/minisign_signer.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

const std::string kText = "some bytes\nof a file\n";

MinisignKey keyOf(const MinisignSigner& signer) {
    return parseMinisignKey(signer.publicKey()).value();
}

// "good, by x", "unknown-key", or "none" when it cannot be read.
std::string verdict(const std::string& signature, const std::string& text, const std::vector<MinisignKey>& keys) {
    const auto parsed = parseMinisign(signature);
    if (!parsed)
        return "none";
    const Signature judged = judgeMinisign(*parsed, keys, minisignMessage(text, parsed->isOfDigest));
    return std::string(verdictName(judged.verdict)) + (judged.by.empty() ? "" : ", by " + judged.by);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? "nothing to replace" : text.replace(at, from.size(), to);
}

// The second line's base64 with one byte of what it stands for changed.
std::string withByte(const std::string& signature, int byte, char value) {
    QList<QByteArray> lines = QByteArray::fromStdString(signature).split('\n');
    QByteArray bytes = QByteArray::fromBase64(lines[1]);
    bytes[byte] = static_cast<char>(value);
    lines[1] = bytes.toBase64();
    return lines.join('\n').toStdString();
}

} // namespace

class MinisignTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data() {
        QTest::addColumn<std::string>("signature");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const std::string& signature, const char* expected) {
            QTest::newRow(name) << signature << std::string(expected);
        };
        const MinisignSigner ours(1);
        const std::string good = ours.signature(kText);
        row("of the digest", good, "good, by file:x");
        row("of the bytes", ours.signature(kText, false), "good, by file:x");
        row("other lines' ends", replaced(replaced(good, "\n", "\r\n"), "\ntrusted", "\r\ntrusted"), "good, by file:x");
        row("of other bytes", ours.signature(kText + " "), "bad");
        row("of other bytes, the old way", ours.signature(kText + " ", false), "bad");
        row("by somebody else", MinisignSigner(2).signature(kText), "unknown-key");
        row("by somebody else in our name", withByte(MinisignSigner(2).signature(kText), 2, 1), "unknown-key");
        row("one bit of it", withByte(good, 20, '\x55'), "bad");
        row("another comment", replaced(good, "file:x", "file:y"), "bad");
        row("the other algorithm", withByte(good, 1, 'd'), "bad");
        row("no algorithm", withByte(good, 1, 'X'), "none");
        row("empty", "", "none");
        row("without its end", good.substr(0, good.size() - 20), "none");
        row("without the comment", good.substr(0, good.find("trusted comment: ", 20)), "none");
        row("something behind it", good + "more\n", "none");
        row("blanks behind it", good + "\n", "good, by file:x");
        row("a page", "<html>\nRW\ntrusted comment: \n==\n", "none");
        row("no base64", replaced(good, "\ntrusted", "!\ntrusted"), "none");
    }
    void verdicts() {
        QFETCH(std::string, signature);
        const std::vector<MinisignKey> keys{keyOf(MinisignSigner(3)), keyOf(MinisignSigner(1))};
        QTEST(verdict(signature, kText, keys), "expected");
    }

    // Whoever makes a key with the number of another cannot hide a good signature.
    void twoKeysOfOneNumber() {
        MinisignKey impostor = keyOf(MinisignSigner(2));
        impostor.id = keyOf(MinisignSigner(1)).id;
        const std::string good = MinisignSigner(1).signature(kText);
        QCOMPARE(verdict(good, kText, {impostor, keyOf(MinisignSigner(1))}), std::string("good, by file:x"));
        QCOMPARE(verdict(good, kText, {impostor}), std::string("bad"));
        QCOMPARE(verdict(good, kText, {}), std::string("unknown-key"));
    }

    void theCommentIsOneCleanLine() {
        const std::string hostile = "a\x1b[2Jb\xFF" + std::string(5000, 'c');
        const auto parsed = parseMinisign(MinisignSigner(1).signature(kText, true, hostile));
        QVERIFY(parsed);
        const Signature judged = judgeMinisign(*parsed, {keyOf(MinisignSigner(1))}, minisignMessage(kText, true));
        QVERIFY(judged.verdict == SignatureVerdict::Good);
        QVERIFY(judged.by.starts_with("a [2Jb\xEF\xBF\xBD"));
        QVERIFY(judged.by.size() < 250);
        QCOMPARE(judged.key, std::string("0101010101010101"));
    }

    void keys_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("isKey");
        const std::string key = MinisignSigner(1).publicKey();
        QTest::newRow("alone") << key << true;
        QTest::newRow("a file") << "untrusted comment: minisign public key\n" + key + "\n" << true;
        QTest::newRow("blanks") << "  " + key + " \r\n" << true;
        QTest::newRow("the program's own example")
            << std::string("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3") << true;
        QTest::newRow("cut") << key.substr(0, key.size() - 4) << false;
        QTest::newRow("longer") << key + "AAAA" << false;
        QTest::newRow("a secret key's beginning") << "RWRTY0Iy" + key.substr(8) + "AAAA" << false;
        QTest::newRow("another algorithm") << "RX" + key.substr(2) << false;
        QTest::newRow("empty") << std::string() << false;
        QTest::newRow("a path") << std::string("/home/me/minisign.pub") << false;
    }
    void keys() {
        QFETCH(std::string, text);
        QTEST(parseMinisignKey(text).has_value(), "isKey");
    }
};

INTACT_TEST(MinisignTest)
#include "minisign_test.moc"
