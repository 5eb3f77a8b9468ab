// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/categories.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/intake/file_name.h"
#include "core/net/url.h"

#include <algorithm>

namespace intact {

namespace {

constexpr std::size_t kMostRules = 200; // of one kind in one category
constexpr std::size_t kLongestRule = 200;
constexpr std::size_t kLongestName = 120;  // bytes
constexpr std::size_t kLongestLink = 8192; // what lies behind is not looked at
constexpr std::size_t kLongestFolder = 4096;

using Rules = std::vector<std::string>;

bool hasType(std::string_view lowerName, const std::string& type) {
    return lowerName.size() > type.size() + 1 && lowerName.ends_with(type) &&
           lowerName[lowerName.size() - type.size() - 1] == '.';
}

bool isOnHost(std::string_view host, const std::string& rule) {
    return host == rule ||
           (host.size() > rule.size() && host.ends_with(rule) && host[host.size() - rule.size() - 1] == '.');
}

/// Both in lower case. The pieces between the stars are looked for from left to right, each as early as it goes: there
/// is never a way back.
bool matchesLower(std::string_view pattern, std::string_view text) {
    const std::size_t firstStar = pattern.find('*');
    if (firstStar == std::string_view::npos)
        return pattern == text;
    if (!text.starts_with(pattern.substr(0, firstStar)))
        return false;
    text.remove_prefix(firstStar);
    pattern.remove_prefix(firstStar + 1);
    for (std::size_t star = pattern.find('*'); star != std::string_view::npos; star = pattern.find('*')) {
        const std::string_view piece = pattern.substr(0, star);
        const std::size_t found = text.find(piece);
        if (found == std::string_view::npos)
            return false;
        text.remove_prefix(found + piece.size());
        pattern.remove_prefix(star + 1);
    }
    return text.ends_with(pattern);
}

bool fits(const Category& category, std::string_view name, std::string_view link, std::string_view host) {
    if (category.types.empty() && category.hosts.empty() && category.patterns.empty())
        return false;
    const auto any = [](const Rules& rules, const auto& fitsRule) {
        return rules.empty() || std::ranges::any_of(rules, fitsRule);
    };
    return any(category.types, [name](const std::string& type) { return hasType(name, type); }) &&
           any(category.hosts, [host](const std::string& rule) { return isOnHost(host, rule); }) &&
           any(category.patterns, [name, link](const std::string& pattern) {
               const std::string lower = toLower(pattern);
               return matchesLower(lower, name) || matchesLower(lower, link);
           });
}

tl::unexpected<Failure> refused(std::string_view what, std::string why) {
    return tl::make_unexpected(
        Failure{FailureReason::CategoryInvalid, "check categories", cleanLine(what, kLongestRule), 0, std::move(why)});
}

std::string typeOf(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of("*."), text.size()));
    return toLower(text);
}

/// Empty: it is no server.
std::string hostOf(std::string_view text) {
    if (text.starts_with("*."))
        text.remove_prefix(2);
    const bool isLink = text.find("://") != std::string_view::npos;
    const Result<Url> url = Url::parse(isLink ? std::string(text) : "http://" + std::string(text), Schemes::AndFiles);
    return url ? url->origin().host : std::string();
}

std::string patternOf(std::string_view text) {
    return std::string(text);
}

Result<void> bringIntoForm(Rules& rules, std::string (*form)(std::string_view), const char* problem) {
    Rules checked;
    for (const std::string& raw : rules) {
        const std::string_view text = trimmed(raw);
        if (text.empty())
            continue;
        std::string rule = form(text);
        if (rule.empty() || rule.size() > kLongestRule || !isValidUtf8(rule) || hasControl(rule))
            return refused(raw, problem);
        if (std::ranges::find(checked, rule) == checked.end())
            checked.push_back(std::move(rule));
    }
    if (checked.size() > kMostRules)
        return refused({}, "more than 200 rules of one kind");
    rules = std::move(checked);
    return {};
}

Result<void> checkName(Category& category) {
    category.name = trimmed(category.name);
    const std::string& name = category.name;
    if (name.empty())
        return refused(name, "it has no name");
    if (name.size() > kLongestName)
        return refused(name, "its name is too long");
    if (!isValidUtf8(name) || hasControl(name))
        return refused(name, "its name holds control characters");
    return {};
}

