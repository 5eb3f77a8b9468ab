// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace intact {

/// Number of a category in the queue database; never used twice, so one that was deleted can be brought back with all
/// its downloads.
struct CategoryId {
    std::int64_t value = 0;
    [[nodiscard]] auto operator<=>(const CategoryId&) const = default;
};

/// A kind of downloads, as the person has it: what belongs to it by itself, and where its files go. Of each kind of
/// rule one has to fit, and all kinds that are there; without any rule nothing belongs to it by itself. Values only;
/// core/intake/categories.h says what they mean.
struct Category {
    CategoryId id; ///< 0: not stored yet
    std::string name;
    std::string folder;                ///< absolute, or relative to the download folder; empty: that folder itself
    std::vector<std::string> types;    ///< endings of file names without the dot: "pdf", "tar.gz"
    std::vector<std::string> hosts;    ///< servers, with their subdomains
    std::vector<std::string> patterns; ///< of a whole name or a whole link; "*" stands for anything

    [[nodiscard]] bool operator==(const Category&) const = default;
};

/// Which category a download belongs to, and who says so.
struct CategoryChoice {
    bool byRule = false;          ///< the rules; they are asked again when the server names the file
    std::optional<CategoryId> id; ///< nothing, or the number of a category that is gone: none

    [[nodiscard]] bool operator==(const CategoryChoice&) const = default;
};

/// Where a person finds a download among others; nothing of it matters to how it is fetched.
struct Filing {
    CategoryChoice category;
    std::vector<std::string> tags; ///< see core/intake/tags.h

    [[nodiscard]] bool operator==(const Filing&) const = default;
};

} // namespace intact
