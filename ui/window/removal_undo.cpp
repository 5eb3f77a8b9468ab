// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/removal_undo.h"

#include "ui/widgets/notice_bar.h"
#include "ui/window/file_tasks.h"

#include <QPointer>

#include <utility>

namespace intact::ui {

RemovalUndo::RemovalUndo(DownloadService& service, FileTasks& tasks, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_service(service), m_tasks(tasks), m_notice(notice) {
    connect(&notice, &NoticeBar::actionPressed, this, &RemovalUndo::undo);
    connect(&notice, &NoticeBar::ended, this, &RemovalUndo::purge);
}

RemovalUndo::~RemovalUndo() {
    purge();
}

void RemovalUndo::remove(std::vector<DownloadId> ids) {
    remove(std::move(ids), {}, false);
}

void RemovalUndo::removeWithFiles(std::vector<DownloadId> ids, const QStringList& files) {
    remove(std::move(ids), files, true);
}

void RemovalUndo::remove(std::vector<DownloadId> ids, const QStringList& files, bool withFiles) {
    if (ids.empty())
        return;
    const bool more = !m_removed.empty() && m_withFiles == withFiles;
    const int count = static_cast<int>(ids.size() + (more ? m_removed.size() : 0));
    const QString sentence = withFiles ? tr("Removed %Ln downloads; finished files go to the trash", nullptr, count)
                                       : tr("Removed %Ln downloads", nullptr, count);
    // What the notice said before is over by this, an earlier removal of the other kind too: not yet this one.
    if (more)
        m_notice.update(sentence);
    else
        m_notice.say(sentence, tr("Undo"));
    m_withFiles = withFiles;
    m_service.remove(ids);
    m_removed.insert(m_removed.end(), ids.begin(), ids.end());
    m_files.append(files);
}

void RemovalUndo::undo() {
    m_files.clear();
    const std::vector<DownloadId> ids = std::exchange(m_removed, {});
    if (ids.empty())
        return;
    m_service.restore(ids);
    Q_EMIT restored(ids);
    tellProblemsSoon();
}

void RemovalUndo::purge() {
    const std::vector<DownloadId> ids = std::exchange(m_removed, {});
    if (!ids.empty())
        m_service.purge(ids);
    if (const QStringList files = std::exchange(m_files, {}); !files.isEmpty())
        m_tasks.moveToTrash(files, [self = QPointer(this)](const QStringList& problems) {
            if (!self)
                return;
            self->m_problems.append(problems);
            self->tellProblemsSoon();
        });
    tellProblemsSoon();
}

// Not from within the notice, which may be about to say something else.
void RemovalUndo::tellProblemsSoon() {
    QMetaObject::invokeMethod(this, &RemovalUndo::tellProblems, Qt::QueuedConnection);
}

// While a removal can be taken back its notice stays.
void RemovalUndo::tellProblems() {
    if (m_removed.empty() && !m_problems.isEmpty())
        m_notice.say(std::exchange(m_problems, {}).join(QLatin1Char('\n')), {});
}

} // namespace intact::ui
