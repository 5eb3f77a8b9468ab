// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/download_list_model.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace intact::ui {

/// Which links are on the list already; looks at the list once, when it is made. A value of the UI thread; the list
/// must outlive it.
class KnownLinks {
public:
    explicit KnownLinks(const DownloadListModel& downloads);

    /// The download with this link, an unfinished one before a finished one; null: there is none, or no longer.
    [[nodiscard]] const DownloadRow* find(const QString& url) const;

private:
    const DownloadListModel* m_downloads;
    QHash<QByteArray, DownloadId> m_ids; // by DownloadRow::url
};

/// "already here, 80 %", "already here, finished".
[[nodiscard]] QString knownText(const DownloadRow& row);
/// Another name beside this one: "a.iso" → "a (1).iso", "a (1).iso" → "a (2).iso".
[[nodiscard]] QString nameBeside(const QString& name);

} // namespace intact::ui
