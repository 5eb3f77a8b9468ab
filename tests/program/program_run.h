// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <string>

namespace intact::tests {

/// What one test has for the program: a directory for downloads and one for its state.
class ProgramHome {
public:
    ProgramHome();

    [[nodiscard]] QString downloads() const { return m_home.filePath(QStringLiteral("downloads")); }
    [[nodiscard]] QString state() const { return m_home.filePath(QStringLiteral("state")); }
    [[nodiscard]] QString path(const QString& name) const { return downloads() + QLatin1Char('/') + name; }
    /// --state-dir … -d … and then these.
    [[nodiscard]] QStringList arguments(const QStringList& more) const;

    /// Names in the download directory, sorted, hidden ones too.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QByteArray content(const QString& name) const;
    /// Lower-case hex, read in pieces; empty when there is no such file.
    [[nodiscard]] std::string sha256(const QString& name) const;
    void write(const QString& name, const QByteArray& content) const;
    /// What in the state directory is there for continuing: sessions.
    [[nodiscard]] QStringList leftState() const;

private:
    QTemporaryDir m_home;
};

/// One run of the real intact-get; whatever still runs is killed by the destructor.
class ProgramRun {
public:
    /// `before` is a command that runs the program as its last arguments, as env(1) does.
    explicit ProgramRun(const QStringList& arguments, const QStringList& before = {});
    ~ProgramRun();
    ProgramRun(const ProgramRun&) = delete;
    ProgramRun& operator=(const ProgramRun&) = delete;

    /// False when it still runs then.
    [[nodiscard]] bool finishes(std::chrono::milliseconds most = std::chrono::seconds(30));
    /// Until its output has this text; false when it ended without, or after half a minute.
    [[nodiscard]] bool says(const QByteArray& text);
    /// SIGKILL, and until it is gone.
    void kill();
    void interrupt() const;

    /// -1 after a signal.
    [[nodiscard]] int exitCode() const;
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QByteArray output();
    [[nodiscard]] QByteArray errors();
    /// Both, for messages of tests.
    [[nodiscard]] QByteArray all();
    /// The last --json event of this name; empty when there is none.
    [[nodiscard]] QJsonObject event(const QString& name);

private:
    void collect();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace intact::tests
