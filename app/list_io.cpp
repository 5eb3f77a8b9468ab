// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/list_io.h"

#include "app/list_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace intact::app {

namespace {

struct ListIoTr {
    Q_DECLARE_TR_FUNCTIONS(DownloadLists)
};

} // namespace

tl::expected<ListContent, QString> readListFile(const QString& path) {
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return tl::unexpected(ListIoTr::tr("%1 cannot be read: %2").arg(path, in.errorString()));
    auto read = readList(in.readAll());
    if (!read)
        return tl::unexpected(ListIoTr::tr("%1 Nothing was changed.").arg(read.error()));
    return read;
}

tl::expected<void, QString> writeTextFile(const QString& path, const QByteArray& text) {
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) < 0 || !out.commit())
        return tl::unexpected(ListIoTr::tr("%1 cannot be written: %2").arg(path, out.errorString()));
    return {};
}

tl::expected<void, QString> writeListFile(const QString& path, const ListContent& content) {
    QSaveFile out(path);
    const bool written = out.open(QIODevice::WriteOnly) &&
                         out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         out.write(writeList(content)) >= 0 && out.commit();
    if (!written)
        return tl::unexpected(ListIoTr::tr("%1 cannot be written: %2").arg(path, out.errorString()));
    return {};
}

} // namespace intact::app
