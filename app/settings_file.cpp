// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace intact::app {

Settings loadSettings(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return Settings::parse(source.readAll().toStdString());
}

bool saveSettings(const QString& file, const Settings& settings) {
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return false;
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(QByteArray::fromStdString(settings.serialize())) >= 0 &&
           target.commit();
}

} // namespace intact::app
