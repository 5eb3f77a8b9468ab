// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/same_file.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace intact;

namespace {

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;

RangeSet setOf(std::initializer_list<ByteRange> ranges) {
    RangeSet set;
    for (const ByteRange& range : ranges)
        set.add(range);
    return set;
}

std::vector<std::byte> bytesOf(std::string_view text) {
    std::vector<std::byte> bytes;
    for (const char c : text)
        bytes.push_back(static_cast<std::byte>(c));
    return bytes;
}

PartSample sampleAt(std::int64_t offset) {
    return {offset, bytesOf("sample")};
}

} // namespace

class SameFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognition_data() {
        QTest::addColumn<QString>("strong");
        QTest::addColumn<QString>("weak");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const char* strong, const char* weak, const char* date, Recognition how) {
            QTest::newRow(name) << strong << weak << date << static_cast<int>(how);
        };
        row("strong", "\"a\"", "", "", Recognition::ByTag);
        row("strong and date", "\"a\"", "", "Mon", Recognition::ByTag);
        row("weak and date", "", "W/\"a\"", "Mon", Recognition::ByDate);
        row("date", "", "", "Mon", Recognition::ByDate);
        row("weak alone", "", "W/\"a\"", "", Recognition::ByBytes);
        row("nothing", "", "", "", Recognition::ByBytes);
    }
    void recognition() {
        QFETCH(QString, strong);
        QFETCH(QString, weak);
        QFETCH(QString, date);
        QFETCH(int, expected);
        const Validators validators{strong.toStdString(), weak.toStdString(), date.toStdString()};
        QCOMPARE(static_cast<int>(recognitionOf(validators)), expected);
    }

    // The overlap of a resume: the last 64 KiB before the first missing byte, or of the first run that is there.
    void oneOverlap() {
        QVERIFY(placesToCompare({}, false, 1).empty());
        const auto only = [](const RangeSet& arrived) {
            const std::vector<ByteRange> places = placesToCompare(arrived, false, 1);
            return places.size() == 1 ? places.front() : ByteRange{-1, -1};
        };
        QCOMPARE(only(setOf({{0, kMiB}})), (ByteRange{kMiB - kOverlapBytes, kMiB}));
        QCOMPARE(only(setOf({{0, 10}})), (ByteRange{0, 10}));
        QCOMPARE(only(setOf({{0, kMiB}, {2 * kMiB, 3 * kMiB}})), (ByteRange{kMiB - kOverlapBytes, kMiB}));
        QCOMPARE(only(setOf({{kMiB, 2 * kMiB}})), (ByteRange{2 * kMiB - kOverlapBytes, 2 * kMiB}));
    }

    void manyPlacesForANewLink() {
        const RangeSet arrived = setOf({{0, 3 * kMiB}, {5 * kMiB, 5 * kMiB + 100}, {7 * kMiB, 9 * kMiB}});
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const std::vector<ByteRange> places = placesToCompare(arrived, true, seed);
            QVERIFY(places.size() >= 3 && places.size() <= 6);
            QCOMPARE(places.front(), (ByteRange{0, kOverlapBytes}));
            QCOMPARE(places.back(), (ByteRange{3 * kMiB - kOverlapBytes, 3 * kMiB}));
            QVERIFY(std::ranges::count(places, ByteRange{9 * kMiB - kOverlapBytes, 9 * kMiB}) == 1);
            for (const ByteRange& place : places) {
                QVERIFY(!place.empty() && place.length() <= kOverlapBytes);
                QVERIFY(arrived.contains(place));
                QVERIFY(std::ranges::count(places, place) == 1);
            }
        }
        QCOMPARE(placesToCompare(arrived, true, 7), placesToCompare(arrived, true, 7));
        QCOMPARE(placesToCompare(setOf({{0, 10}}), true, 7), (std::vector<ByteRange>{{0, 10}}));
    }

    void little_data() {
        QTest::addColumn<qint64>("arrived");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing") << qint64{0} << qint64{0} << true;
        QTest::newRow("under 10 MiB") << qint64{10 * kMiB - 1} << qint64{11 * kMiB} << true;
        QTest::newRow("10 MiB of little") << qint64{10 * kMiB} << qint64{11 * kMiB} << false;
        QTest::newRow("under 5 %") << qint64{49 * kMiB} << qint64{1000 * kMiB} << true;
        QTest::newRow("5 %") << qint64{50 * kMiB} << qint64{1000 * kMiB} << false;
        QTest::newRow("length unknown") << qint64{20 * kMiB} << qint64{0} << false;
    }
    void little() {
        QFETCH(qint64, arrived);
        QFETCH(qint64, total);
        QFETCH(bool, expected);
        QCOMPARE(isLittle(arrived, total), expected);
    }

    void proofIsDoneWhenAllSamplesHavePassed() {
        FileProof proof;
        QVERIFY(!proof.isOpen());
        proof.want();
        QVERIFY(proof.isOpen() && proof.isWanted());
        proof.reading();
        QVERIFY(proof.isOpen() && !proof.isWanted() && proof.next() == nullptr);
        proof.begin({sampleAt(0), sampleAt(10), sampleAt(20)});
        QVERIFY(!proof.isLast());
        QCOMPARE(proof.next()->offset, 0);
        proof.passed();
        QCOMPARE(proof.next()->offset, 10);
        proof.passed();
        QVERIFY(proof.isLast());
        proof.passed();
        QVERIFY(!proof.isOpen() && proof.next() == nullptr);
        proof.begin({});
        QVERIFY(!proof.isOpen());
    }

    void onlyTheLastSampleMayBeKept() {
        FileProof proof;
        proof.begin({sampleAt(0), sampleAt(10), sampleAt(20), sampleAt(30)});
        proof.keepLast();
        QCOMPARE(proof.next()->offset, 0);
        proof.passed();
        QCOMPARE(proof.next()->offset, 30);
        proof.keepLast();
        QCOMPARE(proof.next()->offset, 30);
        QVERIFY(proof.isLast());
        proof.passed();
        QVERIFY(!proof.isOpen());
    }

    void overlapIsComparedInAnyPieces() {
        const std::string text = "the bytes on the disk";
        for (std::size_t piece = 1; piece <= text.size() + 3; ++piece) {
            OverlapCheck check(bytesOf(text));
            std::size_t repeated = 0;
            const std::vector<std::byte> body = bytesOf(text + " and new ones");
            for (std::size_t at = 0; at < body.size(); at += piece) {
                const auto arrived = std::span(body).subspan(at, std::min(piece, body.size() - at));
                const std::size_t count = check.countIn(arrived.size());
                QVERIFY(check.compare(arrived.first(count)));
                repeated += count;
            }
            QCOMPARE(repeated, text.size());
            QVERIFY(!check.isOpen() && !check.differs());
        }
    }

    void oneWrongByteIsEnough() {
        const std::string text = "the bytes on the disk";
        for (std::size_t wrong = 0; wrong < text.size(); ++wrong) {
            OverlapCheck check(bytesOf(text));
            std::string other = text;
            other[wrong] = static_cast<char>(other[wrong] ^ 1);
            const std::vector<std::byte> body = bytesOf(other);
            bool same = true;
            for (std::size_t at = 0; at < body.size() && same; at += 4)
                same = check.compare(std::span(body).subspan(at, std::min<std::size_t>(4, body.size() - at)));
            QVERIFY(!same && check.differs());
        }
    }

    void oneValueAllTheWayTellsNothing() {
        QVERIFY(!isTelling({0, {}}));
        QVERIFY(!isTelling({0, bytesOf("x")}));
        QVERIFY(!isTelling({0, std::vector<std::byte>(4096)}));
        std::vector<std::byte> almost(4096, std::byte{255});
        QVERIFY(!isTelling({0, almost}));
        almost.back() = std::byte{254};
        QVERIFY(isTelling({0, almost}));
    }

    void withoutAnOverlapEverythingIsNew() {
        const OverlapCheck none;
        QVERIFY(!none.isOpen() && !none.differs());
        QCOMPARE(none.countIn(100), std::size_t{0});
    }
};

INTACT_TEST(SameFileTest)
#include "same_file_test.moc"
