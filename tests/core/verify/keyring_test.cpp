// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/keyring.h"

#include "core/verify/armor.h"
#include "tests/support/gpg_home.h"
#include "tests/support/minisign_signer.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace intact;
using namespace intact::tests;
using namespace std::string_literals;

class KeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packetsEndWhereTheySay_data() {
        QTest::addColumn<std::string>("keys");
        QTest::addColumn<bool>("whole");
        const std::string large(200, 'x');
        QTest::newRow("nothing") << ""s << false;
        QTest::newRow("a text") << "whatever"s << false;
        QTest::newRow("one octet") << "\x98\x02xy"s << true;
        QTest::newRow("one is missing") << "\x98\x02x"s << false;
        QTest::newRow("two octets") << "\x99\0\xc8"s + large << true;
        QTest::newRow("four octets") << "\x9a\0\0\0\xc8"s + large << true;
        QTest::newRow("without a length") << "\x9b"s + large << false;
        QTest::newRow("a header is cut") << "\x99\0"s << false;
        QTest::newRow("new, one octet") << "\xc6\x02xy"s << true;
        QTest::newRow("new, two octets") << "\xc6\xc0\x08"s + large << true;
        QTest::newRow("new, five octets") << "\xc6\xff\0\0\0\xc8"s + large << true;
        QTest::newRow("new, in pieces") << "\xc6\xe1"s + large << false;
        QTest::newRow("new, a header is cut") << "\xc6\xff\0"s << false;
        QTest::newRow("new, nothing behind") << "\xc6"s << false;
        QTest::newRow("two packets") << "\x98\x02xy\xb4\x01z"s << true;
        QTest::newRow("then a text") << "\x98\x02xyz"s << false;
        QTest::newRow("a signature alone") << "\x88\x01x"s << false;
        QTest::newRow("a keybox") << "\0\0\0\x0d\1\1\0\0KBXf\0\0\0\0\x05z"s << true;
        QTest::newRow("a keybox that is cut") << "\0\0\0\x0d\1\1\0\0KBXf\0\0\0\0\x06z"s << false;
        QTest::newRow("a keybox with an empty blob") << "\0\0\0\x0d\1\1\0\0KBXf\0\0\0\0\0"s << false;
    }
    void packetsEndWhereTheySay() {
        QFETCH(std::string, keys);
        QFETCH(bool, whole);
        QCOMPARE(isWholeKeyring(keys), whole);
    }

    // As programs write them, and what is left of each when it was cut short.
    void keyringsOfGpg() {
        if (!GpgHome::available())
            QSKIP("gpg or gpgv is not installed");
        const GpgHome home;
        static_cast<void>(home.makeKey("Alice <alice@example.org>"));
        for (const std::string& path :
             {home.keyring("keys.gpg"), home.keyring("keys.asc", {QStringLiteral("--armor")}), home.keybox()}) {
            QVERIFY2(uselessKeys(m_files, {{path}, {}}).empty(), path.c_str());
            QFile whole(QString::fromStdString(path));
            QVERIFY(whole.open(QIODevice::ReadOnly));
            const std::string cut = home.path("cut");
            QFile part(QString::fromStdString(cut));
            QVERIFY(part.open(QIODevice::WriteOnly | QIODevice::Truncate));
            part.write(whole.read(whole.size() * 2 / 3));
            part.close();
            QCOMPARE(uselessKeys(m_files, {{cut}, {}}), (std::vector<UselessKey>{{cut, KeyTrouble::NoOpenPgpKeys}}));
        }
    }

    void whatIsNoneIsNamed() {
        const QTemporaryDir folder;
        const std::string text = folder.filePath(QStringLiteral("a text")).toStdString();
        QFile file(QString::fromStdString(text));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("no key") > 0);
        file.close();
        const std::string missing = folder.filePath(QStringLiteral("missing")).toStdString();
        const std::string pipe = folder.filePath(QStringLiteral("pipe")).toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        const std::string good = MinisignSigner(1).publicKey();
        QCOMPARE(uselessKeys(m_files, {{text, missing, folder.path().toStdString(), pipe}, {"RWshort", good}}),
                 (std::vector<UselessKey>{{text, KeyTrouble::NoOpenPgpKeys},
                                          {missing, KeyTrouble::Unreadable},
                                          {folder.path().toStdString(), KeyTrouble::Unreadable},
                                          {pipe, KeyTrouble::Unreadable},
                                          {"RWshort", KeyTrouble::NoMinisignKey}}));
        QVERIFY(uselessKeys(m_files, {}).empty());
    }

private:
    FileOps m_files;
};

INTACT_TEST(KeyringTest)
#include "keyring_test.moc"
