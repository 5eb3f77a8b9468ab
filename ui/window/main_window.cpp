// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/bridge/text.h"
#include "ui/desktop/activation.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/widgets/details_panel.h"
#include "ui/widgets/download_list_view.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/state_sidebar.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/add_flow.h"
#include "ui/window/category_flow.h"
#include "ui/window/disk_notice.h"
#include "ui/window/download_commands.h"
#include "ui/window/file_flow.h"
#include "ui/window/file_watch.h"
#include "ui/window/filing_flow.h"
#include "ui/window/list_panel.h"
#include "ui/window/login_flow.h"
#include "ui/window/main_tool_bar.h"
#include "ui/window/options_flow.h"
#include "ui/window/proof_flow.h"
#include "ui/window/removal_undo.h"
#include "ui/window/report_notice.h"
#include "ui/window/schedule_flow.h"
#include "ui/window/speed_control.h"
#include "ui/window/when_done.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>

#include <utility>

namespace intact::ui {

MainWindow::MainWindow(Context context, Settings settings)
    : m_context(std::move(context))
    , m_settings(std::move(settings))
    , m_downloads(m_context.clock)
    , m_actions(new ActionSet(this)) {
    setWindowTitle(QStringLiteral("Intact"));
    build();
    connectBridge();
    connectPanels();
    connectActions();
    applySettings();
    shape().restore(m_context.state);
    onFigures();
    m_list->focusShown();
}

MainWindow::~MainWindow() {
    // Members that only the panels refer to go before the panels do: take those down first.
    delete takeCentralWidget();
}

void MainWindow::build() {
    m_bar = new MainToolBar(*m_actions, this);
    addToolBar(m_bar);
    m_sidebar = new Sidebar(m_context.theme, m_categories, m_tags, *m_actions->action(ActionId::NewCategory), this);
    m_list = new ListPanel(m_downloads, m_context.theme, m_context.clock, this);
    m_details = new DetailsPanel(m_context.theme, m_context.clock, m_speeds, this);
    m_details->hide();
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->addWidget(m_list);
    m_down->addWidget(m_details);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setCollapsible(0, false);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->addWidget(m_sidebar);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    m_across->setCollapsible(1, false);
    setCentralWidget(m_across);
    m_status = new StatusStrip(this);
    setStatusBar(m_status);
    m_speed = new SpeedControl(*m_actions, m_bar->speed(), *m_status, m_context.clock, this);
    m_schedule = new ScheduleFlow({m_context.bridge.service(), m_context.clock, *m_speed, *m_list, *m_details}, this);
    m_actions->attach(*this, m_list->view());
    m_removal = new RemovalUndo(m_context.bridge.service(), m_context.files, m_list->notice(), this);
    m_report = new ReportNotice(m_list->notice(), m_context.shell, this);
    new DiskNotice(m_downloads, m_list->diskBar(), m_context.bridge, this);
    m_adding = new AddFlow({m_context.bridge,
                            m_context.shell,
                            m_context.theme,
                            m_settings,
                            m_downloads,
                            {m_categories, m_tags},
                            m_context.downloadFolder,
                            m_context.secrets.isThere()},
                           *this);
    m_fileFlow = new FileFlow({m_context.bridge, m_context.shell, m_context.files, m_context.theme, *m_adding,
                               m_categories, m_list->notice()},
                              *m_actions, *this);
    auto* logins = new LoginFlow(m_context.bridge, m_context.secrets, *m_adding, this);
    connect(logins, &LoginFlow::failed, this, &MainWindow::say);
    m_options = new OptionsFlow(
        {m_context.bridge, m_context.theme, {m_categories, m_tags}, *m_adding, *logins, m_context.secrets.isThere()},
        *this);
    m_commands = new DownloadCommands({m_context.bridge.service(), m_context.shell, m_context.theme, *m_list,
                                       *m_removal, *m_options, *m_fileFlow, m_context.clock, m_downloads},
                                      *m_actions, this);
    auto* proof =
        new ProofFlow({m_context.bridge, m_context.shell, m_context.files, *m_list, *m_adding}, *m_actions, *this);
    connect(proof, &ProofFlow::told, this, &MainWindow::say);
    new FilingFlow({m_context.bridge, m_context.theme, m_downloads, m_categories, m_tags, *m_sidebar, *m_list},
                   *m_actions, *this);
    new CategoryFlow(
        {m_context.bridge, m_context.theme, m_categories, m_sidebar->categories(), m_list->notice(), *m_adding},
        *m_actions->action(ActionId::NewCategory), *this);
    auto* whenDone = new WhenDone({m_downloads, *m_actions, m_context.power, *m_status, m_context.clock, *this}, this);
    whenDone->watch(m_bar->menu());
    connect(whenDone, &WhenDone::failed, this, &MainWindow::say);
    connect(&m_bar->menu(), &QMenu::aboutToShow, m_commands, &DownloadCommands::markPriority);
}

void MainWindow::connectBridge() {
    const EngineBridge* bridge = &m_context.bridge;
    DownloadListModel* downloads = &m_downloads;
    connect(bridge, &EngineBridge::listLoaded, downloads, &DownloadListModel::reset);
    connect(bridge, &EngineBridge::listCompleted, downloads, &DownloadListModel::add);
    connect(bridge, &EngineBridge::added, downloads, &DownloadListModel::add);
    connect(bridge, &EngineBridge::changed, downloads, &DownloadListModel::change);
    connect(bridge, &EngineBridge::removed, downloads, &DownloadListModel::remove);
    connect(bridge, &EngineBridge::orderChanged, downloads, &DownloadListModel::setOrder);
    connect(bridge, &EngineBridge::progressed, downloads, &DownloadListModel::apply);
    connect(bridge, &EngineBridge::checksProgressed, downloads, &DownloadListModel::applyChecks);
    connect(bridge, &EngineBridge::checksEnded, downloads, &DownloadListModel::endChecks);
    connect(bridge, &EngineBridge::progressed, this,
            [this](const auto& progress) { m_speeds.add(m_context.clock.now(), progress); });
    connect(bridge, &EngineBridge::removed, this, [this](const auto& ids) { m_speeds.erase(ids); });
    connect(bridge, &EngineBridge::detailsTold, m_details, &DetailsPanel::tell);
    connect(bridge, &EngineBridge::logTold, m_details, &DetailsPanel::tellLog);
    connect(bridge, &EngineBridge::refused, this, [this](const Refusal& refusal) {
        m_selectsAdded = false;
        say(QStringLiteral("%1: %2").arg(refusal.subject, refusal.problem));
    });
    connect(bridge, &EngineBridge::added, this, &MainWindow::onAdded);
    new FileWatch(m_context.bridge, m_downloads, *this);
    connect(bridge, &EngineBridge::folderAnswered, this, [this](const FolderAnswer& answer) {
        if (answer.directory == m_adding->folder())
            m_status->setFolder(answer.directory.section(QLatin1Char('/'), -1), answer.freeBytes);
    });
}

void MainWindow::connectPanels() {
    DownloadService* service = &m_context.bridge.service();
    connect(&m_downloads, &DownloadListModel::figuresChanged, this, &MainWindow::onFigures);
    connect(&m_downloads, &DownloadListModel::renameWanted, this,
            [service](DownloadId id, const QString& name) { service->rename(id, toUtf8(name)); });
    connect(&m_sidebar->states(), &StateSidebar::filterChosen, m_list, &ListPanel::setStateFilter);
    connect(&m_bar->search(), &QLineEdit::textChanged, m_list, &ListPanel::setSearch);
    connect(m_list, &ListPanel::selectionChanged, this, &MainWindow::onSelection);
    connect(m_list, &ListPanel::addWanted, m_adding, &AddFlow::add);
    connect(m_list, &ListPanel::clearFilterWanted, this, &MainWindow::clearFilter);
    connect(m_adding, &AddFlow::requested, this, [this] { m_selectsAdded = true; });
    connect(m_adding, &AddFlow::nothingFound, this, &MainWindow::say);
    connect(m_adding, &AddFlow::filesDropped, m_fileFlow,
            [this](const QStringList& paths) { m_fileFlow->take(paths); });
    connect(m_adding, &AddFlow::showWanted, this, &MainWindow::reveal);
    connect(m_fileFlow, &FileFlow::told, this, &MainWindow::say);
    connect(&m_list->view(), &QTreeView::doubleClicked, m_commands, &DownloadCommands::open);
    connect(&m_list->view(), &QWidget::customContextMenuRequested, this, &MainWindow::showContextMenu);
    connect(&m_list->view().rows(), &RowDelegate::fixWanted, m_commands, &DownloadCommands::fix);
    connect(m_speed, &SpeedControl::chosen, this, &MainWindow::changeSettings);
    connect(m_details, &DetailsPanel::watchWanted, this,
            [service](std::optional<DownloadId> id) { service->watchDetails(id); });
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto command) {
        connect(m_actions->action(id), &QAction::triggered, this, command);
    };
    on(ActionId::Add, [this] { m_adding->add(); });
    on(ActionId::Paste, [this] { m_adding->paste(); });
    on(ActionId::Search, [this] {
        m_bar->search().setFocus(Qt::ShortcutFocusReason);
        m_bar->search().selectAll();
    });
    on(ActionId::Preferences, [this] { showPreferences(); });
    on(ActionId::Shortcuts, [this] {
        auto* dialog = new ShortcutsDialog(*m_actions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(ActionId::Quit, [this] { quit(); });
    connect(m_actions->action(ActionId::Details), &QAction::toggled, m_details, &QWidget::setVisible);
}

void MainWindow::offerReport(const QString& path) {
    m_report->offer(path);
}

void MainWindow::say(const QString& sentence) {
    m_list->notice().say(sentence, {});
}

void MainWindow::onFigures() {
    const StateCounts& counts = m_downloads.counts();
    m_sidebar->states().setCounts(counts);
    const double speed = m_downloads.bytesPerSecond();
    m_status->setActivity(speed, counts.of(StateFilter::Downloading));
}

void MainWindow::onAdded(const std::vector<DownloadRow>& rows) {
    inspectFolder();
    if (!std::exchange(m_selectsAdded, false))
        return;
    // Space, Return and Del are meant for what one has just added.
    std::vector<DownloadId> ids;
    for (const DownloadRow& row : rows)
        ids.push_back(row.id);
    m_list->select(ids);
}

void MainWindow::onSelection() {
    const SelectionStates states = m_list->selectedStates();
    m_actions->setSelection(states);
    m_details->setDownload(states.total() == 1 ? std::optional(m_list->selectedIds().front()) : std::nullopt);
}

void MainWindow::reveal(DownloadId id) {
    clearFilter();
    m_list->select({id});
}

void MainWindow::clearFilter() {
    m_bar->search().clear();
    m_sidebar->clear();
}

void MainWindow::showContextMenu(const QPoint& at) {
    QMenu menu(this);
    m_commands->markPriority();
    m_actions->fillContextMenu(menu);
    menu.exec(m_list->view().viewport()->mapToGlobal(at));
}

void MainWindow::showPreferences() {
    auto* dialog = new PreferencesDialog(m_context.bridge, m_context.theme, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, &MainWindow::changeSettings);
    dialog->open();
}

void MainWindow::changeSettings(const Settings& settings) {
    m_settings = settings;
    applySettings();
    Q_EMIT settingsChanged(m_settings);
}

void MainWindow::applySettings() {
    m_context.theme.setMode(Theme::modeFromText(toText(m_settings.text(SettingId::Theme))));
    m_schedule->setSettings(m_settings);
    inspectFolder();
}

void MainWindow::inspectFolder() {
    m_context.bridge.service().inspectFolder(toUtf8(m_adding->folder()));
}

void MainWindow::offer(const LinksFound& found) {
    if (!found.links.empty())
        m_adding->offer(found);
}

void MainWindow::showInFront(const QString& activationToken) {
    bringToFront(*this, activationToken);
}

void MainWindow::quit() {
    m_quits = true;
    close();
}

WindowShape MainWindow::shape() {
    return {*this, *m_list->view().header(), *m_across, *m_down, *m_actions->action(ActionId::Details), *m_sidebar};
}

void MainWindow::closeEvent(QCloseEvent* event) {
    shape().save(m_context.state);
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace intact::ui
