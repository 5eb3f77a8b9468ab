// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dragged_downloads.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QCoreApplication>
#include <QUrl>

namespace intact::ui {

namespace {

bool isFileThere(const DownloadRow& row) {
    return row.state == State::Complete && !row.missing;
}

} // namespace

// With the process in it: the numbers mean nothing to another one.
QString draggedDownloadsType() {
    return QStringLiteral("application/x-intact-downloads-%1").arg(QCoreApplication::applicationPid());
}

std::unique_ptr<QMimeData> draggedDownloads(const std::vector<DownloadId>& ids) {
    QByteArrayList numbers;
    for (const DownloadId id : ids)
        numbers.append(QByteArray::number(static_cast<qlonglong>(id.value)));
    auto mime = std::make_unique<QMimeData>();
    mime->setData(draggedDownloadsType(), numbers.join(' '));
    return mime;
}

std::unique_ptr<QMimeData> draggedRows(const std::vector<const DownloadRow*>& rows) {
    std::vector<DownloadId> ids;
    QByteArray files;
    QByteArray links;
    for (const DownloadRow* row : rows) {
        ids.push_back(row->id);
        if (isFileThere(*row))
            files += QUrl::fromLocalFile(row->path()).toEncoded() + "\r\n";
        else
            links += row->url + "\r\n";
    }
    auto mime = draggedDownloads(ids);
    mime->setData(QStringLiteral("text/uri-list"), files.isEmpty() ? links : files);
    if (files.isEmpty())
        mime->setText(QString::fromUtf8(links.replace("\r\n", "\n").trimmed()));
    return mime;
}

bool isOwnDrag(const QMimeData* mime) {
    return mime != nullptr && mime->hasFormat(draggedDownloadsType());
}

std::vector<DownloadId> downloadsIn(const QMimeData* mime) {
    std::vector<DownloadId> ids;
    if (mime == nullptr)
        return ids;
    const QByteArray numbers = mime->data(draggedDownloadsType());
    if (numbers.isEmpty())
        return ids;
    for (const QByteArray& number : numbers.split(' '))
        ids.push_back({number.toLongLong()});
    return ids;
}

} // namespace intact::ui
