// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments_page.h"

#include "ui/bridge/text.h"
#include "ui/format/quantities.h"
#include "ui/widgets/range_map.h"

#include <QHeaderView>
#include <QLabel>
#include <QPixmap>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace intact::ui {

namespace {

constexpr int kConnectionMark = 48;         // beside the number of a connection
constexpr std::int64_t kWide = 999'000'000; // bytes, with as many figures as there can be

enum Section { Connection, Server, Range, Speed, Limit, Sections };

QPixmap swatch(const QColor& color) {
    QPixmap pixmap(12, 12);
    pixmap.fill(color);
    return pixmap;
}

} // namespace

SegmentsPage::SegmentsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_map(new RangeMap(theme, this))
    , m_legend(new QLabel(this))
    , m_connections(new QTreeWidget(this)) {
    m_legend->setTextFormat(Qt::PlainText);
    m_connections->setFrameShape(QFrame::NoFrame);
    m_connections->setRootIsDecorated(false);
    m_connections->setUniformRowHeights(true);
    m_connections->setSelectionMode(QAbstractItemView::NoSelection);
    m_connections->setFocusPolicy(Qt::TabFocus);
    m_connections->setAccessibleName(tr("Connections"));
    m_connections->setHeaderLabels({tr("Connection"), tr("Server"), tr("Fetches"), tr("Speed"), tr("Limited by")});
    for (const Section section : {Connection, Server, Range, Speed})
        m_connections->header()->setSectionResizeMode(section, QHeaderView::Interactive);
    const auto width = [this](const QString& text) {
        return fontMetrics().horizontalAdvance(text) + 24;
    };
    m_connections->setColumnWidth(Connection, width(tr("Connection %L1").arg(32)) + kConnectionMark);
    m_connections->setColumnWidth(Server, width(QStringLiteral("download.example.org:443")));
    m_connections->setColumnWidth(Range, width(tr("from %1 to %2").arg(bytesText(kWide), bytesText(kWide))));
    m_connections->setColumnWidth(Speed, std::max(width(tr("Speed")), width(speedText(static_cast<double>(kWide)))));
    m_connections->header()->setStretchLastSection(true);
    m_connections->header()->setMinimumSectionSize(width(tr("Limited by")) / 2);
    m_connections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_connections->headerItem()->setTextAlignment(Speed, Qt::AlignRight | Qt::AlignVCenter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_map);
    layout->addWidget(m_legend);
    layout->addWidget(m_connections, 1);
}

void SegmentsPage::show(const ShownDetails& details) {
    m_map->setDetails(&details);
    const DownloadRow& row = details.row;
    QString legend = row.total ? tr("%1 received, %2 proven").arg(bytesText(row.received), bytesText(row.proven))
                               : tr("%1 received, the size is not known").arg(bytesText(row.received));
    if (!isRunning(row.state))
        legend += QStringLiteral(" · ") + tr("no connection open");
    m_legend->setText(legend);
    fillConnections(details.segments);
}

void SegmentsPage::clear() {
    m_map->setDetails(nullptr);
    m_legend->clear();
    m_connections->clear();
}

QString SegmentsPage::limitText(SpeedLimit limit) {
    switch (limit) {
    case SpeedLimit::Nothing:
        return tr("nothing");
    case SpeedLimit::Server:
        return tr("the server");
    case SpeedLimit::RateLimit:
        return tr("the speed limit");
    case SpeedLimit::Disk:
        return tr("the disk");
    case SpeedLimit::RetryWait:
        return tr("waits to try again");
    case SpeedLimit::HostBudget:
        return tr("the connections allowed to this server");
    }
    return {};
}

void SegmentsPage::fillConnections(const std::vector<SegmentInfo>& segments) {
    // Rows are kept and rewritten, so that a scrolled or focused list stays as it is while it is updated.
    while (m_connections->topLevelItemCount() > static_cast<int>(segments.size()))
        delete m_connections->takeTopLevelItem(m_connections->topLevelItemCount() - 1);
    while (m_connections->topLevelItemCount() < static_cast<int>(segments.size()))
        m_connections->addTopLevelItem(new QTreeWidgetItem);
    for (int line = 0; line < static_cast<int>(segments.size()); ++line) {
        const SegmentInfo& segment = segments[static_cast<std::size_t>(line)];
        QTreeWidgetItem* item = m_connections->topLevelItem(line);
        item->setIcon(Connection, swatch(RangeMap::connectionColor(m_theme.colors(), segment.connection)));
        item->setText(Connection, tr("Connection %L1").arg(segment.connection + 1));
        item->setText(Server, toDisplayLine(segment.server));
        item->setText(Range, tr("from %1 to %2").arg(bytesText(segment.position), bytesText(segment.claim.end)));
        item->setText(Speed, speedText(segment.bytesPerSecond));
        item->setTextAlignment(Speed, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(Limit, limitText(segment.limitedBy));
    }
}

} // namespace intact::ui
