// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace intact::ui {

class DesktopShell;
class NoticeBar;

/// Offers to show what an earlier crash of the program has left. Lives on the UI thread; owned by the window.
class ReportNotice final : public QObject {
    Q_OBJECT

public:
    ReportNotice(NoticeBar& notice, DesktopShell& shell, QObject* parent);
    /// `path`: of the report.
    void offer(const QString& path);

private:
    void show();

    NoticeBar& m_notice;
    DesktopShell& m_shell;
    QString m_path; // empty: the notice is somebody else's
};

} // namespace intact::ui
