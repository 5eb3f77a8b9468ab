// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overall_progress.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <cstdint>

namespace intact::ui {

class DownloadListModel;
class JobView;
class LauncherProgress;

/// Tells docks, the desktop's job list and whoever listens how far everything is, twice a second at most.
/// Lives on the UI thread; owned by the desktop flows; all references must outlive it.
class ProgressFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        const DownloadListModel& list;
        LauncherProgress& launcher;
        JobView& jobs;
    };

    ProgressFlow(Context context, QObject* parent);
    /// Takes progress back from docks, which would keep it.
    ~ProgressFlow() override;

    [[nodiscard]] const OverallProgress& progress() const { return m_progress; }

Q_SIGNALS:
    void told(const intact::ui::OverallProgress& progress);

private:
    void look();
    [[nodiscard]] std::int64_t finishedSince(const std::vector<const DownloadRow*>& running);

    Context m_context;
    OverallProgress m_progress;
    QHash<std::int64_t, std::int64_t> m_ran; // number → size, of those that ran at the last look
    std::int64_t m_finished = 0;             // bytes of what has become complete since anything runs
    QTimer m_timer;
};

} // namespace intact::ui