Result<void> checkFolder(Category& category) {
    std::string_view folder = trimmed(category.folder);
    while (folder.size() > 1 && folder.ends_with('/'))
        folder.remove_suffix(1);
    if (folder.size() > kLongestFolder || hasControl(folder))
        return refused(category.name, "its folder cannot be one");
    const std::string framed = "/" + std::string(folder) + "/";
    if (!folder.starts_with('/') && framed.find("/../") != std::string::npos)
        return refused(category.name, "its folder leads out of the download folder");
    category.folder = std::string(folder);
    return {};
}

Result<void> checkOne(Category& category) {
    return checkName(category)
        .and_then([&] { return checkFolder(category); })
        .and_then([&] { return bringIntoForm(category.types, typeOf, "this is no file type"); })
        .and_then([&] { return bringIntoForm(category.hosts, hostOf, "this is no server"); })
        .and_then([&] { return bringIntoForm(category.patterns, patternOf, "this is no pattern"); });
}

Category usual(const char* name, Rules types) {
    Category category;
    category.name = name;
    category.types = std::move(types);
    return category;
}

} // namespace

std::optional<CategoryId> categoryFor(std::string_view fileName, std::string_view url,
                                      std::span<const Category> categories) {
    const std::string name = toLower(fileName);
    const std::string link = toLower(url.substr(0, kLongestLink));
    const bool hostMatters = std::ranges::any_of(categories, [](const Category& one) { return !one.hosts.empty(); });
    const Result<Url> parsed =
        hostMatters ? Url::parse(url, Schemes::AndFiles) : Result<Url>(tl::make_unexpected(Failure()));
    const std::string host = parsed ? parsed->origin().host : std::string();
    for (const Category& category : categories) {
        if (fits(category, name, link, host))
            return category.id;
    }
    return std::nullopt;
}

std::optional<CategoryId> categoryForLink(std::string_view askedName, std::string_view url,
                                          std::span<const Category> categories) {
    return categories.empty() ? std::nullopt : categoryFor(chooseFileName({askedName, {}, url, {}}), url, categories);
}

bool matchesPattern(std::string_view pattern, std::string_view text) {
    return matchesLower(toLower(pattern), toLower(text));
}

std::string folderOf(const Category& category, const std::string& downloadFolder) {
    if (category.folder.empty())
        return downloadFolder;
    if (category.folder.starts_with('/'))
        return category.folder;
    return downloadFolder + (downloadFolder.ends_with('/') ? "" : "/") + category.folder;
}

std::optional<FolderToMake> folderToMake(const Category& category, const std::string& downloadFolder) {
    const std::string& folder = category.folder;
    const std::size_t slash = folder.rfind('/');
    if (folder.empty() || slash + 1 == folder.size())
        return std::nullopt;
    if (!folder.starts_with('/'))
        return FolderToMake{downloadFolder, folder};
    return FolderToMake{slash == 0 ? "/" : folder.substr(0, slash), folder.substr(slash + 1)};
}

Result<std::vector<Category>> checkCategories(std::vector<Category> categories) {
    if (categories.size() > kMostCategories)
        return refused({}, "there can be 100 at most");
    for (auto category = categories.begin(); category != categories.end(); ++category) {
        if (const Result<void> checked = checkOne(*category); !checked)
            return tl::make_unexpected(checked.error());
        const auto isNamesake = [&](const Category& other) {
            return equalsIgnoringCase(other.name, category->name);
        };
        if (std::any_of(categories.begin(), category, isNamesake))
            return refused(category->name, "there is another one with this name");
    }
    return categories;
}

std::vector<Category> usualCategories() {
    return {
        usual("Documents", {"pdf", "doc", "docx", "odt", "rtf", "txt", "md", "epub", "mobi", "djvu", "xls", "xlsx",
                            "ods", "csv", "ppt", "pptx", "odp", "ps"}),
        usual("Archives", {"zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "lz", "lzma", "cab"}),
        usual("Programs", {"appimage", "flatpak", "flatpakref", "deb", "rpm", "snap", "exe", "msi", "dmg", "apk", "jar",
                           "iso", "img", "run", "sh"}),
        usual("Video", {"mp4", "mkv", "webm", "avi", "mov", "m4v", "mpg", "mpeg", "wmv", "flv", "ogv", "3gp"}),
        usual("Music", {"mp3", "flac", "ogg", "oga", "opus", "m4a", "aac", "wav", "wma", "aiff", "mid"}),
        usual("Pictures", {"jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "svg", "tif", "tiff", "bmp", "raw"}),
    };
}

} // namespace intact
