// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/download_list_view.h"

#include "ui/models/download_columns.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>

namespace intact::ui {

namespace {

constexpr int kStripeStepMs = 40;
constexpr int kStripeRoundMs = 2000;

} // namespace

DownloadListView::DownloadListView(DownloadListModel& list, DownloadFilterModel& shown, const Theme& theme,
                                   const Clock& clock, QWidget* parent)
    : QTreeView(parent), m_list(list), m_delegate(new RowDelegate(theme, clock, this)) {
    setAccessibleName(tr("Downloads"));
    setModel(&shown);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setExpandsOnDoubleClick(false);
    setUpColumns();

    m_stripe.setInterval(kStripeStepMs);
    m_since.start();
    connect(&m_stripe, &QTimer::timeout, this, [this] {
        m_delegate->setPhase(static_cast<double>(m_since.elapsed() % kStripeRoundMs) / kStripeRoundMs);
        const int section = sectionOf(ColumnId::Progress);
        viewport()->update(columnViewportPosition(section), 0, columnWidth(section), viewport()->height());
    });
    connect(&m_list, &DownloadListModel::figuresChanged, this, &DownloadListView::updateStripe);
    connect(&theme, &Theme::changed, viewport(), [this] { viewport()->update(); });
}

void DownloadListView::setUpColumns() {
    QHeaderView* head = header();
    head->setStretchLastSection(false);
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(false);
    head->setHighlightSections(false);
    head->setMinimumSectionSize(56);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this, &DownloadListView::showColumnMenu);
    for (const Column& column : downloadColumns()) {
        const int section = sectionOf(column.id);
        const bool name = column.id == ColumnId::Name;
        head->setSectionResizeMode(section, name ? QHeaderView::Stretch : QHeaderView::Interactive);
        const int cell = fontMetrics().horizontalAdvance(QLatin1String(column.widest));
        const int title = fontMetrics().horizontalAdvance(columnTitle(column)) + 12; // and the sort arrow
        setColumnWidth(section, std::max(cell, title) + 2 * RowDelegate::cellMargin());
        setColumnHidden(section, !column.shownAtFirst);
    }
    sortByColumn(sectionOf(ColumnId::Added), Qt::DescendingOrder);
}

void DownloadListView::showColumnMenu(const QPoint& at) {
    QMenu menu(this);
    for (const Column& column : downloadColumns()) {
        if (column.id == ColumnId::Name)
            continue;
        const int section = sectionOf(column.id);
        QAction* action = menu.addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setColumnHidden(section, !shown); });
    }
    menu.exec(header()->mapToGlobal(at));
}

void DownloadListView::updateStripe() {
    const bool moves = isVisible() && m_list.hasMovingStripe();
    if (moves && !m_stripe.isActive())
        m_stripe.start();
    else if (!moves)
        m_stripe.stop();
}

void DownloadListView::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void DownloadListView::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    updateStripe();
}

void DownloadListView::hideEvent(QHideEvent* event) {
    QTreeView::hideEvent(event);
    updateStripe();
}

} // namespace intact::ui
