// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/download_service.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace intact::ui {

class FileTasks;
class NoticeBar;

/// Removing asks nothing and can be taken back for ten seconds; only then is it for good, and only then do files go to
/// the trash. Lives on the UI thread; owned by the window. Service, tasks and notice must outlive it.
class RemovalUndo final : public QObject {
    Q_OBJECT

public:
    RemovalUndo(DownloadService& service, FileTasks& tasks, NoticeBar& notice, QObject* parent = nullptr);
    /// What could still be taken back is removed for good.
    ~RemovalUndo() override;

    void remove(std::vector<DownloadId> ids);
    /// The same, and these finished files of theirs go to the trash.
    void removeWithFiles(std::vector<DownloadId> ids, const QStringList& files);

Q_SIGNALS:
    void restored(const std::vector<intact::DownloadId>& ids);

private:
    void remove(std::vector<DownloadId> ids, const QStringList& files, bool withFiles);
    void undo();
    void purge();
    void tellProblemsSoon();
    void tellProblems();

    DownloadService& m_service;
    FileTasks& m_tasks;
    NoticeBar& m_notice;
    std::vector<DownloadId> m_removed;
    QStringList m_files;
    QStringList m_problems;   // of the trash, not told yet
    bool m_withFiles = false; // what is in the notice
};

} // namespace intact::ui
