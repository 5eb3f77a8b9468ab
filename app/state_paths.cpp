// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state_paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace intact::app {

namespace {

// As the base directory specification says: a relative path counts as unset.
QString baseDirectory(const char* variable, const QString& fallback) {
    const QString value = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(value) ? value : QDir::homePath() + fallback;
}

// A socket's path may be no longer than about 100 bytes, so the state directory goes into it as a digest.
QString socketFor(const QString& stateDirectory) {
    const QByteArray digest = QCryptographicHash::hash(stateDirectory.toUtf8(), QCryptographicHash::Sha1).toHex();
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString directory = QDir::isAbsolutePath(runtime) ? runtime : stateDirectory;
    return directory + QStringLiteral("/intact-") + QString::fromLatin1(digest.left(12)) + QStringLiteral(".socket");
}

} // namespace

StatePaths statePaths(const QString& stateDirectory, const QString& programDirectory) {
    StatePaths paths;
    paths.configHome = baseDirectory("XDG_CONFIG_HOME", QStringLiteral("/.config"));
    const bool portable = QFile::exists(programDirectory + QStringLiteral("/intact.portable"));
    if (!stateDirectory.isEmpty() || portable) {
        const QString own =
            stateDirectory.isEmpty() ? programDirectory + QStringLiteral("/intact-state") : stateDirectory;
        paths.stateDirectory = QDir::cleanPath(QDir::current().absoluteFilePath(own));
        paths.settingsFile = paths.stateDirectory + QStringLiteral("/settings.ini");
    } else {
        paths.stateDirectory =
            baseDirectory("XDG_STATE_HOME", QStringLiteral("/.local/state")) + QStringLiteral("/intact");
        paths.settingsFile = paths.configHome + QStringLiteral("/intact/settings.ini");
        paths.isUsual = true;
    }
    paths.socket = socketFor(paths.stateDirectory);
    return paths;
}

bool makePrivateDirectory(const QString& directory) {
    if (QDir(directory).exists())
        return true;
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return QDir().mkpath(directory) && QFile::setPermissions(directory, owner);
}

QString desktopDownloadFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace intact::app
