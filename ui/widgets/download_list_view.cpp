// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/download_list_view.h"

#include "ui/models/download_columns.h"
#include "ui/models/dragged_downloads.h"
#include "ui/widgets/drag_picture.h"
#include "ui/widgets/row_selection.h"

#include <QAccessible>
#include <QAction>
#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace intact::ui {

namespace {

constexpr int kStripeStepMs = 40;
constexpr int kStripeRoundMs = 2000;
constexpr int kLeastName = 200; // pixels

} // namespace

DownloadListView::DownloadListView(DownloadListModel& list, DownloadFilterModel& shown, const Theme& theme,
                                   const Clock& clock, QWidget* parent)
    : QTreeView(parent)
    , m_list(list)
    , m_shown(shown)
    , m_theme(theme)
    , m_delegate(new RowDelegate(theme, clock, this))
    , m_drop(shown) {
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
    setDragEnabled(true);
    setAcceptDrops(true);
    m_rowHeight = RowDelegate::rowHeight(font());
    m_keeper = new PlaceKeeper(*this, shown, m_rowHeight);
    setUpColumns(clock);

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

void DownloadListView::setUpColumns(const Clock& clock) {
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
        const int mark = column.id == ColumnId::Proof ? RowDelegate::markWidth() : 0;
        int cell = fontMetrics().horizontalAdvance(QString::fromUtf8(column.widest));
        for (const QString& sample : columnSamples(column, clock.wallNow()))
            cell = std::max(cell, fontMetrics().horizontalAdvance(sample) + mark);
        const int title = fontMetrics().horizontalAdvance(columnTitle(column)) + 12; // and the sort arrow
        setColumnWidth(section, std::max(cell, title) + 2 * RowDelegate::cellMargin());
        setColumnHidden(section, !column.shownAtFirst);
    }
    connect(head, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != sectionOf(ColumnId::Name))
            fitName();
    });
    sortByColumn(sectionOf(ColumnId::Added), Qt::DescendingOrder);
}

// A header that stretches the name itself would squeeze it as far as it goes.
void DownloadListView::fitName() {
    const int section = sectionOf(ColumnId::Name);
    QHeaderView* head = header();
    if (head->sectionResizeMode(section) != QHeaderView::Fixed) // as a shape that was stored may say
        head->setSectionResizeMode(section, QHeaderView::Fixed);
    const int others = head->length() - head->sectionSize(section);
    head->resizeSection(section, std::max(viewport()->width() - others, kLeastName));
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

std::vector<const DownloadRow*> DownloadListView::selectedRows() const {
    std::vector<int> places;
    visitSelectedRows(*this, [&places](int row) { places.push_back(row); });
    std::ranges::sort(places);
    std::vector<const DownloadRow*> rows;
    rows.reserve(places.size());
    for (const int place : places)
        rows.push_back(&m_shown.row(place));
    return rows;
}

void DownloadListView::doItemsLayout() {
    QTreeView::doItemsLayout();
    if (m_shown.isChanging())
        scheduleDelayedItemsLayout(); // somebody asked where a row is, and others are still to come or to go
    else if (m_keeper != nullptr)     // not while the view is made
        m_keeper->onLaidOut();
}

// The base searches its rows for each that has changed, and would write the old name over the one that is being typed.
void DownloadListView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>&) {
    if (topLeft.column() == bottomRight.column() && isColumnHidden(topLeft.column()))
        return;
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
        event.setFirstRow(topLeft.row());
        event.setFirstColumn(topLeft.column());
        event.setLastRow(bottomRight.row());
        event.setLastColumn(bottomRight.column());
        QAccessible::updateAccessibility(&event);
    }
    const int top = topLeft.row() * m_rowHeight - verticalScrollBar()->value();
    const int height = (bottomRight.row() - topLeft.row() + 1) * m_rowHeight;
    viewport()->update(QRect(0, top, viewport()->width(), height) & viewport()->rect());
}

void DownloadListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    // Nobody has gone to another row when one is no longer shown.
    setAutoScroll(!m_shown.isChanging() && (m_keeper == nullptr || !m_keeper->isRestoring()));
    QTreeView::currentChanged(current, previous);
    setAutoScroll(true);
}

// One of each row: the base would list every cell before each drag.
QModelIndexList DownloadListView::selectedIndexes() const {
    QModelIndexList indexes;
    visitSelectedRows(*this, [this, &indexes](int row) { indexes.append(m_shown.index(row, 0)); });
    return indexes;
}

bool DownloadListView::showsQueue() const {
    return header()->sortIndicatorSection() == sectionOf(ColumnId::Queue) &&
           header()->sortIndicatorOrder() == Qt::AscendingOrder;
}

void DownloadListView::startDrag(Qt::DropActions) {
    const std::vector<const DownloadRow*> dragged = selectedRows();
    if (dragged.empty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(draggedRows(dragged).release());
    drag->setPixmap(dragPicture(dragged.size() == 1 ? dragged.front()->name
                                                    : tr("%Ln downloads", nullptr, static_cast<int>(dragged.size())),
                                m_theme, *this));
    drag->exec(Qt::CopyAction); // whoever moves a file away would make its row a lie
    endDrag();
}

void DownloadListView::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(showsQueue() && m_drop.begin(event->mimeData()));
}

void DownloadListView::dragMoveEvent(QDragMoveEvent* event) {
    if (m_drop.ids().empty()) {
        event->ignore();
        return;
    }
    const int y = event->position().toPoint().y();
    m_drop.moveTo(y + verticalScrollBar()->value(), m_rowHeight);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(!m_drop.gaps().empty());
    viewport()->update();
    if (y < autoScrollMargin() || y >= viewport()->height() - autoScrollMargin())
        startAutoScroll();
}

void DownloadListView::dragLeaveEvent(QDragLeaveEvent*) {
    endDrag();
}

void DownloadListView::dropEvent(QDropEvent* event) {
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(!m_drop.gaps().empty());
    const std::vector<DownloadId> ids = m_drop.ids();
    const std::vector<QueueDrop::Gap> gaps = m_drop.gaps();
    endDrag();
    for (const QueueDrop::Gap& gap : gaps)
        Q_EMIT moveWanted(ids, gap.side, gap.neighbour);
}

void DownloadListView::endDrag() {
    m_drop.end();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void DownloadListView::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    for (const QueueDrop::Gap& gap : m_drop.gaps()) {
        const int y = gap.row * m_rowHeight - verticalScrollBar()->value();
        QPainter(viewport()).fillRect(QRect(0, std::max(y - 1, 0), viewport()->width(), 2), m_theme.colors().accent);
    }
}

void DownloadListView::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_rowHeight = RowDelegate::rowHeight(font());
    m_keeper->setRowHeight(m_rowHeight);
    scheduleDelayedItemsLayout();
}

void DownloadListView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitName();
}

void DownloadListView::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    fitName();
    updateStripe();
}

void DownloadListView::hideEvent(QHideEvent* event) {
    QTreeView::hideEvent(event);
    updateStripe();
}

} // namespace intact::ui
