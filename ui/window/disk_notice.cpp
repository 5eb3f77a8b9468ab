// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/disk_notice.h"

#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/text.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/notice_bar.h"

#include <utility>

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookAfter = 200ms;
constexpr auto kAskEvery = 5s;

} // namespace

DiskNotice::DiskNotice(const DownloadListModel& list, NoticeBar& bar, EngineBridge& bridge, QObject* parent)
    : QObject(parent), m_list(list), m_bar(bar), m_bridge(bridge) {
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kLookAfter);
    m_spaceTimer.setInterval(kAskEvery);
    connect(&list, &DownloadListModel::statesChanged, this, [this] {
        if (!m_lookTimer.isActive())
            m_lookTimer.start();
    });
    connect(&m_lookTimer, &QTimer::timeout, this, &DiskNotice::look);
    connect(&m_spaceTimer, &QTimer::timeout, this, &DiskNotice::askForSpace);
    connect(&bridge, &EngineBridge::folderAnswered, this, &DiskNotice::spaceTold);
    connect(&bar, &NoticeBar::ended, this, [this] { m_closed = true; });
}

void DiskNotice::look() {
    std::vector<const DownloadRow*> waiting;
    if (m_list.counts().of(filterOf(State::Waiting)) > 0) {
        for (const DownloadRow& row : m_list.rows()) {
            if (!row.waitsForDisk.isEmpty())
                waiting.push_back(&row);
        }
    }
    std::optional<DiskTrouble> trouble = diskTrouble(waiting);
    if (trouble == m_trouble)
        return;
    if (!trouble || !m_trouble || trouble->folder != m_trouble->folder)
        m_free.reset();
    m_trouble = std::move(trouble);
    if (m_trouble) {
        askForSpace();
        m_spaceTimer.start();
        show();
    } else {
        m_spaceTimer.stop();
        m_bar.dismiss();
        m_closed = false;
    }
}

void DiskNotice::askForSpace() {
    m_bridge.service().inspectFolder(toUtf8(m_trouble->folder));
}

void DiskNotice::spaceTold(const FolderAnswer& answer) {
    if (!m_trouble || answer.directory != m_trouble->folder)
        return;
    m_free = answer.freeBytes;
    show();
}

void DiskNotice::show() {
    if (!m_closed)
        m_bar.hold(diskSentence(*m_trouble, m_free));
}

} // namespace intact::ui
