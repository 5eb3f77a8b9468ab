// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

namespace intact::tests {

/// A record in which every field has a value of its own.
[[nodiscard]] inline DownloadRecord fullRecord(std::int64_t id) {
    const auto seconds = [](std::int64_t value) {
        return WallTime(std::chrono::seconds(value));
    };
    DownloadRecord record;
    record.id = {id};
    record.request.url = "https://example.org/ä?q=1";
    record.request.directory = "/home/u/Gelöscht";
    record.request.fileName = "wished \xFF name";
    record.request.segments = 13;
    record.request.expected = Checksum{DigestAlgorithm::Sha1, std::vector<std::uint8_t>(20, 0xA5)};
    record.request.expectedSource = ChecksumSource::Metalink;
    record.request.expectedSize = std::int64_t{3} << 40;
    record.request.pieces = PieceDigests{DigestAlgorithm::Md5, std::int64_t{1} << 40, std::vector<std::uint8_t>(48, 4)};
    record.request.headers = {"Accept: 1", "accept-language: ü"};
    record.request.forgotten = {"X-A", "Cookie"};
    record.request.userAgent = "agent";
    record.request.referer = "https://example.org/";
    record.request.user = "me";
    record.request.proxy = "http://proxy:3128";
    record.request.maxRetries = 3;
    record.request.mirrors = {"https://mirror.example.org/x", "http://other.example.org/ä"};
    record.request.rateLimit = std::int64_t{1} << 33;
    record.request.filing = {{true, CategoryId{77}}, {"linux", "überall"}};
    record.request.priority = Priority::Low;
    record.request.startAt = seconds(1'900'000'000);
    record.state = State::Waiting;
    record.position = -77;
    record.partToken = "0badcafe";
    record.fileName = std::string("nul\0inside", 10);
    record.failure = Failure{FailureReason::ServerBusy, "GET", "https://example.org/ä", 11, "503 Busy"};
    record.waitingUntil = seconds(5'000'000'000); // 2128
    record.proof = Proof{Checksum{DigestAlgorithm::Blake2b512, std::vector<std::uint8_t>(64, 1)},
                         ChecksumSource::ChecksumFile, "https://example.org/B2SUMS"};
    record.signature = Signature{SignatureVerdict::Expired, "0850F02A02F59D4C331259DABED4DB97F434B3CE", "Jürgen <j@x>",
                                 "https://example.org/B2SUMS.asc"};
    record.digest = Checksum{DigestAlgorithm::Sha256, std::vector<std::uint8_t>(32, 2)};
    record.lastCheck = LastCheck{seconds(1'800'000'000), CheckOutcome::Changed,
                                 Checksum{DigestAlgorithm::Sha512, std::vector<std::uint8_t>(64, 3)}};
    record.addedAt = seconds(-5);
    record.finishedAt = seconds(0);
    record.removed = true;
    record.crashes = CrashHistory{true, 3, 77};
    Ledger& ledger = record.ledger;
    ledger.finalUrl = "https://mirror.example.org/x";
    ledger.total = std::int64_t{3} << 40;
    ledger.rangesWork = true;
    ledger.validators = Validators{"\"strong\"", "W/\"weak\"", "Mon, 01 Jan 2024 00:00:00 GMT"};
    ledger.partName = "x.0badcafe.part";
    ledger.partDevice = ~std::uint64_t{0};
    ledger.partInode = (std::uint64_t{1} << 63U) + 5;
    ledger.partModifiedNs = 1'700'000'000'123'456'789;
    ledger.blockBytes = std::int64_t{1} << 28;
    ledger.durable.add({0, std::int64_t{1} << 29});
    ledger.durable.add({(std::int64_t{1} << 40) + 1, std::int64_t{1} << 41});
    ledger.blocks = {BlockDigest{0, {1, 2, 3}}, BlockDigest{1, {4, 5, 6}}, BlockDigest{5000, {7}}};
    return record;
}

} // namespace intact::tests
