// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/program/program_run.h"
#include "tests/support/scripted_replies.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <atomic>

namespace intact::tests {

/// strace may be used here.
[[nodiscard]] bool canTrace();
/// The command before a program that runs it as a child of strace, with this fault injected (strace(1), inject=). Its
/// leak check does not work there. strace counts the calls of each thread for itself: the N-th call is that of the
/// thread which first makes so many.
[[nodiscard]] QStringList traced(const QString& inject, const QString& output = QStringLiteral("/dev/null"));

/// A server that hands out one file piece by piece, and directories of their own for the runs that fetch it.
class TracedPlace {
public:
    /// Calls of the system that change the disk.
    static const QStringList kDiskCalls;
    static constexpr int kMostCalls = 400; ///< that any thread makes of one kind

    explicit TracedPlace(TestBody body, std::int64_t pieceBytes, std::chrono::milliseconds pause);

    [[nodiscard]] QStringList arguments() const;
    /// A run of intact-get with this injected, to its end. False: it does not end, and the test has failed.
    [[nodiscard]] bool runs(ProgramRun& run) const;
    /// Under its final name is the right file, or nothing.
    [[nodiscard]] bool isWhole() const;
    /// Another run, with nothing injected, gets the file whole and leaves nothing else. `mayBeTold`: the file may have
    /// been told as complete, then the same link again is another download, beside it.
    void finishes(bool mayBeTold) const;

    [[nodiscard]] const ProgramHome& home() const { return m_home; }
    [[nodiscard]] QString trace() const { return m_traces.filePath(QStringLiteral("calls")); }
    [[nodiscard]] bool traceSays(const char* word) const;
    [[nodiscard]] std::int64_t handedOut() const { return m_handedOut; }

private:
    TestBody m_body;
    std::atomic<std::int64_t> m_handedOut{0};
    ScriptedServer m_server;
    ProgramHome m_home;
    QTemporaryDir m_traces;
};

} // namespace intact::tests
