// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include "app/command_line.h"
#include "core/intake/dropped_file.h"
#include "ui/bridge/text.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace intact::app {

namespace {

// A name that only a file can have is taken for one, so that somebody says that it is not there.
bool namesFile(const QString& word, const QFileInfo& file) {
    return !word.contains(QLatin1String("://")) &&
           (file.isFile() || droppedFile(ui::toUtf8(word)) != DroppedFile::Other);
}

} // namespace

Handover sorted(const QStringList& words, const QString& folder) {
    Handover handover;
    for (const QString& word : words) {
        if (const QUrl url(word); url.isLocalFile())
            handover.files.append(url.toLocalFile());
        else if (const QFileInfo file(QDir(folder), word); namesFile(word, file))
            handover.files.append(file.absoluteFilePath());
        else
            handover.links.append(word);
    }
    return handover;
}

Handover handoverOf(const CommandLine& line) {
    Handover handover = sorted(line.links, QDir::currentPath());
    handover.addAtOnce = line.addAtOnce;
    // What launched this start may let the window come to the front (xdg-activation, startup notification).
    handover.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (handover.activationToken.isEmpty())
        handover.activationToken = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    return handover;
}

} // namespace intact::app
