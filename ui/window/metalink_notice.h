// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace intact::ui {

class NoticeBar;

/// Offers the files of a metalink that has arrived as a download: only when it was on its way in this run, and only
/// with a button, because it may have come by a page or a redirect. Lives on the UI thread; owned by the FileFlow; both
/// references must outlive it.
class MetalinkNotice final : public QObject {
    Q_OBJECT

public:
    MetalinkNotice(EngineBridge& bridge, NoticeBar& notice, QObject* parent);

Q_SIGNALS:
    /// The person wants to see what is in it.
    void wanted(const QString& path);

private:
    void look(const std::vector<DownloadRow>& rows);
    void show();

    NoticeBar& m_notice;
    QSet<std::int64_t> m_arriving; // numbers of unfinished downloads
    QString m_path;                // that is offered now; empty: none
};

} // namespace intact::ui
