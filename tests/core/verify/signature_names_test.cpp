// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/signature_names.h"
#include "tests/support/minisign_signer.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr KeyKinds kNone{};
constexpr KeyKinds kOpenPgp{.openPgp = true};
constexpr KeyKinds kMinisign{.minisign = true};
constexpr KeyKinds kBoth{true, true};

} // namespace

class SignatureNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedFor_data() {
        QTest::addColumn<SignedFile>("file");
        QTest::addColumn<KeyKinds>("keys");
        QTest::addColumn<std::string>("names");
        const auto row = [](const char* name, SignedFile file, KeyKinds keys, const char* names) {
            QTest::newRow(name) << file << keys << std::string(names);
        };
        row("a list, without keys", SignedFile::List, kNone, ".asc .gpg");
        row("a list, OpenPGP", SignedFile::List, kOpenPgp, ".asc .gpg .sig .sign");
        row("a list, minisign", SignedFile::List, kMinisign, ".minisig");
        row("a list, both", SignedFile::List, kBoth, ".minisig .asc .gpg .sig .sign");
        row("a download, without keys", SignedFile::Download, kNone, "");
        row("a download, OpenPGP", SignedFile::Download, kOpenPgp, ".asc .sig");
        row("a download, minisign", SignedFile::Download, kMinisign, ".minisig");
        row("a download, both", SignedFile::Download, kBoth, ".minisig .asc .sig");
    }
    void whatIsAskedFor() {
        QFETCH(SignedFile, file);
        QFETCH(KeyKinds, keys);
        std::string names;
        for (const SignatureName& name : signatureNames(file, keys))
            names += (names.empty() ? "" : " ") + std::string(name.ending);
        QTEST(names, "names");
    }

    void kindsOfKeys() {
        QVERIFY(kindsOf({}) == kNone);
        QVERIFY(kindsOf({{"/a"}, {}}) == kOpenPgp);
        QVERIFY(kindsOf({{}, {"RW"}}) == kMinisign);
    }

    void whatASignatureLooksLike() {
        using enum SignatureKind;
        QVERIFY(looksLikeSignature(OpenPgp, "-----BEGIN PGP SIGNATURE-----\n\nabc"));
        QVERIFY(looksLikeSignature(OpenPgp, "\x88\x75"));
        QVERIFY(looksLikeSignature(OpenPgp, "\x89\x01"));
        QVERIFY(looksLikeSignature(OpenPgp, "\xC2\x75"));
        QVERIFY(!looksLikeSignature(OpenPgp, ""));
        QVERIFY(!looksLikeSignature(OpenPgp, "<html>404</html>"));
        QVERIFY(!looksLikeSignature(OpenPgp, "\x99\x01")); // a key
        QVERIFY(looksLikeSignature(Minisign, MinisignSigner(1).signature("x")));
        QVERIFY(!looksLikeSignature(Minisign, "-----BEGIN PGP SIGNATURE-----\n\nabc"));
        QVERIFY(isSignedWithin("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n"));
        QVERIFY(!isSignedWithin(" -----BEGIN PGP SIGNED MESSAGE-----\n"));
    }

    void namesOfSignatures() {
        for (const char* name : {"x.asc", "x.SIG", "x.minisig", "SHA256SUMS.sign"})
            QVERIFY2(isSignatureName(name), name);
        for (const char* name : {"x.gpg", "x.iso", "asc", "design"})
            QVERIFY2(!isSignatureName(name), name);
    }
};

INTACT_TEST(SignatureNamesTest)
#include "signature_names_test.moc"
