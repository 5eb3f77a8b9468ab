// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace intact::app {

/// What stands on the command line, for a program that may run in another folder: files of this computer with their
/// whole path. A name that only a file can have is taken for one, so that somebody says that it is not there. Looks at
/// the disk.
[[nodiscard]] QStringList withWholePaths(const QStringList& arguments);

/// Such arguments, told apart.
struct StartArguments {
    QStringList files;
    QStringList links; ///< and whatever else
};
[[nodiscard]] StartArguments toldApart(const QStringList& arguments);

} // namespace intact::app
