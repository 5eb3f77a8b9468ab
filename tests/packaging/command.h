// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace intact::tests {

struct CommandResult {
    int code = -1;  ///< -1: it could not be started, crashed or took too long
    QString output; ///< of both kinds
};

/// Runs a program to its end, for a minute at most.
inline CommandResult runCommand(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, process.errorString()};
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

} // namespace intact::tests
