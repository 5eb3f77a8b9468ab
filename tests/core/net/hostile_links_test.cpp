// SPDX-License-Identifier: GPL-3.0-or-later
// Link fields as nobody should write them (reliability.md P15): whatever they are, what is taken from them may be
// asked. INTACT_MUTATION_SECONDS=30 goes on for so long.
#include "core/net/link_header.h"
#include "core/net/reply_head.h"
#include "core/net/url.h"
#include "tests/support/mutations.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <string>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::uint32_t kUsual = 5'000;

const Mutations& fields() {
    static const Mutations kFields(
        {"<https://www2.example.com/x.ext>; rel=duplicate; pri=1; geo=gb; depth=1, <x.ext.meta4>; rel=describedby; "
         "type=\"application/metalink4+xml\"",
         "<http://a.example/x>; rel=\"duplicate next\"; title=\"a, b; \\\"c\\\"\", </y>; rel=duplicate;pri=999999"},
        {"<", ">", ";", ",", "=", "\"", "\\", "rel=duplicate", "<https://", "<//h/", "..", "me:pw@", "ftp://h/x",
         "javascript:x", "%00", std::string(1, '\0'), "\xFF\xFE", "pri=99999999999999999999", "http://[::1]/"});
    return kFields;
}

} // namespace

class HostileLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenMayBeAsked() {
        const Url asked = *Url::parse("https://a.example/dir/x.ext");
        std::size_t found = 0;
        forManySeeds(kUsual, [&](std::uint32_t seed) {
            ReplyHead head;
            head.addField("Link", fields().text(seed));
            const AnnouncedLinks links = announcedLinks(head, asked);
            QVERIFY(links.mirrors.size() <= kMostAnnouncedMirrors);
            for (const std::string& link : links.mirrors) {
                const auto url = Url::parse(link);
                QVERIFY2(url && url->origin().scheme == "https" && url->text() == link, std::to_string(seed).c_str());
                QVERIFY2(url->user().empty() && url->password().empty(), std::to_string(seed).c_str());
            }
            const auto metalink = Url::parse(links.metalink);
            QVERIFY2(links.metalink.empty() || (metalink && metalink->origin() == asked.origin()),
                     std::to_string(seed).c_str());
            found += links.mirrors.size();
        });
        QVERIFY2(found > kUsual / 20, "the fields are so bad that nothing is tested");
    }
};

INTACT_TEST(HostileLinksTest)
#include "hostile_links_test.moc"
