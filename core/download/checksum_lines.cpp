// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/checksum_lines.h"

#include <filesystem>

namespace intact {

namespace {

std::string nameFrom(const DownloadRecord& record, const std::string& folder) {
    if (folder.empty())
        return record.fileName;
    const std::filesystem::path path = std::filesystem::path(record.request.directory) / record.fileName;
    return path.lexically_normal().lexically_relative(std::filesystem::path(folder).lexically_normal()).string();
}

} // namespace

std::string checksumLine(const Checksum& checksum, std::string_view name) {
    std::string escaped;
    for (const char c : name) {
        if (c == '\\')
            escaped += "\\\\";
        else if (c == '\n')
            escaped += "\\n";
        else if (c == '\r')
            escaped += "\\r";
        else
            escaped += c;
    }
    return (escaped == name ? "" : "\\") + checksum.hex() + "  " + escaped + "\n";
}

ChecksumText checksumLines(const std::vector<DownloadRecord>& records, const std::string& folder) {
    ChecksumText lines;
    for (const DownloadRecord& record : records) {
        if (record.state != State::Complete)
            continue;
        if (!record.digest) {
            ++lines.without;
            continue;
        }
        lines.text += checksumLine(*record.digest, nameFrom(record, folder));
        ++lines.count;
    }
    return lines;
}

ChecksumText checksumAlone(const DownloadRecord& record) {
    if (record.state != State::Complete || !record.digest)
        return {{}, 0, 1};
    return {record.digest->hex(), 1, 0};
}

} // namespace intact
