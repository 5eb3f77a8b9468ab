// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/download_commands.h"

#include "core/intake/dropped_file.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/new_link_dialog.h"
#include "ui/dialogs/start_at_dialog.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/download_list_view.h"
#include "ui/window/file_flow.h"
#include "ui/window/list_panel.h"
#include "ui/window/options_flow.h"
#include "ui/window/removal_undo.h"

#include <QAction>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace intact::ui {

DownloadCommands::DownloadCommands(Context context, const ActionSet& actions, QObject* parent)
    : QObject(parent), m_context(context), m_actions(actions) {
    const auto on = [this, &actions](ActionId id, auto command) {
        connect(actions.action(id), &QAction::triggered, this, command);
    };
    on(ActionId::PauseAll, [this] { m_context.service.pause(all(canPause)); });
    on(ActionId::ResumeAll, [this] { m_context.service.resume(all(canResume)); });
    on(ActionId::TogglePause, [this] { toggle(); });
    on(ActionId::Pause, [this] { pause(); });
    on(ActionId::Resume, [this] { resume(); });
    on(ActionId::StartNow, [this] { m_context.service.startNow(selected(canStart)); });
    on(ActionId::StartAt, [this] { askStart(); });
    on(ActionId::PriorityHigh, [this] { setPriority(Priority::High); });
    on(ActionId::PriorityNormal, [this] { setPriority(Priority::Normal); });
    on(ActionId::PriorityLow, [this] { setPriority(Priority::Low); });
    on(ActionId::Restart, [this] { restart(); });
    on(ActionId::Open, [this] { open(); });
    on(ActionId::ShowFolder, [this] { showFolder(); });
    on(ActionId::CopyLinks, [this] { copyLinks(); });
    on(ActionId::NewLink, [this] { newLink(); });
    on(ActionId::Rename, [this] { m_context.list.renameCurrent(); });
    on(ActionId::Properties, [this] { openOptions(); });
    on(ActionId::MoveUp, [this] { move(MoveTo::Up); });
    on(ActionId::MoveDown, [this] { move(MoveTo::Down); });
    on(ActionId::SelectAll, [this] { m_context.list.selectAll(); });
    connect(&m_context.list.view(), &DownloadListView::moveWanted, this,
            [this](const std::vector<DownloadId>& ids, Beside side, DownloadId neighbour) {
                m_context.service.moveBeside(ids, side, neighbour);
            });
    on(ActionId::Remove, [this] { m_context.removal.remove(m_context.list.selectedIds()); });
    on(ActionId::RemoveWithFiles, [this] { removeWithFiles(); });
}

void DownloadCommands::pause() {
    m_context.service.pause(selected(canPause));
}

void DownloadCommands::resume() {
    m_context.service.resume(selected(canResume));
}

void DownloadCommands::toggle() {
    // A mixed selection comes to rest first; the next press starts all of it.
    std::vector<DownloadId> running = selected(canPause);
    const std::vector<DownloadId> waiting = selected([](State state) { return state == State::Waiting; });
    if (running.size() > waiting.size())
        m_context.service.pause(std::move(running));
    else
        resume();
}

void DownloadCommands::open() {
    const auto rows = m_context.list.selectedRows();
    if (rows.size() != 1)
        return;
    const QString path = rows.front()->path();
    if (rows.front()->state != State::Complete)
        toggle();
    else if (droppedFile(toUtf8(path)) == DroppedFile::Metalink)
        m_context.files.take({path});
    else
        m_context.shell.openFile(path);
}

void DownloadCommands::fix(DownloadId id, Fix fix) {
    switch (fix) {
    case Fix::None:
        return;
    case Fix::Retry:
    case Fix::TryNow:
        m_context.service.resume({id});
        return;
    case Fix::StartNow:
        m_context.service.startNow({id});
        return;
    case Fix::StartOver:
        m_context.service.restart({id});
        return;
    case Fix::NewLink:
        m_context.list.select({id});
        newLink();
        return;
    }
}

void DownloadCommands::restart() {
    m_context.service.restart(selected([](State state) { return state == State::Failed; }));
}

void DownloadCommands::askStart() {
    std::vector<DownloadId> ids;
    std::optional<WallTime> time;
    for (const DownloadRow* row : m_context.list.selectedRows()) {
        if (!canPause(row->state) && !canResume(row->state))
            continue;
        ids.push_back(row->id);
        time = time ? time : row->startAt;
    }
    if (ids.empty())
        return;
    auto* dialog =
        new StartAtDialog(m_context.theme, m_context.clock, time, static_cast<int>(ids.size()), &m_context.list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, ids = std::move(ids)] { m_context.service.setStartAt(ids, dialog->time()); });
    dialog->open();
}

void DownloadCommands::setPriority(Priority priority) {
    m_context.service.setPriority(m_context.list.selectedIds(), priority);
}

void DownloadCommands::markPriority() {
    const auto rows = m_context.list.selectedRows();
    for (const auto& [id, priority] :
         {std::pair(ActionId::PriorityHigh, Priority::High), std::pair(ActionId::PriorityNormal, Priority::Normal),
          std::pair(ActionId::PriorityLow, Priority::Low)}) {
        const bool all = std::ranges::all_of(rows, [&](const DownloadRow* row) { return row->priority == priority; });
        m_actions.action(id)->setChecked(all && !rows.empty());
    }
}

void DownloadCommands::newLink() {
    const auto rows = m_context.list.selectedRows();
    if (rows.size() != 1)
        return;
    const LinksFound offered = findLinks(m_context.shell.clipboard());
    auto* dialog =
        new NewLinkDialog(m_context.theme, rows.front()->name, rows.front()->link(), offered, &m_context.list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = rows.front()->id] { m_context.service.replaceLink(id, toUtf8(dialog->link())); });
    dialog->open();
}

void DownloadCommands::openOptions() {
    const std::vector<DownloadId> ids = m_context.list.selectedIds();
    if (ids.size() == 1)
        m_context.options.open(ids.front());
}

void DownloadCommands::showFolder() {
    QStringList paths;
    for (const DownloadRow* row : m_context.list.selectedRows())
        paths.append(row->path());
    m_context.shell.showInFolder(paths);
}

// What is unfinished has its part file, which goes with it anyway.
void DownloadCommands::removeWithFiles() {
    QStringList files;
    for (const DownloadRow* row : m_context.list.selectedRows()) {
        if (row->state == State::Complete && !row->missing)
            files.append(row->path());
    }
    m_context.removal.removeWithFiles(m_context.list.selectedIds(), files);
}

void DownloadCommands::copyLinks() {
    QStringList links;
    for (const DownloadRow* row : m_context.list.selectedRows())
        links.append(row->link());
    m_context.shell.copyText(links.join(QLatin1Char('\n')));
}

void DownloadCommands::move(MoveTo where) {
    m_context.list.showQueueOrder();
    m_context.service.move(m_context.list.selectedIds(), where);
}

std::vector<DownloadId> DownloadCommands::all(bool (*wanted)(State)) const {
    std::vector<DownloadId> ids;
    for (const DownloadRow& row : m_context.downloads.rows()) {
        if (wanted(row.state))
            ids.push_back(row.id);
    }
    return ids;
}

std::vector<DownloadId> DownloadCommands::selected(bool (*wanted)(State)) const {
    std::vector<DownloadId> ids;
    for (const DownloadRow* row : m_context.list.selectedRows()) {
        if (wanted(row->state))
            ids.push_back(row->id);
    }
    return ids;
}

} // namespace intact::ui
