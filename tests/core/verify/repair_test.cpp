// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/repair.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <string>
#include <vector>

using namespace intact;

namespace {

using Candidates = std::vector<PassCandidate>;

// "0", "1", … or "nobody".
QByteArray who(const std::optional<std::size_t>& chosen) {
    return chosen ? QByteArray::number(static_cast<int>(*chosen)) : QByteArray("nobody");
}

RangeSet ranges(std::initializer_list<ByteRange> all) {
    RangeSet set;
    for (const ByteRange& range : all)
        set.add(range);
    return set;
}

} // namespace

class RepairTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsToBlame_data() {
        QTest::addColumn<std::vector<RangeSet>>("brought");
        QTest::addColumn<QByteArray>("suspect");
        const auto row = [](const char* name, std::vector<RangeSet> brought, const char* suspect) {
            QTest::newRow(name) << std::move(brought) << QByteArray(suspect);
        };
        row("no source", {}, "nobody");
        row("nobody brought it in this run", {ranges({}), ranges({{0, 100}, {200, 300}})}, "nobody");
        row("the only one", {ranges({{0, 300}})}, "0");
        row("just it", {ranges({{0, 100}}), ranges({{100, 200}}), ranges({{200, 300}})}, "1");
        row("two, a byte each", {ranges({{0, 101}}), ranges({{101, 200}})}, "nobody");
        row("a part of it was there", {ranges({{0, 100}}), ranges({{101, 200}})}, "nobody");
        row("two brought all of it", {ranges({{0, 300}}), ranges({{100, 200}})}, "nobody");
    }
    void whoIsToBlame() {
        QFETCH(std::vector<RangeSet>, brought);
        QFETCH(QByteArray, suspect);
        QCOMPARE(who(suspectOf({100, 200}, brought)), suspect);
    }

    void fromWhomAllComesAgain_data() {
        QTest::addColumn<WrongWhole>("wrong");
        QTest::addColumn<Candidates>("candidates");
        QTest::addColumn<QByteArray>("source");
        const auto row = [](const char* name, WrongWhole wrong, Candidates candidates, const char* source) {
            QTest::newRow(name) << wrong << std::move(candidates) << QByteArray(source);
        };
        const std::int64_t gib = std::int64_t{1} << 30;
        row("the only one", {.total = 9 * gib}, {{.brought = 5}}, "0");
        row("the only one, a second time", {.passes = 1}, {{.hadItsTurn = true, .brought = 5}}, "nobody");
        row("who has brought nothing yet", {}, {{.brought = 5}, {.brought = 3}, {.brought = 0}}, "2");
        row("who cannot be asked is not", {}, {{.brought = 5}, {.usable = false, .brought = 0}}, "0");
        row("then the other one", {.passes = 1}, {{.brought = 5}, {.hadItsTurn = true, .brought = 9}}, "0");
        row("twice is enough", {.passes = 2}, {{.brought = 5}, {.brought = 5}}, "nobody");
        row("the same bytes again", {.passes = 1, .isUnchanged = true}, {{.brought = 5}, {.brought = 5}}, "nobody");
        row("nobody can be asked", {}, {{.usable = false}}, "nobody");
        for (const auto& [name, source, limited] :
             {std::tuple("given", ChecksumSource::Given, false),
              std::tuple("metalink", ChecksumSource::Metalink, false),
              std::tuple("this very answer", ChecksumSource::ReprDigest, false),
              std::tuple("signed", ChecksumSource::SignedChecksumFile, false),
              std::tuple("a file that may be old", ChecksumSource::ChecksumFile, true)}) {
            row(name, {.expectedBy = source, .total = kLargestForChecksumFile}, {{}}, "0");
            row((std::string(name) + ", a large file").c_str(),
                {.expectedBy = source, .total = kLargestForChecksumFile + 1}, {{}}, limited ? "nobody" : "0");
        }
    }
    void fromWhomAllComesAgain() {
        QFETCH(WrongWhole, wrong);
        QFETCH(Candidates, candidates);
        QFETCH(QByteArray, source);
        QCOMPARE(who(sourceForPass(wrong, candidates)), source);
    }
};

INTACT_TEST(RepairTest)
#include "repair_test.moc"
