// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/download_service.h"
#include "ui/actions/action_set.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/models/status_line.h"

#include <QObject>

namespace intact::ui {

class DownloadListModel;
class ListPanel;
class FileFlow;
class OptionsFlow;
class RemovalUndo;
class Theme;

/// What the actions on selected downloads do. Lives on the UI thread; owned by the window; all references outlive it.
class DownloadCommands final : public QObject {
    Q_OBJECT

public:
    struct Context {
        DownloadService& service;
        DesktopShell& shell;
        const Theme& theme;
        ListPanel& list;
        RemovalUndo& removal;
        OptionsFlow& options;
        FileFlow& files; ///< opens finished metalinks
        const Clock& clock;
        const DownloadListModel& downloads; ///< all, not only those that are shown
    };

    DownloadCommands(Context context, const ActionSet& actions, QObject* parent = nullptr);

    /// A double click: opens a finished file, pauses or resumes another one.
    void open();
    /// Puts the check mark beside the priority that all selected ones have, for a menu that is about to be shown.
    void markPriority();
    /// What the button in a row stands for.
    void fix(DownloadId id, Fix fix);

private:
    void pause();
    void resume();
    void toggle();
    void showFolder();
    void removeWithFiles();
    void copyLinks();
    void newLink();
    void openOptions();
    void restart();
    void askStart();
    void setPriority(Priority priority);
    void move(MoveTo where);
    [[nodiscard]] std::vector<DownloadId> all(bool (*wanted)(State)) const;
    [[nodiscard]] std::vector<DownloadId> selected(bool (*wanted)(State)) const;

    Context m_context;
    const ActionSet& m_actions;
};

} // namespace intact::ui
