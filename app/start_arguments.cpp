// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_arguments.h"

#include "core/intake/dropped_file.h"
#include "ui/bridge/text.h"

#include <QFileInfo>
#include <QUrl>

namespace intact::app {

namespace {

QString withWholePath(const QString& argument) {
    const QUrl url(argument);
    if (url.isLocalFile())
        return url.toLocalFile();
    const QFileInfo file(argument);
    const bool isFile = file.isFile() || droppedFile(ui::toUtf8(argument)) != DroppedFile::Other;
    return isFile && !argument.contains(QLatin1String("://")) ? file.absoluteFilePath() : argument;
}

} // namespace

QStringList withWholePaths(const QStringList& arguments) {
    QStringList whole;
    for (const QString& argument : arguments)
        whole.append(withWholePath(argument));
    return whole;
}

StartArguments toldApart(const QStringList& arguments) {
    StartArguments start;
    for (const QString& argument : arguments)
        (argument.startsWith(QLatin1Char('/')) ? start.files : start.links).append(argument);
    return start;
}

} // namespace intact::app
