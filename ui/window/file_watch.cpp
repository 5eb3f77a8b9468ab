// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_watch.h"

#include "ui/models/download_list_model.h"

#include <QEvent>
#include <QWidget>

#include <utility>
#include <vector>

namespace intact::ui {

FileWatch::FileWatch(EngineBridge& bridge, const DownloadListModel& downloads, QWidget& window)
    : QObject(&window), m_bridge(bridge), m_downloads(downloads), m_window(window) {
    connect(&bridge, &EngineBridge::listCompleted, this, &FileWatch::look);
    window.installEventFilter(this);
}

bool FileWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ActivationChange && m_window.isActiveWindow())
        look();
    return QObject::eventFilter(watched, event);
}

void FileWatch::look() {
    std::vector<DownloadId> finished;
    for (int index = 0; index < m_downloads.rowCount(); ++index) {
        if (m_downloads.row(index).state == State::Complete)
            finished.push_back(m_downloads.row(index).id);
    }
    if (!finished.empty())
        m_bridge.service().checkFiles(std::move(finished));
}

} // namespace intact::ui
