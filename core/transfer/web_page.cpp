// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/web_page.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace intact {

namespace {

constexpr std::array<std::string_view, 10> kPages{"html", "htm",  "xhtml", "shtml", "php",
                                                  "asp",  "aspx", "jsp",   "cgi",   "mhtml"};
// What people download and what is never a page.
constexpr std::array<std::string_view, 69> kFiles{
    "7z",   "aac",  "apk", "appimage", "avi",   "bin", "bz2",  "cab", "cbz",  "deb",  "dmg",  "doc",  "docx",   "epub",
    "exe",  "flac", "flv", "gif",      "gz",    "img", "iso",  "jar", "jpeg", "jpg",  "lz4",  "lzma", "m4a",    "m4v",
    "mkv",  "mobi", "mov", "mp3",      "mp4",   "mpg", "msi",  "odp", "ods",  "odt",  "ogg",  "ogv",  "opus",   "ova",
    "pdf",  "png",  "ppt", "pptx",     "qcow2", "rar", "raw",  "rpm", "run",  "sig",  "snap", "so",   "sqlite", "tar",
    "tbz2", "tgz",  "tif", "tiff",     "txz",   "vdi", "vmdk", "wav", "webm", "webp", "xz",   "zip",  "zst"};

} // namespace

NameSays whatNameSays(std::string_view nameOrUrl) {
    const std::string_view path = nameOrUrl.substr(0, nameOrUrl.find_first_of("?#"));
    const std::string_view last = path.substr(path.find_last_of('/') + 1);
    const std::size_t dot = last.find_last_of('.');
    if (dot == std::string_view::npos)
        return NameSays::Nothing;
    const std::string ending = toLower(last.substr(dot + 1));
    if (std::ranges::find(kPages, ending) != kPages.end())
        return NameSays::Page;
    return std::ranges::find(kFiles, ending) != kFiles.end() ? NameSays::File : NameSays::Nothing;
}

bool isWebPage(const ReplyHead& head) {
    const auto type = head.value("content-type");
    if (!type)
        return false;
    const std::string_view essence = type->substr(0, type->find_first_of("; \t"));
    const std::string media = toLower(essence);
    const bool attached = toLower(head.value("content-disposition").value_or("")).starts_with("attachment");
    return !attached && (media == "text/html" || media == "application/xhtml+xml");
}

} // namespace intact
