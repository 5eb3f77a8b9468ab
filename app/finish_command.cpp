// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish_command.h"

#include "core/intake/command_template.h"
#include "core/net/url.h"
#include "ui/bridge/text.h"

#include <QProcess>
#include <QStringList>

namespace intact::app {

namespace {

// The window counts its questions from 1.
constexpr std::uint64_t kFirstToken = std::uint64_t{1} << 62U;

CommandFacts factsOf(const DownloadRecord& record) {
    const std::string& folder = record.request.directory;
    const std::optional<Checksum> digest = record.proof ? record.proof->checksum : record.digest;
    return {
        {"path", folder + (folder.ends_with('/') ? "" : "/") + record.fileName},
        {"name", record.fileName},
        {"folder", folder},
        {"url", redactedUrl(record.request.url)},
        {"size", std::to_string(record.ledger.total.value_or(0))},
        {"state", record.proof ? "verified" : "complete"},
        {"digest", digest ? std::string(digestInfo(digest->algorithm).name) + ":" + digest->hex() : std::string()},
    };
}

} // namespace

FinishCommand::FinishCommand(ui::EngineBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_nextToken(kFirstToken) {
    connect(&bridge, &ui::EngineBridge::changed, this, &FinishCommand::watch);
    connect(&bridge, &ui::EngineBridge::recordsTold, this,
            [this](std::uint64_t token, const std::vector<DownloadRecord>& records) {
                if (m_asked.erase(token) > 0 && records.size() == 1)
                    run(records.front());
            });
}

// Complete ones are told again when they are renamed, moved or looked for: only what ran before counts.
void FinishCommand::watch(const std::vector<ui::DownloadRow>& rows) {
    for (const ui::DownloadRow& row : rows) {
        if (isRunning(row.state)) {
            m_running.insert(row.id);
            continue;
        }
        const bool ran = m_running.erase(row.id) > 0;
        if (!ran || row.state != State::Complete || m_line.trimmed().isEmpty())
            continue;
        m_asked.insert(m_nextToken);
        m_bridge.service().askRecords(m_nextToken++, {row.id});
    }
}

void FinishCommand::run(const DownloadRecord& record) {
    const auto command = commandFromTemplate(ui::toUtf8(m_line), factsOf(record));
    if (!command) {
        Q_EMIT failed(tr("The command after a download cannot be used: %1.").arg(ui::toText(command.error())));
        return;
    }
    QStringList arguments;
    for (const std::string& word : *command)
        arguments.append(QString::fromStdString(word));
    QProcess process;
    process.setProgram(arguments.takeFirst());
    process.setArguments(arguments);
    process.setWorkingDirectory(ui::toText(record.request.directory));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        Q_EMIT failed(tr("The command after a download could not be started: %1").arg(process.program()));
}

} // namespace intact::app
