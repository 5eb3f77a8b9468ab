// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_bridge.h"

#include <QObject>

class QWidget;

namespace intact::ui {

class DownloadListModel;

/// Files are moved and deleted while people are elsewhere: whether finished ones are still there is looked up when the
/// list is complete and whenever the window becomes the active one.
/// Lives on the UI thread; owned by the window; all references must outlive it.
class FileWatch final : public QObject {
    Q_OBJECT

public:
    /// Made after the list model has been connected to the bridge: it has to know first.
    FileWatch(EngineBridge& bridge, const DownloadListModel& downloads, QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    EngineBridge& m_bridge;
    const DownloadListModel& m_downloads;
    QWidget& m_window;
};

} // namespace intact::ui
