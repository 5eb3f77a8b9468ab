// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/download_service.h"

#include <QObject>

#include <vector>

namespace intact::ui {

class NoticeBar;

/// Removing asks nothing and can be taken back for ten seconds; only then is it for good.
/// Lives on the UI thread; owned by the window. Service and notice must outlive it.
class RemovalUndo final : public QObject {
    Q_OBJECT

public:
    RemovalUndo(DownloadService& service, NoticeBar& notice, QObject* parent = nullptr);
    /// What could still be taken back is removed for good.
    ~RemovalUndo() override;

    void remove(std::vector<DownloadId> ids);

Q_SIGNALS:
    void restored(const std::vector<intact::DownloadId>& ids);

private:
    void undo();
    void purge();

    DownloadService& m_service;
    NoticeBar& m_notice;
    std::vector<DownloadId> m_removed;
};

} // namespace intact::ui
