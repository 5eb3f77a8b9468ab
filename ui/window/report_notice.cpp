// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_notice.h"

#include "ui/desktop/desktop_shell.h"
#include "ui/widgets/notice_bar.h"

#include <utility>

namespace intact::ui {

ReportNotice::ReportNotice(NoticeBar& notice, DesktopShell& shell, QObject* parent)
    : QObject(parent), m_notice(notice), m_shell(shell) {
    connect(&notice, &NoticeBar::actionPressed, this, &ReportNotice::show);
    connect(&notice, &NoticeBar::ended, this, [this] { m_path.clear(); });
}

void ReportNotice::offer(const QString& path) {
    m_notice.say(tr("Intact ended unexpectedly the last time. Your downloads go on where they were."),
                 tr("Show report"), QStringLiteral("file"));
    m_path = path;
}

void ReportNotice::show() {
    const QString path = std::exchange(m_path, {});
    if (!path.isEmpty())
        m_shell.openFile(path);
}

} // namespace intact::ui
