// SPDX-License-Identifier: GPL-3.0-or-later
// The pure units that are called most often, one after the other for packaging/callgrind, which counts their
// instructions:
//
//     bench_hot_units          names them
//     bench_hot_units NAME     calls one of them kCalls times
//
// What a unit needs is made before the counting begins: it is on in measured() alone.
#include "core/base/spsc_ring.h"
#include "core/base/token_bucket.h"
#include "core/download/packed_record.h"
#include "core/net/reply_head.h"
#include "core/net/url.h"
#include "core/stream/write_item.h"
#include "core/transfer/range_planner.h"
#include "core/transfer/reply_check.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

using namespace intact;

namespace {

constexpr int kCalls = 1000;
constexpr std::int64_t kMiB = 1024 * 1024;
constexpr WallTime kNow{std::chrono::seconds(1'700'000'000)};

/// Keeps the compiler from seeing that a result is not used.
template <typename T>
void keep(const T& value) {
    asm volatile("" : : "g"(&value) : "memory");
}

/// packaging/callgrind counts while this runs: by its name, so it must stay a function.
template <typename Call>
[[gnu::noinline]] void measured(Call call) {
    for (int i = 0; i < kCalls; ++i)
        call(i);
}

ReplyHead partialReply() {
    ReplyHead head;
    head.status = 206;
    head.addField("Server", "nginx/1.22.1");
    head.addField("Date", "Tue, 14 Nov 2023 22:13:20 GMT");
    head.addField("Content-Type", "application/octet-stream");
    head.addField("Content-Length", "1048576");
    head.addField("Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT");
    head.addField("ETag", "\"65920080-40000000\"");
    head.addField("Content-Range", "bytes 1048576-2097151/1073741824");
    return head;
}

void ring() {
    const auto items = std::make_unique<SpscRing<WriteItem, kRingItems>>();
    measured([&](int i) {
        WriteItem item;
        item.length = static_cast<std::uint32_t>(i);
        keep(items->push(item));
        keep(items->pop(item));
    });
}

void rangesInOrder() {
    RangeSet written;
    measured([&](int i) { written.add({i * kMiB, (i + 1) * kMiB}); });
    keep(written);
}

// Eight connections, each in its part of the file.
void rangesOfEightConnections() {
    RangeSet written;
    measured([&](int i) {
        const std::int64_t at = i % 8 * 1024 * kMiB + i / 8 * kMiB;
        written.add({at, at + kMiB});
    });
    keep(written);
}

void nextClaimOfAFile() {
    const RangeSet unclaimed({0, 1024 * kMiB});
    const ClaimSizing sizing{1024 * kMiB, 8, 20e6, std::chrono::milliseconds(30)};
    measured([&](int) { keep(nextClaim(unclaimed, sizing)); });
}

void steal() {
    std::array<RunningClaim, 8> running;
    for (std::size_t i = 0; i < running.size(); ++i)
        running[i] = {
            i, static_cast<std::int64_t>(i) * 100 * kMiB, static_cast<std::int64_t>(i + 1) * 100 * kMiB, 1e6, {}};
    measured([&](int) { keep(planSteal(running, {1e6, std::chrono::milliseconds(30), false})); });
}

void replyCheck() {
    const ReplyHead head = partialReply();
    Asked asked;
    asked.range = Asked::Range{kMiB, 2 * kMiB};
    asked.known = Asked::Known{1024 * kMiB, validatorsOf(head), true};
    asked.sentIfRange = true;
    asked.url = "http://example.org/file";
    measured([&](int) { keep(checkReply(asked, head, kNow)); });
}

void contentRange() {
    measured([](int) { keep(parseContentRange("bytes 1048576-2097151/1073741824")); });
}

void contentDisposition() {
    measured([](int) { keep(parseContentDisposition("attachment; filename=\"a.iso\"; filename*=UTF-8''%C3%A4.iso")); });
}

void url() {
    measured([](int) { keep(Url::parse("https://user@cdn.example.org:8443/pub/images/image-1.2.iso?mirror=2#top")); });
}

void tokenBucket() {
    TokenBucket bucket(1'000'000, Instant{});
    measured([&](int i) {
        const Instant now{std::chrono::milliseconds(i)};
        keep(bucket.credit(now));
        bucket.take(1000, now);
    });
}

void packedRecord() {
    DownloadRecord record;
    record.request.url = "https://server7.example.org/files/archive/number-7.tar.gz";
    record.request.directory = "/home/person/Downloads";
    record.fileName = "number-7.tar.gz";
    record.state = State::Complete;
    measured([&](int) { keep(PackedRecord(record).unpack()); });
}

struct Unit {
    std::string_view name;
    void (*run)();
};

constexpr std::array kUnits{
    Unit{"ring_push_pop", ring},
    Unit{"ranges_in_order", rangesInOrder},
    Unit{"ranges_of_8_connections", rangesOfEightConnections},
    Unit{"next_claim", nextClaimOfAFile},
    Unit{"plan_steal", steal},
    Unit{"check_reply", replyCheck},
    Unit{"content_range", contentRange},
    Unit{"content_disposition", contentDisposition},
    Unit{"url_parse", url},
    Unit{"token_bucket", tokenBucket},
    Unit{"packed_record", packedRecord},
};

} // namespace

int main(int argc, char** argv) {
    for (const Unit& unit : kUnits) {
        if (argc < 2)
            std::printf("%s\n", unit.name.data());
        else if (unit.name == argv[1])
            return unit.run(), EXIT_SUCCESS;
    }
    return argc < 2 ? EXIT_SUCCESS : EXIT_FAILURE;
}
