// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/disk_trouble.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace intact::ui {

class DownloadListModel;
class EngineBridge;
class NoticeBar;
struct FolderAnswer;

/// Keeps the bar over the list at what holds up whole disks: there as long as anything waits, unless the person has
/// closed it. Lives on the UI thread; owned by the window. All references must outlive it.
class DiskNotice final : public QObject {
    Q_OBJECT

public:
    DiskNotice(const DownloadListModel& list, NoticeBar& bar, EngineBridge& bridge, QObject* parent);

private:
    void look();
    void askForSpace();
    void spaceTold(const FolderAnswer& answer);
    void show();

    const DownloadListModel& m_list;
    NoticeBar& m_bar;
    EngineBridge& m_bridge;
    std::optional<DiskTrouble> m_trouble;
    std::optional<std::int64_t> m_free; // in its folder
    bool m_closed = false;              // by the person
    QTimer m_lookTimer;                 // many changes in one go are one look
    QTimer m_spaceTimer;                // space comes and goes without a word
};

} // namespace intact::ui
