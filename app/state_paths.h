// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace intact::app {

/// Where the program keeps what it knows. Pure but for the environment; any thread.
struct StatePaths {
    QString stateDirectory; ///< queue database and the window's shape
    QString settingsFile;
    QString socket; ///< one per state directory: the name under which a running window answers
    QString configHome;   ///< $XDG_CONFIG_HOME
    bool isUsual = false; ///< neither another directory was asked for nor is the program portable
};

/// By the XDG base directories; `stateDirectory` not empty: everything lies in there, apart from other programs' state.
/// Else, when a file "intact.portable" lies in the program's own directory, everything lies beside it in
/// "intact-state".
[[nodiscard]] StatePaths statePaths(const QString& stateDirectory, const QString& programDirectory);

/// Makes the folder with everything above it; a new one is for its owner only. False: could not be made.
[[nodiscard]] bool makePrivateDirectory(const QString& directory);

/// The desktop's folder for downloads, or the home folder.
[[nodiscard]] QString desktopDownloadFolder();

} // namespace intact::app
