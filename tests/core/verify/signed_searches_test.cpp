// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures of checksum files and of downloads: what is asked for, and what a verdict on them changes.
#include "core/verify/checksum_searches.h"
#include "tests/support/minisign_signer.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

const std::string kSignature = "-----BEGIN PGP SIGNATURE-----\n\nabc\n";
const std::string kSigned = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n";
constexpr KeyKinds kOpenPgp{.openPgp = true};

std::string line(char digit, const std::string& name) {
    return std::string(64, digit) + "  " + name + "\n";
}
std::string md5Line(char digit, const std::string& name) {
    return std::string(32, digit) + "  " + name + "\n";
}

// A server that has these files, somebody who judges signatures, and all that was asked of both.
struct Site {
    std::map<std::string, std::string> files;         // by path
    std::map<std::string, SignatureVerdict> verdicts; // by path of the signature; nothing: it is none
    std::string signedText;                           // what is signed, where a file is signed within itself
    std::vector<std::string> asked;
    std::vector<std::string> judged; // "/x.asc of 15 bytes"
    std::string early;
    FoundBeside found;
    ChecksumSearches searches;

    void search(const std::string& path, std::int64_t total = 10) {
        run(searches.begin({1}, "http://h" + path, total));
    }
    void run(std::vector<ChecksumSearches::Step> steps) {
        while (!steps.empty()) {
            const ChecksumSearches::Step step = steps.front();
            steps.erase(steps.begin());
            std::vector<ChecksumSearches::Step> further;
            if (const auto* fetch = std::get_if<ChecksumSearches::Fetch>(&step))
                further = fetched(*fetch);
            else if (const auto* check = std::get_if<ChecksumSearches::Check>(&step))
                further = searches.checked(check->server, judge(*check));
            else if (const auto* told = std::get_if<ChecksumSearches::Early>(&step))
                early = textOf({.checksum = told->found});
            else if (const auto* end = std::get_if<ChecksumSearches::Ended>(&step))
                found = end->found;
            steps.insert(steps.end(), further.begin(), further.end());
        }
    }
    std::vector<ChecksumSearches::Step> fetched(const ChecksumSearches::Fetch& fetch) {
        const std::string path = fetch.url.substr(8);
        asked.push_back(path);
        const auto file = files.find(path);
        return searches.fetched(fetch.url,
                                file == files.end() ? SmallFile{} : SmallFile{SmallFile::Kind::Whole, file->second});
    }
    SignatureAnswer judge(const ChecksumSearches::Check& check) {
        const std::string path = check.signature.place.substr(8);
        const auto* text = std::get_if<SignedText>(&check.content);
        judged.push_back(path + (text != nullptr ? " of " + std::to_string(text->text.size()) + " bytes" : ""));
        const auto verdict = verdicts.find(path);
        if (verdict == verdicts.end())
            return {};
        return {Signature{verdict->second, "KEY", "me", check.signature.place}, signedText};
    }
    static std::string textOf(const FoundBeside& beside) {
        std::string text = "nothing";
        if (beside.checksum)
            text = beside.checksum->checksum.hex().substr(0, 3) + " of " + beside.checksum->place.substr(8) + ", " +
                   std::string(sourceName(beside.checksum->source));
        if (beside.signature)
            text +=
                ", " + std::string(verdictName(beside.signature->verdict)) + " " + beside.signature->place.substr(8);
        return text + (beside.ofFile ? ", " + beside.ofFile->place.substr(8) : "");
    }
    [[nodiscard]] std::string outcome() const { return textOf(found); }
};

} // namespace

class SignedSearchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAVerdictMeans_data() {
        QTest::addColumn<SignatureVerdict>("verdict");
        QTest::addColumn<std::string>("expected");
        using enum SignatureVerdict;
        const std::string list = "aaa of /SHA256SUMS, ";
        const std::string at = " /SHA256SUMS.asc";
        QTest::newRow("good") << Good << list + "signed-checksum-file, good" + at;
        QTest::newRow("unknown key") << UnknownKey << list + "checksum-file, unknown-key" + at;
        QTest::newRow("bad") << Bad << "nothing, bad" + at;
        QTest::newRow("expired") << Expired << list + "checksum-file, expired" + at;
        QTest::newRow("revoked") << Revoked << list + "checksum-file, revoked" + at;
        QTest::newRow("weak") << Weak << list + "checksum-file, weak" + at;
        QTest::newRow("unchecked") << Unchecked << list + "checksum-file, unchecked" + at;
    }
    void whatAVerdictMeans() {
        QFETCH(SignatureVerdict, verdict);
        Site site;
        site.files = {{"/SHA256SUMS", line('a', "x")}, {"/SHA256SUMS.asc", kSignature}};
        site.verdicts = {{"/SHA256SUMS.asc", verdict}};
        site.search("/x");
        QTEST(site.outcome(), "expected");
        QCOMPARE(site.early, std::string("aaa of /SHA256SUMS, checksum-file"));
        QCOMPARE(site.judged, std::vector<std::string>{"/SHA256SUMS.asc of 68 bytes"});
        // The next file costs nothing.
        const std::size_t requests = site.asked.size();
        site.search("/x");
        QTEST(site.outcome(), "expected");
        QCOMPARE(site.asked.size(), requests);
        QCOMPARE(site.judged.size(), std::size_t{1});
    }

    void aBadListIsNotUsedButOthersAre() {
        Site site;
        site.files = {{"/SHA256SUMS", line('a', "x")}, {"/SHA256SUMS.asc", kSignature}, {"/CHECKSUM", line('b', "x")}};
        site.verdicts = {{"/SHA256SUMS.asc", SignatureVerdict::Bad}};
        site.search("/x");
        QCOMPARE(site.outcome(), std::string("bbb of /CHECKSUM, checksum-file, bad /SHA256SUMS.asc"));
    }

    void namesAreTriedUntilOneIsASignature() {
        Site site;
        site.files = {{"/SHA256SUMS", line('a', "x")},
                      {"/SHA256SUMS.asc", "<html>no such file</html>"},
                      {"/SHA256SUMS.gpg", kSignature},
                      {"/SHA256SUMS.sig", kSignature}};
        site.verdicts = {{"/SHA256SUMS.sig", SignatureVerdict::Good}}; // the other one is none
        site.searches.setKeys(kOpenPgp);
        site.search("/x");
        QCOMPARE(site.outcome(), std::string("aaa of /SHA256SUMS, signed-checksum-file, good /SHA256SUMS.sig"));
        const std::vector<std::string> asked{"/SHA256SUMS", "/SHA256SUMS.asc", "/SHA256SUMS.gpg", "/SHA256SUMS.sig"};
        QCOMPARE(site.asked, asked);
    }

    void minisignWithItsKeys() {
        Site site;
        site.files = {{"/SHA256SUMS", line('a', "x")},
                      {"/SHA256SUMS.minisig", MinisignSigner(1).signature(line('a', "x"))}};
        site.verdicts = {{"/SHA256SUMS.minisig", SignatureVerdict::Good}};
        site.search("/x");
        QCOMPARE(site.outcome(), std::string("aaa of /SHA256SUMS, checksum-file"));
        site.searches.setKeys({.minisign = true}); // what was not found without them is looked for again
        site.search("/x");
        QCOMPARE(site.outcome(), std::string("aaa of /SHA256SUMS, signed-checksum-file, good /SHA256SUMS.minisig"));
    }

    // Nothing is asked for of a list that does not list the file, nor where the digest itself is weak.
    void nobodyIsAskedInVain() {
        Site site;
        site.files = {{"/d/SHA256SUMS", line('a', "other") + line('b', "more")},
                      {"/d/MD5SUMS", md5Line('c', "x")},
                      {"/d/MD5SUMS.asc", kSignature}};
        site.search("/d/x");
        QCOMPARE(site.outcome(), std::string("ccc of /d/MD5SUMS, checksum-file"));
        const std::vector<std::string> asked{"/d/SHA256SUMS", "/d/SHA512SUMS", "/d/CHECKSUM", "/d/SHA1SUMS",
                                             "/d/MD5SUMS"};
        QCOMPARE(site.asked, asked);
    }

    void aListOfOneFile() {
        Site site;
        site.files = {{"/x.sha256", line('a', "x")}, {"/x.sha256.asc", kSignature}};
        site.verdicts = {{"/x.sha256.asc", SignatureVerdict::Good}};
        site.search("/x", kOwnChecksumFrom);
        QCOMPARE(site.outcome(), std::string("aaa of /x.sha256, signed-checksum-file, good /x.sha256.asc"));
    }

    void aListSignedWithinItself_data() {
        QTest::addColumn<SignatureVerdict>("verdict");
        QTest::addColumn<std::string>("signedText");
        QTest::addColumn<std::string>("expected");
        using enum SignatureVerdict;
        QTest::newRow("good") << Good << line('a', "x")
                              << std::string("aaa of /CHECKSUM, signed-checksum-file, good /CHECKSUM");
        QTest::newRow("what is signed counts, not what stands there")
            << Good << line('b', "x") << std::string("bbb of /CHECKSUM, signed-checksum-file, good /CHECKSUM");
        QTest::newRow("and it is not signed") << Good << line('b', "y") + line('b', "z") << std::string("nothing");
        QTest::newRow("unknown key") << UnknownKey << std::string()
                                     << std::string("aaa of /CHECKSUM, checksum-file, unknown-key /CHECKSUM");
        QTest::newRow("bad") << Bad << std::string() << std::string("nothing, bad /CHECKSUM");
    }
    void aListSignedWithinItself() {
        QFETCH(SignatureVerdict, verdict);
        QFETCH(std::string, signedText);
        Site site;
        site.files = {{"/CHECKSUM", kSigned + line('a', "x") + kSignature}, {"/CHECKSUM.asc", kSignature}};
        site.verdicts = {{"/CHECKSUM", verdict}};
        site.signedText = signedText;
        site.search("/x");
        QTEST(site.outcome(), "expected");
        QCOMPARE(site.judged, std::vector<std::string>{"/CHECKSUM"});
        QCOMPARE(std::ranges::find(site.asked, "/CHECKSUM.asc"), site.asked.end());
    }

    void theDownloadsOwnSignature_data() {
        QTest::addColumn<KeyKinds>("keys");
        QTest::addColumn<std::string>("list");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("with keys") << kOpenPgp << std::string() << std::string("nothing, /x.sig");
        QTest::newRow("without") << KeyKinds{} << std::string() << std::string("nothing");
        QTest::newRow("of the other kind") << KeyKinds{.minisign = true} << std::string() << std::string("nothing");
        QTest::newRow("beside a weak checksum")
            << kOpenPgp << md5Line('c', "x") << std::string("ccc of /MD5SUMS, checksum-file, /x.sig");
    }
    void theDownloadsOwnSignature() {
        QFETCH(KeyKinds, keys);
        QFETCH(std::string, list);
        Site site;
        site.files = {{"/MD5SUMS", list}, {"/x.sig", kSignature}};
        site.searches.setKeys(keys);
        site.search("/x");
        QTEST(site.outcome(), "expected");
        QVERIFY(site.judged.empty()); // the file is not there yet
        QVERIFY(!site.found.ofFile || site.found.ofFile->text == kSignature);
    }

    void aStrongChecksumNeedsNoOtherSignature() {
        Site site;
        site.files = {{"/SHA256SUMS", line('a', "x")}, {"/x.asc", kSignature}};
        site.searches.setKeys(kOpenPgp);
        site.search("/x");
        QCOMPARE(site.outcome(), std::string("aaa of /SHA256SUMS, checksum-file"));
    }

    void aDirectoryWithoutSignaturesIsLeftAlone() {
        Site site;
        site.searches.setKeys(kOpenPgp);
        for (int i = 0; i < 20; ++i)
            site.search("/f" + std::to_string(i));
        QCOMPARE(site.asked.size(), std::size_t{5 + 6}); // lists, then three files with two names each
        QCOMPARE(site.searches.known("http://h/z").below, kOwnChecksumFrom);
    }

    // As the last one was signed, the next one will be.
    void oneNameIsEnoughWhereOneIsKnown() {
        Site site;
        site.searches.setKeys(kOpenPgp);
        for (int i = 0; i < 20; ++i)
            site.files["/f" + std::to_string(i) + ".sig"] = kSignature;
        for (int i = 0; i < 20; ++i) {
            site.search("/f" + std::to_string(i));
            QCOMPARE(site.outcome(), "nothing, /f" + std::to_string(i) + ".sig");
        }
        QCOMPARE(site.asked.size(), std::size_t{5 + 2 + 19});
    }

    void keysThatChangeMeanwhile() {
        Site site;
        site.files = {{"/SHA256SUMS", line('a', "x")}, {"/SHA256SUMS.asc", kSignature}};
        site.verdicts = {{"/SHA256SUMS.asc", SignatureVerdict::UnknownKey}};
        const auto list = site.searches.begin({1}, "http://h/x", 10);
        const auto signature = site.fetched(std::get<ChecksumSearches::Fetch>(list.at(0)));
        const auto check = site.fetched(std::get<ChecksumSearches::Fetch>(signature.at(1)));
        site.searches.setKeys(kOpenPgp);
        site.verdicts = {{"/SHA256SUMS.asc", SignatureVerdict::Good}};
        // The verdict without them comes too late, and everything is asked for again.
        const auto& asked = std::get<ChecksumSearches::Check>(check.at(0));
        site.run(site.searches.checked(asked.server, {Signature{SignatureVerdict::UnknownKey, "K", "", ""}, {}}));
        QCOMPARE(site.outcome(), std::string("aaa of /SHA256SUMS, signed-checksum-file, good /SHA256SUMS.asc"));
    }

    void whoIsGoneLeavesTheVerdictToOthers() {
        Site site;
        site.files = {{"/SHA256SUMS", line('a', "x") + line('b', "y")}, {"/SHA256SUMS.asc", kSignature}};
        site.verdicts = {{"/SHA256SUMS.asc", SignatureVerdict::Good}};
        const auto list = site.searches.begin({1}, "http://h/x", 10);
        const auto signature = site.fetched(std::get<ChecksumSearches::Fetch>(list.at(0)));
        site.searches.forget({1});
        site.run({signature.at(1)});
        site.search("/y");
        QCOMPARE(site.outcome(), std::string("bbb of /SHA256SUMS, signed-checksum-file, good /SHA256SUMS.asc"));
        QCOMPARE(site.asked.size(), std::size_t{2});
    }

    // When nobody can ask any more, what is known has to do.
    void notAskedAnyMore() {
        Site site;
        const auto list = site.searches.begin({1}, "http://h/x", 10);
        const auto signature = site.searches.fetched("http://h/SHA256SUMS", {SmallFile::Kind::Whole, line('a', "x")});
        site.run(site.searches.fetched("http://h/SHA256SUMS.asc", {SmallFile::Kind::NotAsked}));
        QCOMPARE(site.outcome(), std::string("aaa of /SHA256SUMS, checksum-file"));
        QCOMPARE(list.size() + signature.size(), std::size_t{1 + 2});
    }

    // Texts whose signatures nobody has judged are not kept for ever.
    void littleIsRemembered() {
        Site site;
        const std::string much = line('a', "x") + std::string(1'000'000, '#') + "\n";
        for (int i = 0; i < 40; ++i) {
            const std::string url = "http://h" + std::to_string(i);
            const auto list = site.searches.begin({i}, url + "/y", 10);
            QCOMPARE(list.size(), std::size_t{1});
            for (const char* name : {"/SHA256SUMS", "/SHA512SUMS", "/CHECKSUM", "/SHA1SUMS", "/MD5SUMS"})
                (void)site.searches.fetched(url + name, {SmallFile::Kind::Whole, much + line('b', "z")});
        }
        QCOMPARE(site.searches.known("http://h39/z").below, 0); // its signature is asked for first
        QCOMPARE(site.searches.known("http://h39/q").below, kOwnChecksumFrom);
        QCOMPARE(site.searches.known("http://h0/q").below, 0); // forgotten
    }
};

INTACT_TEST(SignedSearchesTest)
#include "signed_searches_test.moc"
