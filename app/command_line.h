// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

namespace intact::app {

/// What the program was started with.
struct CommandLine {
    bool help = false;
    bool version = false;
    bool addAtOnce = false;
    bool background = false; ///< the window is put away
    QString stateDirectory;
    QString exportTo;   ///< file that the list is to be written to, and nothing else; empty: none
    QString importFrom; ///< file whose downloads are to be added, and nothing else; empty: none
    QStringList links;
    QString error; ///< not empty: wrong usage
};

/// Pure: works before there is a display. `arguments` without the program's name.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);
[[nodiscard]] QString helpText();
/// For the manual page.
[[nodiscard]] QList<QCommandLineOption> commandLineOptions();

} // namespace intact::app
