// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/details_panel.h"

#include "ui/widgets/overview_page.h"
#include "ui/widgets/segments_page.h"

#include <QTabBar>

namespace intact::ui {

DetailsPanel::DetailsPanel(const Theme& theme, QWidget* parent)
    : QTabWidget(parent), m_overview(new OverviewPage(theme, this)), m_segments(new SegmentsPage(theme, this)) {
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Details"));
    m_segments->setAutoFillBackground(true);
    m_segments->setBackgroundRole(QPalette::Base);
    addTab(m_overview, tr("Overview"));
    addTab(m_segments, tr("Segments"));
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
}

} // namespace intact::ui
