// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/proof_flow.h"

#include "core/download/checksum_lines.h"
#include "ui/bridge/text.h"
#include "ui/window/add_flow.h"
#include "ui/window/list_panel.h"

#include <QAction>

#include <utility>

namespace intact::ui {

ProofFlow::ProofFlow(Context context, ActionSet& actions, QWidget& window)
    : QObject(&window), m_context(context), m_actions(actions), m_window(window) {
    const auto on = [this, &actions](ActionId id, auto command) {
        connect(actions.action(id), &QAction::triggered, this, command);
    };
    on(ActionId::CheckAgain, [this] { m_context.bridge.service().verify(finished()); });
    on(ActionId::PauseChecking, [this] { pause(true); });
    on(ActionId::ResumeChecking, [this] { pause(false); });
    on(ActionId::StopChecking, [this] { m_context.bridge.service().stopVerifying(finished()); });
    on(ActionId::CopyChecksum, [this] { copy(); });
    on(ActionId::SaveChecksums, [this] { save(); });
    connect(&context.bridge, &EngineBridge::recordsTold, this, &ProofFlow::onRecords);
    connect(&context.bridge, &EngineBridge::checksProgressed, this, [this](const auto& progress) {
        for (const CheckProgress& news : progress)
            m_checking.insert(news.id.value);
        offerPause();
    });
    connect(&context.bridge, &EngineBridge::checksEnded, this, [this](const auto& ended) {
        for (const CheckEnded& news : ended)
            m_checking.remove(news.id.value);
        offerPause();
    });
    offerPause();
}

void ProofFlow::pause(bool pause) {
    m_paused = pause;
    m_context.bridge.service().pauseVerifying(pause);
    offerPause();
}

// When nothing is left to check, the next check does not wait.
void ProofFlow::offerPause() {
    m_paused = m_paused && !m_checking.isEmpty();
    const QString idle = m_checking.isEmpty() ? tr("Nothing is being checked") : QString();
    m_actions.setObstacle(ActionId::PauseChecking, m_paused ? tr("All checking is paused") : idle);
    m_actions.setObstacle(ActionId::ResumeChecking, m_paused || !idle.isEmpty() ? idle : tr("Checking is not paused"));
}

std::vector<DownloadId> ProofFlow::finished() const {
    std::vector<DownloadId> ids;
    for (const DownloadRow* row : m_context.list.selectedRows()) {
        if (row->state == State::Complete)
            ids.push_back(row->id);
    }
    return ids;
}

// An empty question would be one for the whole list.
void ProofFlow::copy() {
    std::vector<DownloadId> ids = finished();
    if (ids.empty())
        return;
    m_copyToken = m_context.adding.nextToken();
    m_context.bridge.service().askRecords(m_copyToken, std::move(ids));
}

void ProofFlow::save() {
    std::vector<DownloadId> ids = finished();
    if (ids.empty())
        return;
    m_context.shell.chooseFile(&m_window,
                               {tr("Save a checksum file"), tr("All files (*)"), QStringLiteral("SHA256SUMS"), true},
                               [this, ids = std::move(ids)](const QString& path) {
                                   m_savePath = path;
                                   m_saveToken = m_context.adding.nextToken();
                                   m_context.bridge.service().askRecords(m_saveToken, ids);
                               });
}

void ProofFlow::onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records) {
    if (token == 0)
        return;
    if (token == m_copyToken)
        copyOf(records);
    else if (token == m_saveToken)
        write(m_savePath, records);
}

void ProofFlow::copyOf(const std::vector<DownloadRecord>& records) {
    m_copyToken = 0;
    const ChecksumText text = records.size() == 1 ? checksumAlone(records.front()) : checksumLines(records, {});
    if (text.count == 0) {
        Q_EMIT told(tr("No checksum is known yet; check again to have one"));
        return;
    }
    m_context.shell.copyText(toText(text.text));
}

void ProofFlow::write(const QString& path, const std::vector<DownloadRecord>& records) {
    m_saveToken = 0;
    const ChecksumText text = checksumLines(records, toUtf8(path.section(QLatin1Char('/'), 0, -2)));
    if (text.count == 0) {
        Q_EMIT told(tr("No checksum is known yet; check again to have one"));
        return;
    }
    m_context.files.writeText(path, text.text, [this, path, text](const FileTasks::Written& written) {
        const QString name = toDisplayLine(toUtf8(path.section(QLatin1Char('/'), -1)));
        if (!written)
            Q_EMIT told(written.error());
        else if (text.without > 0)
            Q_EMIT told(tr("%Ln files have no checksum yet and are not in %1", nullptr, text.without).arg(name));
        else
            Q_EMIT told(tr("%Ln checksums are in %1", nullptr, text.count).arg(name));
    });
}

} // namespace intact::ui
