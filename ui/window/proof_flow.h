// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/window/file_tasks.h"

#include <QObject>
#include <QSet>

#include <cstdint>
#include <vector>

class QWidget;

namespace intact::ui {

class AddFlow;
class ListPanel;

/// What can be done with the checksums of finished files: check them again, with pauses, copy them, write them into a
/// file. Lives on the UI thread; owned by the window; all references must outlive it.
class ProofFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        DesktopShell& shell;
        FileTasks& files;
        ListPanel& list;
        AddFlow& adding; ///< gives the tokens
    };

    ProofFlow(Context context, ActionSet& actions, QWidget& window);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void pause(bool pause);
    void offerPause();
    void copy();
    void save();
    void onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records);
    void copyOf(const std::vector<DownloadRecord>& records);
    void write(const QString& path, const std::vector<DownloadRecord>& records);
    [[nodiscard]] std::vector<DownloadId> finished() const;

    Context m_context;
    ActionSet& m_actions;
    QWidget& m_window;
    QSet<std::int64_t> m_checking; // numbers of the files that are being read or wait for it
    bool m_paused = false;
    std::uint64_t m_copyToken = 0; // of the question for the records; 0: none
    std::uint64_t m_saveToken = 0; // the same
    QString m_savePath;
};

} // namespace intact::ui
