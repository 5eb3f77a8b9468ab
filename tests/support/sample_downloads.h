// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/events.h"

#include <string>
#include <vector>

namespace intact::tests {

/// A Thursday at noon, UTC: "now" of everything below.
inline constexpr WallTime kSampleNow{std::chrono::seconds(1'700'136'000)};

/// A download with a name, a size and a state; the rest as it usually is.
[[nodiscard]] DownloadRecord sampleRecord(std::int64_t id, const std::string& name, State state,
                                          std::int64_t total = 100'000'000);
[[nodiscard]] Checksum sampleChecksum();

/// Twelve downloads as a list looks in the middle of a day: every state, proofs, problems, long names.
[[nodiscard]] std::vector<DownloadRecord> mixedTwelve();
/// What those that run are doing.
[[nodiscard]] std::vector<Progress> mixedProgress();
/// The first of them in full.
[[nodiscard]] Details mixedDetails();
/// A long list with some of every state.
[[nodiscard]] std::vector<DownloadRecord> manyRecords(int count);

} // namespace intact::tests
