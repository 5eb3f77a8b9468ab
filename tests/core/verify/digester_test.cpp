// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/digester.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <string>

using namespace intact;

class DigesterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("ofAbc");
        QTest::addColumn<std::string>("ofNothing");
        const auto row = [](const char* name, const char* ofAbc, const char* ofNothing) {
            QTest::newRow(name) << std::string(name) << std::string(ofAbc) << std::string(ofNothing);
        };
        row("md5", "900150983cd24fb0d6963f7d28e17f72", "d41d8cd98f00b204e9800998ecf8427e");
        row("sha-1", "a9993e364706816aba3e25717850c26c9cd0d89d", "da39a3ee5e6b4b0d3255bfef95601890afd80709");
        row("sha-224", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
            "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f");
        row("sha-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        row("sha-384",
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
            "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b");
        row("sha-512",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
            "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");
        row("blake2b-512",
            "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
            "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923",
            "786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419"
            "d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce");
    }
    void knownAnswers() {
        QFETCH(std::string, name);
        QFETCH(std::string, ofAbc);
        QFETCH(std::string, ofNothing);
        const auto algorithm = digestFromName(name);
        QVERIFY(algorithm);
        const std::string text = "abc";
        const auto bytes = std::as_bytes(std::span(text));

        Digester whole(*algorithm);
        whole.update(bytes);
        QCOMPARE(whole.finish().hex(), ofAbc);

        Digester pieces(*algorithm);
        pieces.update(bytes.first(1));
        pieces.update({});
        Digester moved = std::move(pieces);
        moved.update(bytes.subspan(1));
        const Checksum checksum = moved.finish();
        QCOMPARE(checksum.hex(), ofAbc);
        QVERIFY(checksum.algorithm == *algorithm);

        QCOMPARE(Digester(*algorithm).finish().hex(), ofNothing);
    }

    void everyAlgorithmOfTheTableWorks() {
        for (const DigestInfo& info : digestTable())
            QCOMPARE(Digester(info.algorithm).finish().digest.size(), info.digestBytes);
    }
};

INTACT_TEST(DigesterTest)
#include "digester_test.moc"
