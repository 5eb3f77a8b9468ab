// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/actions/action_set.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/power_control.h"
#include "ui/desktop/secret_store.h"
#include "ui/desktop/theme.h"
#include "ui/models/category_model.h"
#include "ui/models/download_list_model.h"
#include "ui/models/speed_book.h"
#include "ui/models/tag_model.h"
#include "ui/window/file_tasks.h"
#include "ui/window/window_shape.h"
#include "ui/window/window_state.h"

#include <QMainWindow>

class QSplitter;

namespace intact::ui {

class AddFlow;
class DetailsPanel;
class DownloadCommands;
class FileFlow;
class ListPanel;
class MainToolBar;
class OptionsFlow;
class RemovalUndo;
class ReportNotice;
class Sidebar;
class ScheduleFlow;
class SpeedControl;
class StatusStrip;

/// The window: puts the panels together and connects them; what they do is theirs.
/// Lives on the UI thread; owned by the composition root. Everything handed in must outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        DesktopShell& shell;
        Theme& theme;
        WindowState& state;
        FileTasks& files;
        const Clock& clock;
        PowerControl& power;
        SecretStore& secrets;
        QString downloadFolder; ///< the desktop's
    };

    MainWindow(Context context, Settings settings);
    ~MainWindow() override;

    /// Links from the command line or another start of the program.
    void offer(const LinksFound& found);
    /// The program has crashed the last time and left this file.
    void offerReport(const QString& path);
    /// Says something in the bar under the list.
    void say(const QString& sentence);
    /// `activationToken`: of who wants it there; empty: none.
    void showInFront(const QString& activationToken = {});
    /// Selects this download, whatever the filter hid.
    void reveal(DownloadId id);
    void changeSettings(const Settings& settings);
    /// Closes it whatever closing does otherwise; closed() follows.
    void quit();
    /// Whoever closes it from now on is not to be asked: the session ends.
    void expectEnd() { m_quits = true; }
    [[nodiscard]] bool isQuitting() const { return m_quits; }
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const DownloadListModel& downloads() const { return m_downloads; }
    [[nodiscard]] ActionSet& actionSet() { return *m_actions; }
    [[nodiscard]] ListPanel& list() { return *m_list; }
    [[nodiscard]] AddFlow& adding() { return *m_adding; }
    [[nodiscard]] FileFlow& files() { return *m_fileFlow; }
    [[nodiscard]] ScheduleFlow& schedule() { return *m_schedule; }
    [[nodiscard]] DownloadCommands& commands() { return *m_commands; }
    [[nodiscard]] DetailsPanel& details() { return *m_details; }

Q_SIGNALS:
    void settingsChanged(const intact::Settings& settings);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectBridge();
    void connectPanels();
    void connectActions();
    void onFigures();
    void onAdded(const std::vector<DownloadRow>& rows);
    void onSelection();
    void clearFilter();
    void showContextMenu(const QPoint& at);
    void showPreferences();
    void applySettings();
    void inspectFolder();
    [[nodiscard]] WindowShape shape();

    Context m_context;
    Settings m_settings;
    DownloadListModel m_downloads;
    CategoryModel m_categories;
    TagModel m_tags;
    SpeedBook m_speeds;
    ActionSet* m_actions;
    MainToolBar* m_bar = nullptr;
    Sidebar* m_sidebar = nullptr;
    ListPanel* m_list = nullptr;
    DetailsPanel* m_details = nullptr;
    StatusStrip* m_status = nullptr;
    SpeedControl* m_speed = nullptr;
    QSplitter* m_across = nullptr; // sidebar | list and details
    QSplitter* m_down = nullptr;   // list over details
    AddFlow* m_adding = nullptr;
    FileFlow* m_fileFlow = nullptr;
    OptionsFlow* m_options = nullptr;
    ScheduleFlow* m_schedule = nullptr;
    RemovalUndo* m_removal = nullptr;
    ReportNotice* m_report = nullptr;
    DownloadCommands* m_commands = nullptr;
    bool m_quits = false;
    bool m_selectsAdded = false; // what comes next was asked for in this window
};

} // namespace intact::ui
