// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/spare_handles.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

HandleIdentity identityOf(const std::string& host) {
    HandleIdentity identity;
    identity.origin = {"https", host, 443};
    return identity;
}

/// Gives one back that was bound to `identity`; which it was.
const void* keepOne(SpareHandles& spare, const HandleIdentity& identity) {
    CurlEasy easy(curl_easy_init());
    const void* const which = easy.get();
    spare.giveBack(identity, std::move(easy));
    return which;
}

} // namespace

class SpareHandlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThatWasBoundToTheSameIsTakenAgain() {
        SpareHandles spare;
        const void* const kept = keepOne(spare, identityOf("one.example"));
        const CurlEasy other = spare.take(identityOf("two.example"));
        QVERIFY(other && other.get() != kept);
        const CurlEasy again = spare.take(identityOf("one.example"));
        QCOMPARE(static_cast<const void*>(again.get()), kept);
        const CurlEasy fresh = spare.take(identityOf("one.example"));
        QVERIFY(fresh && fresh.get() != kept);
    }

    void nothingOfTheLastUserIsLeft() {
        SpareHandles spare;
        int user = 0;
        CurlEasy easy(curl_easy_init());
        QCOMPARE(curl_easy_setopt(easy.get(), CURLOPT_PRIVATE, &user), CURLE_OK);
        spare.giveBack(identityOf("one.example"), std::move(easy));
        const CurlEasy again = spare.take(identityOf("one.example"));
        char* left = nullptr;
        QCOMPARE(curl_easy_getinfo(again.get(), CURLINFO_PRIVATE, &left), CURLE_OK);
        QVERIFY(left == nullptr);
    }

    void whatKnowsSecretsIsNotKept() {
        SpareHandles spare;
        for (std::string HandleIdentity::*secret :
             {&HandleIdentity::user, &HandleIdentity::password, &HandleIdentity::proxy}) {
            HandleIdentity identity = identityOf("one.example");
            identity.*secret = "x";
            keepOne(spare, identity);
            QCOMPARE(spare.size(), std::size_t{0});
        }
    }

    void theOldestGoFirst() {
        SpareHandles spare;
        std::vector<const void*> kept;
        for (int i = 0; i < 40; ++i)
            kept.push_back(keepOne(spare, identityOf(std::to_string(i) + ".example")));
        const CurlEasy newest = spare.take(identityOf("39.example"));
        QCOMPARE(static_cast<const void*>(newest.get()), kept[39]);
        const CurlEasy last = spare.take(identityOf("8.example"));
        QCOMPARE(static_cast<const void*>(last.get()), kept[8]);
        QCOMPARE(spare.size(), std::size_t{30});
    }
};

INTACT_TEST(SpareHandlesTest)
#include "spare_handles_test.moc"
