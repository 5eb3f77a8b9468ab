// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace intact::app {

/// The file that has the desktop start the program at login (Desktop Application Autostart Specification), in
/// `configHome`/autostart. It is what counts, since other programs change it too. UI thread.
class Autostart {
public:
    /// `command`: program and arguments.
    Autostart(const QString& configHome, QStringList command);

    [[nodiscard]] bool isOn() const;
    /// False: the file could not be written or taken away.
    [[nodiscard]] bool set(bool on) const;

private:
    QString m_file;
    QStringList m_command;
};

} // namespace intact::app
