// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/removal_undo.h"

#include "ui/widgets/notice_bar.h"

#include <utility>

namespace intact::ui {

RemovalUndo::RemovalUndo(DownloadService& service, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_service(service), m_notice(notice) {
    connect(&notice, &NoticeBar::actionPressed, this, &RemovalUndo::undo);
    connect(&notice, &NoticeBar::ended, this, &RemovalUndo::purge);
}

RemovalUndo::~RemovalUndo() {
    purge();
}

void RemovalUndo::remove(std::vector<DownloadId> ids) {
    if (ids.empty())
        return;
    const bool more = !m_removed.empty();
    m_service.remove(ids);
    m_removed.insert(m_removed.end(), ids.begin(), ids.end());
    const QString sentence = tr("Removed %Ln downloads", nullptr, static_cast<int>(m_removed.size()));
    if (more)
        m_notice.update(sentence);
    else
        m_notice.say(sentence, tr("Undo"));
}

void RemovalUndo::undo() {
    const std::vector<DownloadId> ids = std::exchange(m_removed, {});
    if (ids.empty())
        return;
    m_service.restore(ids);
    Q_EMIT restored(ids);
}

void RemovalUndo::purge() {
    const std::vector<DownloadId> ids = std::exchange(m_removed, {});
    if (!ids.empty())
        m_service.purge(ids);
}

} // namespace intact::ui
