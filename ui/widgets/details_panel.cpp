// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/details_panel.h"

#include "ui/widgets/log_page.h"
#include "ui/widgets/overview_page.h"
#include "ui/widgets/segments_page.h"
#include "ui/widgets/speed_page.h"

#include <QTabBar>

#include <algorithm>

namespace intact::ui {

DetailsPanel::DetailsPanel(const Theme& theme, const Clock& clock, const SpeedBook& speeds, QWidget* parent)
    : QTabWidget(parent)
    , m_speeds(speeds)
    , m_overview(new OverviewPage(theme, this))
    , m_segments(new SegmentsPage(theme, this))
    , m_speed(new SpeedPage(theme, clock, this))
    , m_log(new LogPage(this)) {
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Details"));
    for (QWidget* page : {static_cast<QWidget*>(m_segments), static_cast<QWidget*>(m_speed)}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
    }
    addTab(m_overview, tr("Overview"));
    m_overview->setAccessibleName(tr("Overview"));
    addTab(m_segments, tr("Segments"));
    addTab(m_speed, tr("Speed"));
    addTab(m_log, tr("Log"));
    clear();
}

void DetailsPanel::setDownload(std::optional<DownloadId> id) {
    if (m_id == id)
        return;
    m_id = id;
    clear();
    if (isVisible())
        Q_EMIT watchWanted(m_id);
}

void DetailsPanel::tell(const ShownDetails& details) {
    if (m_id != details.row.id)
        return;
    m_overview->show(details.facts);
    m_segments->show(details);
    std::optional<std::int64_t> limit = m_commonLimit;
    if (details.rateLimit)
        limit = std::min(*details.rateLimit, limit.value_or(*details.rateLimit));
    m_speed->show([this, id = details.row.id] { return m_speeds.find(id); }, isRunning(details.row.state), limit);
}

void DetailsPanel::tellLog(const LogTold& log) {
    if (m_id == log.id)
        m_log->show(log);
}

void DetailsPanel::showEvent(QShowEvent* event) {
    QTabWidget::showEvent(event);
    Q_EMIT watchWanted(m_id);
}

void DetailsPanel::hideEvent(QHideEvent* event) {
    QTabWidget::hideEvent(event);
    Q_EMIT watchWanted(std::nullopt);
}

void DetailsPanel::clear() {
    m_overview->show({{tr("Details"), tr("Select one download to see everything about it.")}});
    m_segments->clear();
    m_speed->clear();
    m_log->clearLog();
}

} // namespace intact::ui
