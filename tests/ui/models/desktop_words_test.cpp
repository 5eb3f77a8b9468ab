// SPDX-License-Identifier: GPL-3.0-or-later
// The small decisions about what the desktop is told: overall progress, network, clipboard, closing the window.
#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"
#include "ui/models/clipboard_offer.h"
#include "ui/models/close_choice.h"
#include "ui/models/network_plan.h"
#include "ui/models/overall_progress.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

DownloadRow running(std::int64_t received, std::optional<std::int64_t> total, double speed) {
    DownloadRow row = rowOf(sampleRecord(1, "a", State::Downloading));
    row.received = received;
    row.total = total;
    row.bytesPerSecond = speed;
    return row;
}

LinksFound links(const std::vector<std::string>& urls) {
    LinksFound found;
    for (const std::string& url : urls)
        found.links.push_back({.url = url, .user = {}, .password = {}, .title = {}});
    return found;
}

std::vector<std::string> offered(const std::vector<std::string>& urls, std::string_view patterns) {
    std::vector<std::string> left;
    for (const Link& link : linksToOffer(links(urls), patterns).links)
        left.push_back(link.url);
    return left;
}

using Urls = std::vector<std::string>;

} // namespace

class DesktopWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allThatRunsIsOneBar() {
        QCOMPARE(overallProgress({}, 0), OverallProgress());
        QVERIFY(!overallProgress({}, 0).share());
        const DownloadRow one = running(100, 400, 1000);
        const DownloadRow two = running(200, 400, 500);
        const DownloadRow unknown = running(700, std::nullopt, 10);
        const OverallProgress all = overallProgress({&one, &two, &unknown}, 0);
        QCOMPARE(all.running, 3);
        QCOMPARE(all.bytesPerSecond, 1510.0);
        QCOMPARE(all.share(), std::optional(0.375)); // of those whose size is known
        QVERIFY(!overallProgress({&unknown}, 0).share());
        // What is done already counts, so that the bar does not jump back.
        QCOMPARE(overallProgress({&one, &two}, 200).share(), std::optional(0.5));
    }

    void itIsSaidInWords() {
        QCOMPARE(overallText({}), QStringLiteral("No downloads running"));
        QCOMPARE(overallText({2, 0, std::nullopt, 4'200'000}), QStringLiteral("2 downloads · 4.2 MB/s"));
    }

    void aNetworkThatIsPaidForHolds() {
        // online, metered, holds, anyway
        QCOMPARE(networkRule(true, false, true, false), NetworkRule::Free);
        QCOMPARE(networkRule(true, true, true, false), NetworkRule::Metered);
        QCOMPARE(networkRule(true, true, false, false), NetworkRule::Free);
        QCOMPARE(networkRule(true, true, true, true), NetworkRule::Free);
        QCOMPARE(networkRule(false, true, true, true), NetworkRule::None);
    }

    void itIsSaidOnlyWhileSomethingWaits() {
        QVERIFY(networkSentence(NetworkRule::Metered, 0).isEmpty());
        QVERIFY(networkSentence(NetworkRule::Free, 3).isEmpty());
        QCOMPARE(networkSentence(NetworkRule::Metered, 3), QStringLiteral("This network is metered: 3 downloads wait"));
        QCOMPARE(networkSentence(NetworkRule::None, 1),
                 QStringLiteral("There is no network: 1 download waits until it is back"));
    }

    void patternsChooseTheLinksThatAreOffered() {
        const Urls all{"https://a.example/x.iso", "https://a.example/y.ZIP?token=1", "https://a.example/page"};
        QCOMPARE(offered(all, ""), all);
        QCOMPARE(offered(all, "  "), all);
        QCOMPARE(offered(all, "*.iso"), Urls{all[0]});
        QCOMPARE(offered(all, "*.zip  *.iso"), (Urls{all[0], all[1]}));
        QCOMPARE(offered(all, "*token=*"), Urls{all[1]});
        QCOMPARE(offered(all, "*.mkv"), Urls());
    }

    void theOfferNamesWhatItOffers() {
        QCOMPARE(offerSentence(links({"https://a.example/b%20c.iso"})), QStringLiteral("Link copied: b c.iso"));
        QCOMPARE(offerSentence(links({"https://a.example/1", "https://a.example/2"})),
                 QStringLiteral("2 links copied"));
    }

    void aWindowIsHiddenOnlyWhereATrayBringsItBack() {
        for (const bool tray : {false, true}) {
            QCOMPARE(closeStep("ask", true, tray), CloseStep::Ask);
            QCOMPARE(closeStep("ask", false, tray), CloseStep::Quit);
            QCOMPARE(closeStep("quit", true, tray), CloseStep::Quit);
        }
        QCOMPARE(closeStep("keep running", false, true), CloseStep::Hide);
        QCOMPARE(closeStep("keep running", true, false), CloseStep::Minimize);
    }
};

INTACT_TEST(DesktopWordsTest)
#include "desktop_words_test.moc"
