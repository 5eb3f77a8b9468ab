// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/download/kept_digest.h"

#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace intact {

/// An expectation that the file has not met.
struct Contradiction {
    Expectation expected;
    std::optional<Checksum> found; ///< of the same algorithm; nothing: it was not computed
    [[nodiscard]] bool operator==(const Contradiction&) const = default;
};

/// What has to be computed of a file of which this is expected: what is kept first. Each once. Pure.
[[nodiscard]] std::vector<DigestAlgorithm> algorithmsFor(const std::vector<Expectation>& expectations, KeptDigest kept);

/// Whether a file with these digests is what was expected. A checksum that the person gave, or the metalink that they
/// opened, decides alone; without one a checksum file that is signed with a key they have chosen; without that all
/// others have to agree, whatever they are worth. The proof is the strongest that was met; of two of one algorithm that
/// of a file, which says more than the answer that brought the bytes. Nothing: nothing was expected. In place of it the
/// strongest that was not met. Pure.
[[nodiscard]] tl::expected<std::optional<Proof>, Contradiction> judge(const std::vector<Expectation>& expectations,
                                                                      const std::vector<Checksum>& digests);

/// Whether one of these is believed before what this source says, whatever it says. Pure.
[[nodiscard]] bool isOutranked(ChecksumSource source, const std::vector<Expectation>& expectations);

/// "sha-256 should be … by repr-digest and is …", for the detail of a failure. Pure.
[[nodiscard]] std::string contradictionText(const Contradiction& contradiction);

/// Where the expectation stands, for people: the URL of a checksum file, otherwise sourceName(); empty when the person
/// has given it. Pure.
[[nodiscard]] std::string whereItStands(ChecksumSource source, const std::string& place);

} // namespace intact
