// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_downloads.h"

#include <array>

namespace intact::tests {

namespace {

constexpr std::int64_t kMega = 1'000'000;

void fail(DownloadRecord& record, FailureReason reason, const std::string& detail = {}) {
    record.failure = Failure{reason, "GET", record.request.url, 0, detail};
}

void finish(DownloadRecord& record, bool verified) {
    record.finishedAt = record.addedAt + std::chrono::minutes(3);
    if (verified)
        record.proof = Proof{sampleChecksum(), ChecksumSource::Given};
}

} // namespace

Checksum sampleChecksum() {
    return Checksum{DigestAlgorithm::Sha256, std::vector<std::uint8_t>(32, 0xA5)};
}

DownloadRecord sampleRecord(std::int64_t id, const std::string& name, State state, std::int64_t total) {
    DownloadRecord record;
    record.id = {id};
    record.position = id;
    record.fileName = name;
    record.request.url = "https://downloads.example.org/pub/" + name;
    record.request.directory = "/home/anna/Downloads";
    record.state = state;
    record.addedAt = kSampleNow - std::chrono::minutes(id * 7);
    record.ledger.finalUrl = record.request.url;
    record.ledger.total = total;
    record.ledger.rangesWork = true;
    if (state == State::Complete)
        record.ledger.durable.add({0, total});
    return record;
}

std::vector<DownloadRecord> mixedTwelve() {
    std::vector<DownloadRecord> list;
    const auto put = [&list](const std::string& name, State state, std::int64_t total) -> DownloadRecord& {
        list.push_back(sampleRecord(static_cast<std::int64_t>(list.size()) + 1, name, state, total));
        return list.back();
    };
    put("debian-12.7.0-amd64-netinst.iso", State::Downloading, 631 * kMega).request.expected = sampleChecksum();
    put("dataset-2026-complete.tar.zst", State::Downloading, 18'400 * kMega);
    put("live-recording.ogg", State::Downloading, 0).ledger.total.reset();
    put("openSUSE-Leap-15.6-DVD-x86_64-Build710.3-Media.iso", State::Verifying, 4'600 * kMega).request.expected =
        sampleChecksum();
    put("qt-everywhere-src-6.4.2.tar.xz", State::Queued, 695 * kMega);
    DownloadRecord& waiting = put("nightly-build.AppImage", State::Waiting, 152 * kMega);
    fail(waiting, FailureReason::ServerBusy, "503 Service Unavailable");
    waiting.waitingUntil = kSampleNow + std::chrono::seconds(42);
    waiting.ledger.durable.add({0, 61 * kMega});
    DownloadRecord& paused = put("a-rather-long-name-that-needs-to-be-shortened-in-the-middle-because-it-does-not-fit-"
                                 "into-any-reasonable-column-of-a-list.mkv",
                                 State::Paused, 2'150 * kMega);
    paused.ledger.durable.add({0, 800 * kMega});
    paused.ledger.durable.add({1'000 * kMega, 1'200 * kMega});
    finish(put("paper.pdf", State::Complete, 4'100'000), true);
    finish(put("holiday-photos.zip", State::Complete, 871 * kMega), false);
    DownloadRecord& expired = put("shared-folder.zip", State::Failed, 320 * kMega);
    fail(expired, FailureReason::LinkExpired, "403 Forbidden");
    expired.ledger.durable.add({0, 120 * kMega});
    DownloadRecord& mismatch = put("firmware-update.bin", State::Failed, 48 * kMega);
    mismatch.request.expected = sampleChecksum();
    fail(mismatch, FailureReason::ChecksumMismatch);
    mismatch.ledger.durable.add({0, 48 * kMega});
    fail(put("missing.tar.gz", State::Failed, 0), FailureReason::NotFound, "404 Not Found");
    list.back().ledger.total.reset();
    return list;
}

std::vector<Progress> mixedProgress() {
    Progress first{{1}, 392 * kMega, 631 * kMega,       330 * kMega, 12'400'000, std::chrono::seconds(19),
                   8,   {},          SpeedLimit::Server};
    first.ranges = {{0, 340 * kMega}, {352 * kMega, 380 * kMega}, {400 * kMega, 424 * kMega}};
    Progress second{{2}, 7'300 * kMega,     18'400 * kMega, 0, 5'830'000, std::chrono::minutes(32), 6,
                    {},  SpeedLimit::Server};
    for (std::int64_t part = 0; part < 6; ++part)
        second.ranges.push_back({part * 3'066 * kMega, part * 3'066 * kMega + (1'500 - part * 120) * kMega});
    const Progress third{{3}, 27 * kMega, {}, 0, 320'000, {}, 1, {}, SpeedLimit::Server};
    const Progress fourth{{4}, 4'600 * kMega, 4'600 * kMega, 4'230 * kMega, 0, {}, 0, {{0, 4'600 * kMega}}};
    return {first, second, third, fourth};
}

Details mixedDetails() {
    Details details;
    details.record = mixedTwelve().front();
    details.record.ledger.validators.strongEtag = "\"64f1c2-278c0000\"";
    details.record.ledger.validators.lastModified = "Sat, 31 Aug 2024 10:22:11 GMT";
    details.progress = mixedProgress().front();
    details.received = details.progress.ranges;
    for (int connection = 0; connection < 8; ++connection) {
        const std::int64_t begin = (340 + connection * 12) * kMega;
        SegmentInfo segment{connection,
                            {begin, begin + 12 * kMega},
                            begin + (11 - connection) * kMega,
                            1'550'000.0,
                            SpeedLimit::Server,
                            connection < 5 ? "cdimage.debian.org:443" : "mirror.example.org:443"};
        if (connection == 6)
            segment.limitedBy = SpeedLimit::RateLimit;
        if (connection == 7) {
            segment.limitedBy = SpeedLimit::RetryWait;
            segment.bytesPerSecond = 0;
        }
        details.segments.push_back(segment);
    }
    return details;
}

std::vector<DownloadRecord> manyRecords(int count) {
    static constexpr std::array kStates{State::Complete, State::Complete, State::Paused, State::Complete,
                                        State::Queued,   State::Complete, State::Failed};
    std::vector<DownloadRecord> records;
    records.reserve(static_cast<std::size_t>(count));
    for (int number = 1; number <= count; ++number) {
        const State state = kStates[static_cast<std::size_t>(number) % kStates.size()];
        DownloadRecord record =
            sampleRecord(number, "archive-" + std::to_string(number) + ".tar.gz", state, kMega * (number % 997 + 1));
        record.addedAt = kSampleNow - std::chrono::seconds(number);
        if (state == State::Failed)
            fail(record, FailureReason::ConnectionRefused);
        if (state == State::Paused)
            record.ledger.durable.add({0, *record.ledger.total / 3});
        if (state == State::Complete)
            finish(record, number % 3 == 0);
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace intact::tests
