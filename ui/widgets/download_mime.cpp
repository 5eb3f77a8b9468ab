// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/download_mime.h"

#include <QCoreApplication>
#include <QUrl>

namespace intact::ui {

namespace {

constexpr QLatin1String kOwnFormat("application/x-intact-downloads");

// Numbers of downloads mean nothing to another run of the program: it says whose they are.
QByteArray ownMark() {
    return QByteArray::number(QCoreApplication::applicationPid());
}

bool isFileThere(const DownloadRow& row) {
    return row.state == State::Complete && !row.missing;
}

} // namespace

std::unique_ptr<QMimeData> downloadMime(const std::vector<const DownloadRow*>& rows) {
    QByteArray own = ownMark();
    QByteArray files;
    QByteArray links;
    for (const DownloadRow* row : rows) {
        own += '\n' + QByteArray::number(row->id.value);
        if (isFileThere(*row))
            files += QUrl::fromLocalFile(row->path()).toEncoded() + "\r\n";
        else
            links += row->url + "\r\n";
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setData(kOwnFormat, own);
    mime->setData(QStringLiteral("text/uri-list"), files.isEmpty() ? links : files);
    if (files.isEmpty())
        mime->setText(QString::fromUtf8(links.replace("\r\n", "\n").trimmed()));
    return mime;
}

bool isOwnDrag(const QMimeData* mime) {
    return mime != nullptr && mime->data(kOwnFormat).split('\n').first() == ownMark();
}

std::vector<DownloadId> draggedDownloads(const QMimeData* mime) {
    std::vector<DownloadId> ids;
    if (!isOwnDrag(mime))
        return ids;
    const QList<QByteArray> lines = mime->data(kOwnFormat).split('\n');
    for (auto line = lines.begin() + 1; line != lines.end(); ++line)
        ids.push_back({line->toLongLong()});
    return ids;
}

} // namespace intact::ui
