// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/foreign_part.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

using Bytes = std::vector<std::uint8_t>;

struct Begun {
    std::uint32_t index = 0;
    std::uint32_t length = 0;
    Bytes bits{};
};

// A control file as aria2 writes it; every field can be spoilt.
struct ControlFile {
    std::uint16_t version = 1;
    Bytes infoHash{};
    std::uint32_t pieceLength = 1 << 20;
    std::uint64_t total = 5 * (1 << 20) + 100;
    Bytes bits{0b1010'0100}; // pieces 0, 2 and the short last one
    std::optional<std::uint32_t> bitsLength{};
    std::vector<Begun> begun{};
    std::optional<std::uint32_t> begunCount{};

    [[nodiscard]] Bytes bytes() const {
        Bytes out;
        const auto put = [&](std::uint64_t value, int width) {
            for (int i = 0; i < width; ++i)
                out.push_back(static_cast<std::uint8_t>(value >> (8 * (version == 0 ? i : width - 1 - i))));
        };
        const auto putBytes = [&](const Bytes& bytes) {
            out.insert(out.end(), bytes.begin(), bytes.end());
        };
        put(version, 2);
        put(0, 4);
        put(infoHash.size(), 4);
        putBytes(infoHash);
        put(pieceLength, 4);
        put(total, 8);
        put(0, 8);
        put(bitsLength.value_or(static_cast<std::uint32_t>(bits.size())), 4);
        putBytes(bits);
        put(begunCount.value_or(static_cast<std::uint32_t>(begun.size())), 4);
        for (const Begun& piece : begun) {
            put(piece.index, 4);
            put(piece.length, 4);
            put(piece.bits.size(), 4);
            putBytes(piece.bits);
        }
        return out;
    }
};

constexpr std::int64_t kMiB = 1 << 20;
using Ranges = std::vector<ByteRange>;

} // namespace

class ForeignPartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsThere_data() {
        QTest::addColumn<Bytes>("content");
        QTest::addColumn<Ranges>("there");
        const Ranges three{{0, kMiB}, {2 * kMiB, 3 * kMiB}, {5 * kMiB, 5 * kMiB + 100}};
        QTest::newRow("version 1") << ControlFile{}.bytes() << three;
        QTest::newRow("version 0, little endian") << ControlFile{.version = 0}.bytes() << three;
        QTest::newRow("nothing yet") << ControlFile{.bits = {0}}.bytes() << Ranges{};
        QTest::newRow("everything") << ControlFile{.bits = {0xFC}}.bytes() << Ranges{{0, 5 * kMiB + 100}};
        Bytes firstBlocks(8, 0);
        firstBlocks[0] = 0b1100'0000;
        QTest::newRow("a begun piece") << ControlFile{.begun = {{1, 1 << 20, firstBlocks}}}.bytes()
                                       << Ranges{{0, kMiB + 32768}, {2 * kMiB, 3 * kMiB}, {5 * kMiB, 5 * kMiB + 100}};
        QTest::newRow("the begun last piece")
            << ControlFile{.bits = {0}, .begun = {{5, 100, {0x80}}}}.bytes() << Ranges{{5 * kMiB, 5 * kMiB + 100}};
    }
    void saysWhatIsThere() {
        QFETCH(Bytes, content);
        QFETCH(Ranges, there);
        const auto control = readAria2Control(content, "file.aria2");
        QVERIFY2(control, control ? "" : control.error().message().c_str());
        QCOMPARE(control->total, 5 * kMiB + 100);
        QVERIFY(control->there.ranges() == there);
    }

    void whatIsWrongIsRefused_data() {
        QTest::addColumn<Bytes>("content");
        QTest::addColumn<QString>("because");
        const auto row = [](const char* name, const Bytes& content, const char* because) {
            QTest::newRow(name) << content << QString::fromLatin1(because);
        };
        row("empty", {}, "cut off");
        row("too large", Bytes(kMostControlBytes + 1, 0), "too large");
        row("zeroes", Bytes(4096, 0), "sizes that cannot be");
        row("version 2", ControlFile{.version = 2}.bytes(), "unknown version");
        row("a torrent", ControlFile{.infoHash = Bytes(20, 7)}.bytes(), "torrent");
        row("pieces of nothing", ControlFile{.pieceLength = 0}.bytes(), "sizes that cannot be");
        row("a file of nothing", ControlFile{.total = 0}.bytes(), "sizes that cannot be");
        row("a negative size", ControlFile{.total = ~std::uint64_t{0}}.bytes(), "sizes that cannot be");
        row("a huge size", ControlFile{.pieceLength = 1, .total = std::uint64_t{1} << 62}.bytes(), "does not fit");
        row("too few bits", ControlFile{.total = 9 << 20}.bytes(), "does not fit");
        row("too many bits", ControlFile{.bits = {0, 0}}.bytes(), "does not fit");
        row("a bit behind the last piece", ControlFile{.bits = {0x02}}.bytes(), "does not fit");
        row("bits of 4 GiB", ControlFile{.bitsLength = 0xFFFFFFFF}.bytes(), "cut off");
        row("begun pieces without end", ControlFile{.begunCount = 0xFFFFFFFF}.bytes(), "cut off");
        row("a begun piece behind the end", ControlFile{.begun = {{6, 100, {0x80}}}}.bytes(), "does not have");
        row("a begun piece of another length", ControlFile{.begun = {{5, 101, {0x80}}}}.bytes(), "does not have");
        row("begun blocks that are not", ControlFile{.begun = {{5, 100, {0x40}}}}.bytes(), "contradicts");
        Bytes longer = ControlFile{}.bytes();
        longer.push_back(0);
        row("something behind it", longer, "more in it");
    }
    void whatIsWrongIsRefused() {
        QFETCH(Bytes, content);
        QFETCH(QString, because);
        const auto control = readAria2Control(content, "file.aria2");
        QVERIFY(!control);
        QCOMPARE(static_cast<int>(control.error().reason), static_cast<int>(FailureReason::ForeignPartRefused));
        QVERIFY2(QString::fromStdString(control.error().detail).contains(because), control.error().detail.c_str());
    }

    void everyCutIsRefused() {
        const Bytes whole = ControlFile{.begun = {{1, 1 << 20, Bytes(8, 1)}}}.bytes();
        QVERIFY(readAria2Control(whole, {}));
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY2(!readAria2Control(std::span(whole).first(length), {}), std::to_string(length).c_str());
    }

    void namesBesideTheTarget() {
        QCOMPARE(foreignPartNames("a.iso"),
                 (std::vector<std::string>{"a.iso.aria2", "a.iso.crdownload", "a.iso.part", "a.iso"}));
        QCOMPARE(dataNameOfControl("a.iso.aria2"), std::optional<std::string>("a.iso"));
        QVERIFY(!dataNameOfControl("a.iso"));
        QVERIFY(!dataNameOfControl(".aria2"));
    }
};

INTACT_TEST(ForeignPartTest)
#include "foreign_part_test.moc"
