// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dropped_file.h"

#include "core/base/ascii.h"
#include "core/download/checksum_file_name.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

struct Ending {
    std::string_view text;
    DroppedFile kind;
};
constexpr std::array kEndings{
    Ending{".txt", DroppedFile::Links},         Ending{".urls", DroppedFile::Links},
    Ending{".list", DroppedFile::Links},        Ending{".html", DroppedFile::Links},
    Ending{".htm", DroppedFile::Links},         Ending{".json", DroppedFile::DownloadList},
    Ending{".meta4", DroppedFile::Metalink},    Ending{".metalink", DroppedFile::Metalink},
    Ending{".aria2", DroppedFile::ForeignPart}, Ending{".crdownload", DroppedFile::ForeignPart},
    Ending{".part", DroppedFile::ForeignPart},
};

} // namespace

DroppedFile droppedFile(std::string_view path) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (isChecksumFileName(name)) // some of these end in ".txt"
        return DroppedFile::Checksums;
    const auto* found = std::ranges::find_if(kEndings, [name](const Ending& ending) {
        return name.size() > ending.text.size() &&
               equalsIgnoringCase(name.substr(name.size() - ending.text.size()), ending.text);
    });
    return found == kEndings.end() ? DroppedFile::Other : found->kind;
}

} // namespace intact
