// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/request_template.h"

namespace intact::ui {

DownloadRequest requestFor(const Link& link, const Settings& settings, std::string directory) {
    DownloadRequest request;
    request.url = link.url;
    request.givenByPerson = link.expectedSource != ChecksumSource::Metalink;
    request.fileName = link.fileName;
    request.mirrors = link.mirrors;
    request.expected = link.expected;
    request.expectedSource = link.expectedSource;
    request.expectedSize = link.size;
    request.pieces = link.pieces;
    request.user = link.user;
    request.password = link.password;
    request.directory = std::move(directory);
    request.segments = static_cast<int>(settings.number(SettingId::SegmentsPerDownload));
    request.maxRetries = static_cast<int>(settings.number(SettingId::MaxRetries));
    request.userAgent = settings.text(SettingId::UserAgent);
    request.proxy = settings.text(SettingId::Proxy);
    request.filing.category.byRule = true;
    return request;
}

} // namespace intact::ui
