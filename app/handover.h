// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace intact::app {

struct CommandLine;

/// What one start of the program, or the desktop, tells the window. A plain value.
struct Handover {
    bool addAtOnce = false; ///< the links, also those in files
    QStringList links;
    QStringList files;       ///< paths of lists, metalinks, unfinished files
    QString action;          ///< as in the desktop file: "add", "pause-all", "resume-all"; empty: none
    QString activationToken; ///< lets the window come to the front; empty: none
    [[nodiscard]] bool operator==(const Handover&) const = default;
};

/// What of these words is a file of this computer, by a "file:" link, because it is there or because only a file is
/// called so, and what is a link.
/// `folder`: to which relative paths belong.
[[nodiscard]] Handover sorted(const QStringList& words, const QString& folder);
/// What this start was given, with the token that the environment holds.
[[nodiscard]] Handover handoverOf(const CommandLine& line);

} // namespace intact::app
