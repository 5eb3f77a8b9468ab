// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/known_links.h"

#include "ui/format/quantities.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intact::ui {

namespace {

struct KnownLinksTr {
    Q_DECLARE_TR_FUNCTIONS(KnownLinks)
};

} // namespace

KnownLinks::KnownLinks(const DownloadListModel& downloads) : m_downloads(&downloads) {
    m_ids.reserve(downloads.rowCount());
    for (int index = 0; index < downloads.rowCount(); ++index) {
        const DownloadRow& row = downloads.row(index);
        const auto known = m_ids.constFind(row.url);
        if (known == m_ids.constEnd() || row.state != State::Complete)
            m_ids.insert(row.url, row.id);
    }
}

const DownloadRow* KnownLinks::find(const QString& url) const {
    const auto known = m_ids.constFind(url.toUtf8());
    return known == m_ids.constEnd() ? nullptr : m_downloads->find(*known);
}

QString knownText(const DownloadRow& row) {
    if (row.state == State::Complete)
        return KnownLinksTr::tr("already here, finished");
    if (row.total)
        return KnownLinksTr::tr("already here, %1").arg(percentText(row.received, *row.total));
    return KnownLinksTr::tr("already here, %1").arg(bytesText(row.received));
}

QString nameBeside(const QString& name) {
    static const QRegularExpression parts(QStringLiteral("^(.*?)(?: \\((\\d{1,6})\\))?((?:\\.tar)?\\.[^.]{1,15})?$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = parts.match(name);
    return QStringLiteral("%1 (%2)%3").arg(match.captured(1)).arg(match.captured(2).toInt() + 1).arg(match.captured(3));
}

} // namespace intact::ui
