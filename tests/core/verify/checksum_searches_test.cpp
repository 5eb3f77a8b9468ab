// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checksum_searches.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace intact;

namespace {

constexpr std::int64_t kLarge = kOwnChecksumFrom;
constexpr std::int64_t kAny = std::numeric_limits<std::int64_t>::max();

std::string hex(DigestAlgorithm algorithm, char digit) {
    return std::string(digestInfo(algorithm).digestBytes * 2, digit);
}
std::string sha256Line(char digit, const std::string& name) {
    return hex(DigestAlgorithm::Sha256, digit) + "  " + name + "\n";
}

// A server that has these files, and all that was asked for.
struct Site {
    std::map<std::string, std::string> files; // by URL
    std::vector<std::string> asked;
    std::map<DownloadId, std::string> ended; // "sha-256 aaa of http://…", or "nothing"; and what its signature says
    std::map<DownloadId, std::string> early; // the same, before
    std::map<DownloadId, FoundBeside> found;
    std::map<std::string, SignatureAnswer> verdicts; // by URL of the signature, or of what is signed within itself
    std::vector<std::string> checked;                // what a verdict was asked of

    // Until nobody waits for anything.
    void run(ChecksumSearches& searches, std::vector<ChecksumSearches::Step> steps) {
        while (!steps.empty()) {
            const ChecksumSearches::Step step = steps.front();
            steps.erase(steps.begin());
            if (const auto* fetch = std::get_if<ChecksumSearches::Fetch>(&step)) {
                asked.push_back(fetch->url);
                const auto file = files.find(fetch->url);
                const bool isThere = file != files.end();
                const auto further =
                    searches.fetched(fetch->url, {isThere ? SmallFile::Kind::Whole : SmallFile::Kind::Missing,
                                                  isThere ? file->second : std::string()});
                steps.insert(steps.end(), further.begin(), further.end());
                continue;
            }
            if (const auto* check = std::get_if<ChecksumSearches::Check>(&step)) {
                const auto* text = std::get_if<SignedText>(&check->content);
                checked.push_back(check->signature.place + (text != nullptr ? " of " + text->text.substr(0, 3) : ""));
                const auto further = searches.checked(check->server, verdicts[check->signature.place]);
                steps.insert(steps.end(), further.begin(), further.end());
            } else if (const auto* told = std::get_if<ChecksumSearches::Early>(&step)) {
                early[told->id] = textOf({.checksum = told->found});
            } else if (const auto* end = std::get_if<ChecksumSearches::Ended>(&step)) {
                ended[end->id] = textOf(end->found);
                found[end->id] = end->found;
            }
        }
    }
    static std::string textOf(const FoundBeside& found) {
        std::string text = "nothing";
        if (found.checksum)
            text = std::string(digestInfo(found.checksum->checksum.algorithm).name) + " " +
                   found.checksum->checksum.hex().substr(0, 3) + " of " + found.checksum->place;
        if (found.checksum && found.checksum->source == ChecksumSource::SignedChecksumFile)
            text += ", signed";
        return text + (found.signature ? ", " + std::string(verdictName(found.signature->verdict)) : "");
    }
    [[nodiscard]] bool has(const std::string& url) const { return std::ranges::find(asked, url) != asked.end(); }
    void search(ChecksumSearches& searches, std::int64_t id, const std::string& url, std::int64_t total) {
        run(searches, searches.begin({id}, url, total));
    }
};

} // namespace

class ChecksumSearchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsFound_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("found");
        const auto row = [](const char* name, const std::string& content, const char* found) {
            QTest::newRow(name) << std::string(name) << content << std::string(found);
        };
        using enum DigestAlgorithm;
        row("SHA256SUMS", sha256Line('a', "x.iso"), "sha-256 aaa");
        row("SHA512SUMS", hex(Sha512, 'a') + " *x.iso\n", "sha-512 aaa");
        row("SHA1SUMS", hex(Sha1, 'a') + "  ./x.iso\n", "sha-1 aaa");
        row("MD5SUMS", "MD5 (x.iso) = " + hex(Md5, 'a'), "md5 aaa");
        row("CHECKSUM", "# x.iso: 5 bytes\nSHA256 (x.iso) = " + hex(Sha256, 'a'), "sha-256 aaa");
        row("x.iso.sha256", hex(Sha256, 'a'), "sha-256 aaa");
        row("x.iso.sha512", hex(Sha512, 'a') + "  build/x.iso", "sha-512 aaa");
        row("x.iso.sha256sum", sha256Line('a', "x.iso"), "sha-256 aaa");
        row("x.iso.sha1", hex(Sha1, 'a'), "sha-1 aaa");
        row("x.iso.md5", hex(Md5, 'a'), "md5 aaa");
    }
    void everyNameIsFound() {
        QFETCH(std::string, name);
        QFETCH(std::string, content);
        QFETCH(std::string, found);
        ChecksumSearches searches;
        Site site;
        site.files["http://h/d/" + name] = content;
        site.search(searches, 1, "http://h/d/x.iso?a=b", kLarge);
        QCOMPARE(site.ended[{1}], found + " of http://h/d/" + name);
        QVERIFY(site.has("http://h/d/" + name));
        QVERIFY(site.asked.size() <= 10 + 2);
    }

    void whatIsNoChecksumIsNothing_data() {
        QTest::addColumn<std::string>("content");
        QTest::newRow("empty") << std::string();
        QTest::newRow("a web page") << std::string("<html><body>404 x.iso</body></html>");
        QTest::newRow("other files") << sha256Line('a', "y.iso") + sha256Line('b', "z.iso");
        QTest::newRow("cut off") << sha256Line('a', "x.iso").substr(0, 60);
        QTest::newRow("two that differ") << sha256Line('a', "x.iso") + sha256Line('b', "x.iso");
        QTest::newRow("zeros") << std::string(70, '\0');
    }
    void whatIsNoChecksumIsNothing() {
        QFETCH(std::string, content);
        for (const char* name : {"SHA256SUMS", "CHECKSUM", "x.iso.sha256"}) {
            ChecksumSearches searches;
            Site site;
            site.files[std::string("http://h/d/") + name] = content;
            site.search(searches, 1, "http://h/d/x.iso", kLarge);
            QCOMPARE(site.ended[{1}], std::string("nothing"));
        }
    }

    void aStrongOneEndsTheSearch() {
        ChecksumSearches searches;
        Site site;
        site.files["http://h/SHA256SUMS"] = sha256Line('a', "x.iso");
        site.files["http://h/MD5SUMS"] = hex(DigestAlgorithm::Md5, 'b') + "  x.iso\n";
        site.search(searches, 1, "http://h/x.iso", kLarge);
        const std::vector<std::string> list{"http://h/SHA256SUMS", "http://h/SHA256SUMS.asc",
                                            "http://h/SHA256SUMS.gpg"};
        QCOMPARE(site.asked, list);
    }

    // A weak one does not, while a strong one may be somewhere.
    void aWeakOneIsTheLastResort() {
        ChecksumSearches searches;
        Site site;
        site.files["http://h/CHECKSUM"] = hex(DigestAlgorithm::Md5, 'b') + "  x.iso\n";
        site.search(searches, 1, "http://h/x.iso", kLarge);
        QCOMPARE(site.ended[{1}], std::string("md5 bbb of http://h/CHECKSUM"));
        QCOMPARE(site.asked.back(), std::string("http://h/x.iso.sha256sum"));
        site.files["http://h/y.iso.sha512"] = hex(DigestAlgorithm::Sha512, 'c');
        site.search(searches, 2, "http://h/y.iso", kLarge);
        QCOMPARE(site.ended[{2}], std::string("sha-512 ccc of http://h/y.iso.sha512"));
    }

    void oneListIsForAll() {
        ChecksumSearches searches;
        Site site;
        for (int i = 0; i < 5000; ++i)
            site.files["http://h/d/SHA256SUMS"] += sha256Line(i == 4999 ? 'e' : 'a', "f" + std::to_string(i));
        for (int i = 0; i < 5000; ++i)
            site.search(searches, i, "http://h/d/f" + std::to_string(i), i % 2 == 0 ? 10 : kLarge);
        QCOMPARE(site.asked.size(), std::size_t{1 + 2}); // with the signatures that it might have
        QCOMPARE(site.ended[{4999}], std::string("sha-256 eee of http://h/d/SHA256SUMS"));
    }

    void aDirectoryWithoutAnyIsLeftAlone() {
        ChecksumSearches searches;
        Site site;
        for (int i = 0; i < 100; ++i)
            site.search(searches, i, "http://h/d/f" + std::to_string(i), 10);
        QCOMPARE(site.asked.size(), std::size_t{5}); // the lists
        for (int i = 0; i < 100; ++i)
            site.search(searches, i, "http://h/d/f" + std::to_string(i), kLarge);
        QCOMPARE(site.asked.size(), std::size_t{5 + 10});
        QCOMPARE(site.ended[{99}], std::string("nothing"));
    }

    // What one file had, the next ones have, and nothing else is asked for.
    void filesWithTheirOwnAreAskedForThatOnly() {
        ChecksumSearches searches;
        Site site;
        for (int i = 0; i < 50; ++i)
            site.files["http://h/d/f" + std::to_string(i) + ".sha512"] = hex(DigestAlgorithm::Sha512, 'a');
        for (int i = 0; i < 50; ++i)
            site.search(searches, i, "http://h/d/f" + std::to_string(i), kLarge);
        QCOMPARE(site.asked.size(), std::size_t{3 + 2 + 49 + 50 * 2});
        QCOMPARE(site.ended[{49}], std::string("sha-512 aaa of http://h/d/f49.sha512"));
    }

    void aServerWithoutAnyIsLeftAlone() {
        ChecksumSearches searches;
        Site site;
        for (int i = 0; i < 100; ++i)
            site.search(searches, i, "http://h/" + std::to_string(i) + "/f", 10);
        QCOMPARE(site.asked.size(), std::size_t{40});
        site.search(searches, 200, "http://other/f", 10);
        QCOMPARE(site.asked.size(), std::size_t{45});
    }

    void aServerThatRefusesIsLeftAlone() {
        ChecksumSearches searches;
        const auto steps = searches.begin({1}, "http://h/x", 10);
        const auto& fetch = std::get<ChecksumSearches::Fetch>(steps.at(0));
        const auto then = searches.fetched(fetch.url, {SmallFile::Kind::Refused});
        QVERIFY(!std::get<ChecksumSearches::Ended>(then.at(0)).found.checksum);
        QVERIFY(std::holds_alternative<ChecksumSearches::Ended>(searches.begin({2}, "http://h/e/y", 10).at(0)));
    }

    void oneAtATimeFromEachServer() {
        ChecksumSearches searches;
        QCOMPARE(searches.begin({1}, "http://h/a/x", 10).size(), std::size_t{1});
        QVERIFY(searches.begin({2}, "http://h/a/y", 10).empty());
        QVERIFY(searches.begin({3}, "http://h/b/z", 10).empty());
        QCOMPARE(searches.begin({4}, "http://h:81/a/x", 10).size(), std::size_t{1});
        // The list is there, and soon it is known that it is not signed: two have their end, the third its turn.
        const auto early = searches.fetched("http://h/a/SHA256SUMS",
                                            {SmallFile::Kind::Whole, sha256Line('a', "x") + sha256Line('b', "y")});
        QCOMPARE(early.size(), std::size_t{3});
        QVERIFY(std::get<ChecksumSearches::Early>(early[0]).found.checksum.hex().starts_with("aaa"));
        QCOMPARE(std::get<ChecksumSearches::Fetch>(early[1]).url, std::string("http://h/a/SHA256SUMS.asc"));
        QVERIFY(std::get<ChecksumSearches::Early>(early[2]).found.checksum.hex().starts_with("bbb"));
        QCOMPARE(searches.fetched("http://h/a/SHA256SUMS.asc", {}).size(), std::size_t{1});
        const auto steps = searches.fetched("http://h/a/SHA256SUMS.gpg", {});
        QCOMPARE(steps.size(), std::size_t{3});
        QVERIFY(std::get<ChecksumSearches::Ended>(steps[0]).found.checksum->checksum.hex().starts_with("aaa"));
        QVERIFY(std::get<ChecksumSearches::Ended>(steps[1]).found.checksum->checksum.hex().starts_with("bbb"));
        QCOMPARE(std::get<ChecksumSearches::Fetch>(steps[2]).url, std::string("http://h/b/SHA256SUMS"));
    }

    void whoIsGoneIsNotWaitedFor() {
        ChecksumSearches searches;
        QCOMPARE(searches.begin({1}, "http://h/a/x", 10).size(), std::size_t{1});
        QVERIFY(searches.begin({2}, "http://h/a/y", 10).empty());
        searches.forget({1});
        const auto steps = searches.fetched("http://h/a/SHA256SUMS", {SmallFile::Kind::NotAsked});
        QCOMPARE(steps.size(), std::size_t{1});
        const auto& again = std::get<ChecksumSearches::Fetch>(steps[0]);
        QVERIFY(again.id == DownloadId{2} && again.url == "http://h/a/SHA256SUMS");
        const auto refused = searches.fetched(again.url, {SmallFile::Kind::NotAsked});
        QVERIFY(!std::get<ChecksumSearches::Ended>(refused.at(0)).found.checksum);
        QCOMPARE(searches.begin({2}, "http://h/a/y", 10).size(), std::size_t{1});
        searches.forget({2});
        QVERIFY(searches.fetched(again.url, {}).empty());
        QVERIFY(searches.fetched(again.url, {}).empty()); // nobody has asked
    }

    // Without asking anybody.
    void whatIsKnownIsSaidAtOnce() {
        ChecksumSearches searches;
        Site site;
        QCOMPARE(searches.known("http://h/d/x").below, 0);
        QCOMPARE(searches.known("http://h/d/x.sha256").below, kAny);
        site.search(searches, 1, "http://h/d/x", 10);
        QCOMPARE(searches.known("http://h/d/y").below, kOwnChecksumFrom);
        site.search(searches, 2, "http://h/d/y", kLarge);
        site.search(searches, 3, "http://h/d/z", kLarge);
        QCOMPARE(searches.known("http://h/d/y").below, kAny);
        QVERIFY(!searches.known("http://h/d/y").found.checksum);
        site.files["http://h/e/SHA256SUMS"] = sha256Line('a', "x");
        site.search(searches, 4, "http://h/e/x", 10);
        const KnownChecksum listed = searches.known("http://h/e/x");
        QCOMPARE(listed.below, kAny);
        QVERIFY(listed.found.checksum && listed.found.checksum->checksum.hex().starts_with("aaa"));
        QCOMPARE(listed.url, std::string("http://h/e/x"));
    }

    void secretsAreNoPartOfThePlace() {
        ChecksumSearches searches;
        Site site;
        site.files["http://h/d/SHA256SUMS"] = sha256Line('a', "x");
        site.search(searches, 1, "http://me:pass@h/d/x?id=5", 10);
        QCOMPARE(site.ended[{1}], std::string("sha-256 aaa of http://h/d/SHA256SUMS"));
    }

    void littleIsRemembered() {
        ChecksumSearches searches;
        Site site;
        for (int i = 0; i < 1000; ++i) {
            const std::string server = "http://h" + std::to_string(i);
            site.files[server + "/SHA256SUMS"] = sha256Line('a', "x");
            site.search(searches, i, server + "/x", 10);
        }
        QCOMPARE(site.asked.size(), std::size_t{3 * 1000});
        QCOMPARE(searches.known("http://h999/x").below, kAny);
        QCOMPARE(searches.known("http://h0/x").below, 0);
    }
};

INTACT_TEST(ChecksumSearchesTest)
#include "checksum_searches_test.moc"
