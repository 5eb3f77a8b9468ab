// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace intact::app {

namespace {

tl::unexpected<QString> failed(const QString& path, const QString& why) {
    return tl::unexpected(QCoreApplication::translate("Trash", "%1 could not be moved to the trash: %2")
                              .arg(path.section(QLatin1Char('/'), -1), why));
}

} // namespace

bool isInTrash(const QString& path) {
    static const QRegularExpression place(QStringLiteral("/(Trash|\\.Trash/\\d+|\\.Trash-\\d+)/files/[^/]+$"));
    return path.startsWith(QLatin1Char('/')) && path.contains(place);
}

tl::expected<QString, QString> moveToTrash(const QString& path) {
    const QFileInfo source(path);
    if (!source.exists() && !source.isSymLink())
        return QString();
    // Without this folder Qt 6.4 says that all went well and has moved the file into "files" of the current folder.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (!QDir().mkpath(data))
        return failed(path, QCoreApplication::translate("Trash", "the folder %1 for it cannot be made").arg(data));
    QFile file(path);
    if (!file.moveToTrash())
        return failed(path, file.errorString());
    const QString place = QFileInfo(file.fileName()).absoluteFilePath();
    if (!isInTrash(place))
        return failed(path, QCoreApplication::translate("Trash", "it is in %1 now").arg(place));
    if (QFileInfo::exists(path))
        return failed(path, QCoreApplication::translate("Trash", "it is still there"));
    return place;
}

} // namespace intact::app
