// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/category.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace intact {

// What the rules of categories mean. Pure; the work is bounded whatever the rules and links are.

inline constexpr std::size_t kMostCategories = 100;

/// The first category, in their order, to which a file of this name from this link belongs; see Category.
[[nodiscard]] std::optional<CategoryId> categoryFor(std::string_view fileName, std::string_view url,
                                                    std::span<const Category> categories);
/// The same for a download that may have no name yet: then for the name that its link suggests.
[[nodiscard]] std::optional<CategoryId> categoryForLink(std::string_view askedName, std::string_view url,
                                                        std::span<const Category> categories);
/// Whether the whole text is as the pattern says, in which "*" stands for any number of any characters and nothing
/// else stands for anything but itself. Case does not matter in ASCII letters.
[[nodiscard]] bool matchesPattern(std::string_view pattern, std::string_view text);

/// Where new files of this category go; `downloadFolder` is absolute.
[[nodiscard]] std::string folderOf(const Category& category, const std::string& downloadFolder);

/// The folder that has to be there already and what may be made in it.
struct FolderToMake {
    std::string existing;
    std::string below;

    [[nodiscard]] bool operator==(const FolderToMake&) const = default;
};
/// A category's folder in the download folder may be made whole; of an absolute one only the last part, so that nothing
/// is made in the place of a disk that is not there. Nothing: it has no folder of its own.
[[nodiscard]] std::optional<FolderToMake> folderToMake(const Category& category, const std::string& downloadFolder);

/// Brings categories into one form: no blanks around names and rules, ".PDF" and "*.pdf" → "pdf",
/// "https://Example.org/x" and "*.example.org" → "example.org", each rule once. CategoryInvalid: too many, a name that
/// is empty, too long or there twice, a rule that cannot be one, a folder that leads out of the download folder without
/// being absolute.
[[nodiscard]] Result<std::vector<Category>> checkCategories(std::vector<Category> categories);

/// What a person begins with, named in English: documents, archives, programs, video, music, pictures. No folders.
[[nodiscard]] std::vector<Category> usualCategories();

} // namespace intact
