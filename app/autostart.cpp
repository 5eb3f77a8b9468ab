// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include "ui/desktop/application_id.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace intact::app {

namespace {

// As the key Exec wants it: quoted, and then once more as a text of a desktop file; "%" begins a field code.
QString quoted(QString word) {
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('"'), QLatin1Char('`'), QLatin1Char('$')})
        word.replace(special, QLatin1Char('\\') + QString(special));
    word.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    word.replace(QLatin1Char('%'), QStringLiteral("%%"));
    return QLatin1Char('"') + word + QLatin1Char('"');
}

} // namespace

Autostart::Autostart(const QString& configHome, QStringList command)
    : m_file(configHome + QStringLiteral("/autostart/%1.desktop").arg(QLatin1String(ui::kApplicationId)))
    , m_command(std::move(command)) {}

bool Autostart::isOn() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = '\n' + file.readAll();
    // Desktops switch an entry off in one of these ways.
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

bool Autostart::set(bool on) const {
    if (on == isOn())
        return true;
    if (!on)
        return QFile::remove(m_file);
    QStringList words;
    for (const QString& word : m_command)
        words.append(quoted(word));
    QSaveFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(QStringLiteral("[Desktop Entry]\nType=Application\nName=Intact\nIcon=%1\nExec=%2\n")
                   .arg(QLatin1String(ui::kApplicationId), words.join(QLatin1Char(' ')))
                   .toUtf8());
    return file.commit();
}

} // namespace intact::app
