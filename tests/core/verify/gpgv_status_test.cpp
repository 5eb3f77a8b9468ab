// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/gpgv_status.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

const std::string kKey = "0850F02A02F59D4C331259DABED4DB97F434B3CE";
const std::string kSubkey = "1111111111111111111111111111111111111111";
const std::string kNumber = "BED4DB97F434B3CE";
const std::string kNew = "[GNUPG:] NEWSIG\n";

std::string valid(const std::string& hash = "8", const std::string& kind = "00") {
    return "[GNUPG:] VALIDSIG " + kSubkey + " 2026-11-29 1795986172 0 4 0 22 " + hash + " " + kind + " " + kKey + "\n";
}
std::string said(const std::string& word) {
    return "[GNUPG:] " + word + " " + kNumber + " Some Body <b@x>\n";
}
const std::string kUnknown =
    "[GNUPG:] ERRSIG " + kNumber + " 22 8 00 1795986172 9 " + kKey + "\n[GNUPG:] NO_PUBKEY " + kNumber + "\n";

// "good 0850… Some Body <b@x>", or "none".
std::string verdict(const std::string& status) {
    const auto signature = signatureFromStatus(status);
    if (!signature)
        return "none";
    return std::string(verdictName(signature->verdict)) + " " + signature->key.substr(0, 4) +
           (signature->by.empty() ? "" : " " + signature->by);
}

} // namespace

class GpgvStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data() {
        QTest::addColumn<std::string>("status");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const std::string& status, const char* expected) {
            QTest::newRow(name) << status << std::string(expected);
        };
        row("good", kNew + said("GOODSIG") + valid(), "good 0850 Some Body <b@x>");
        row("good, of a text", kNew + said("GOODSIG") + valid("10", "01"), "good 0850 Some Body <b@x>");
        row("without the last word", kNew + said("GOODSIG") + valid().substr(0, valid().size() - 42) + "\n",
            "good 1111 Some Body <b@x>");
        row("good alone is not enough", kNew + said("GOODSIG"), "unchecked BED4 Some Body <b@x>");
        row("of a key, not of a document", kNew + said("GOODSIG") + valid("8", "13"), "unchecked 0850 Some Body <b@x>");
        row("MD5", kNew + said("GOODSIG") + valid("1"), "weak 0850 Some Body <b@x>");
        row("SHA-1", kNew + said("GOODSIG") + valid("2"), "weak 0850 Some Body <b@x>");
        row("RIPEMD-160", kNew + said("GOODSIG") + valid("3"), "weak 0850 Some Body <b@x>");
        row("bad", kNew + said("BADSIG"), "bad BED4 Some Body <b@x>");
        row("expired", kNew + said("EXPSIG") + valid(), "expired 0850 Some Body <b@x>");
        row("expired key", kNew + said("EXPKEYSIG") + valid(), "expired 0850 Some Body <b@x>");
        row("revoked", kNew + said("REVKEYSIG") + valid(), "revoked 0850 Some Body <b@x>");
        row("unknown", kNew + kUnknown, "unknown-key 0850");
        row("unknown, of an older program", "[GNUPG:] ERRSIG " + kNumber + " 1 8 00 5 9\n", "unknown-key BED4");
        row("unknown, without fingerprint", "[GNUPG:] ERRSIG " + kNumber + " 1 8 00 5 9 -\n", "unknown-key BED4");
        row("another error", "[GNUPG:] ERRSIG " + kNumber + " 1 99 00 5 5 -\n", "unchecked BED4");
        row("an error cut off", "[GNUPG:] ERRSIG " + kNumber, "unchecked BED4");
        row("a bad one beside a good one", kNew + said("GOODSIG") + valid() + kNew + said("BADSIG"),
            "bad BED4 Some Body <b@x>");
        row("a good one beside an unknown one", kNew + kUnknown + kNew + said("GOODSIG") + valid(),
            "good 0850 Some Body <b@x>");
        row("one's validity is not another's", kNew + said("GOODSIG") + kNew + valid(),
            "unchecked BED4 Some Body <b@x>");
        row("a bad one before a good one, of an older program", said("BADSIG") + said("GOODSIG") + valid(),
            "bad BED4 Some Body <b@x>");
        row("nothing", "", "none");
        row("no signature", "[GNUPG:] NODATA 4\n[GNUPG:] FAILURE gpgv 1\n", "none");
        row("not gpgv's words", said("GOODSIG").substr(9) + valid().substr(9), "none");
        row("in the middle of a line", "x " + said("GOODSIG"), "none");
        row("a name over two lines", kNew + "[GNUPG:] BADSIG " + kNumber + " a%0A[GNUPG:] GOODSIG b\n",
            "bad BED4 a [GNUPG:] GOODSIG b");
        row("not a key", kNew + "[GNUPG:] GOODSIG xyz me\n[GNUPG:] VALIDSIG xyz\n", "unchecked  me");
    }
    void verdicts() {
        QFETCH(std::string, status);
        QTEST(verdict(status), "expected");
    }

    void texts() {
        QCOMPARE(textsInStatus(""), std::size_t{0});
        QCOMPARE(textsInStatus("[GNUPG:] PLAINTEXT 74 0 \n" + kNew + said("GOODSIG")), std::size_t{1});
        QCOMPARE(textsInStatus("[GNUPG:] PLAINTEXT 74 0 \n[GNUPG:] PLAINTEXT_LENGTH 5\n[GNUPG:] PLAINTEXT 74 0 \n"),
                 std::size_t{2});
    }
};

INTACT_TEST(GpgvStatusTest)
#include "gpgv_status_test.moc"
