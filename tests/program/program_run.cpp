// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program/program_run.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

namespace intact::tests {

namespace {

constexpr std::chrono::seconds kPatience{30};
constexpr auto kAnything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

} // namespace

ProgramHome::ProgramHome() {
    QDir(m_home.path()).mkdir(QStringLiteral("downloads"));
}

QStringList ProgramHome::arguments(const QStringList& more) const {
    return QStringList{QStringLiteral("--state-dir"), state(), QStringLiteral("-d"), downloads()} + more;
}

QStringList ProgramHome::files() const {
    return QDir(downloads()).entryList(kAnything, QDir::Name);
}

QByteArray ProgramHome::content(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string ProgramHome::sha256(const QString& name) const {
    QFile file(path(name));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex().toStdString();
}

void ProgramHome::write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file of the test");
}

QStringList ProgramHome::leftState() const {
    return QDir(state()).entryList({QStringLiteral("session-*")}, kAnything);
}

ProgramRun::ProgramRun(const QStringList& arguments, const QStringList& before) {
    const QStringList command = before + QStringList{QStringLiteral(INTACT_GET)} + arguments;
    m_process.start(command.first(), command.mid(1));
    m_process.waitForStarted();
    m_process.closeWriteChannel();
}

ProgramRun::~ProgramRun() {
    kill();
}

bool ProgramRun::finishes(std::chrono::milliseconds most) {
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(static_cast<int>(most.count()));
}

bool ProgramRun::says(const QByteArray& text) {
    const QDeadlineTimer deadline(kPatience);
    collect();
    while (!m_output.contains(text) && !m_errors.contains(text)) {
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        collect();
    }
    return true;
}

void ProgramRun::kill() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void ProgramRun::interrupt() const {
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

int ProgramRun::exitCode() const {
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray ProgramRun::output() {
    collect();
    return m_output;
}

QByteArray ProgramRun::errors() {
    collect();
    return m_errors;
}

QByteArray ProgramRun::all() {
    return "exit " + QByteArray::number(exitCode()) + "\n" + output() + errors();
}

QJsonObject ProgramRun::event(const QString& name) {
    QJsonObject found;
    for (const QByteArray& line : output().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(QStringLiteral("event")).toString() == name)
            found = object;
    }
    return found;
}

void ProgramRun::collect() {
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

} // namespace intact::tests
