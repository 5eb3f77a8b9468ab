// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/download/piece_digests.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace intact {

/// One file of a metalink.
struct MetalinkFile {
    std::string name; ///< safe: one component
    std::optional<std::int64_t> size;
    std::vector<std::string> urls; ///< http(s), the best first, at least one
    std::vector<Checksum> checksums;
    std::optional<PieceDigests> pieces; ///< of the strongest algorithm that there are any of; complete
    std::string signature;              ///< OpenPGP, detached, armoured; empty: none
    [[nodiscard]] bool operator==(const MetalinkFile&) const = default;
};

/// Caps of what is taken from a metalink.
inline constexpr std::size_t kMostMetalinkBytes = std::size_t{4} * 1024 * 1024;
inline constexpr std::size_t kMostMetalinkFiles = 10'000;
inline constexpr std::size_t kMostMetalinkMirrors = 100;

/// Reads Metalink 4 (RFC 5854) and Metalink 3. Links are put in order by priority, then by whether they are in one of
/// `countries` (ISO 3166-1 alpha-2, the person's own first). Digests of unknown algorithms or of a wrong length, links
/// that are neither http nor https, pieces that do not cover the size, and files without a link are left out. In place
/// of them, what is wrong with it: no XML, a document type declaration, no metalink, too much of it, nested too deeply,
/// or nothing in it that can be downloaded. Pure.
[[nodiscard]] tl::expected<std::vector<MetalinkFile>, std::string>
parseMetalink(std::string_view xml, const std::vector<std::string>& countries = {});
/// Which of them is meant by a link with this last path segment to a file of `size` bytes: the one of that name, or
/// the only one. Null: none, or one of another size. Pure.
[[nodiscard]] const MetalinkFile* metalinkFileFor(const std::vector<MetalinkFile>& files, const std::string& segment,
                                                  std::optional<std::int64_t> size);
/// The text begins as a metalink does: worth a try.
[[nodiscard]] bool looksLikeMetalink(std::string_view text);

} // namespace intact
