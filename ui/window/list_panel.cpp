// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/list_panel.h"

#include "ui/models/download_columns.h"
#include "ui/widgets/download_list_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/row_selection.h"

#include <QItemSelection>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace intact::ui {

namespace {

enum Page { List, Empty, NoHits };
// Among 100,000 selected ones, looking at their states is some milliseconds of work, whoever changes.
constexpr auto kStatesAfter = std::chrono::milliseconds(200);

} // namespace

ListPanel::ListPanel(DownloadListModel& list, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_shown(list)
    , m_view(new DownloadListView(list, m_shown, theme, clock, this))
    , m_diskBar(new NoticeBar(this))
    , m_networkBar(new NoticeBar(this))
    , m_clipboardBar(new NoticeBar(this))
    , m_notice(new NoticeBar(this))
    , m_pages(new QStackedLayout) {
    auto* empty = new EmptyState(theme,
                                 {QStringLiteral("downloading"), tr("No downloads yet"),
                                  tr("Paste a link, drop one here or press Ctrl+N"), tr("Add downloads")},
                                 this);
    auto* noHits = new EmptyState(
        theme, {QStringLiteral("search"), tr("Nothing here"), tr("No download matches this filter"), tr("Show all")},
        this);
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);
    m_pages->addWidget(noHits);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (NoticeBar* bar : {m_diskBar, m_networkBar, m_clipboardBar})
        layout->addWidget(bar);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_notice);

    connect(empty, &EmptyState::buttonPressed, this, &ListPanel::addWanted);
    connect(noHits, &EmptyState::buttonPressed, this, &ListPanel::clearFilterWanted);
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &ListPanel::selectionChanged);
    const auto soon = [this] {
        m_selectionTimer.start(0);
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, soon);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, soon);
    connect(&m_list, &DownloadListModel::statesChanged, this, [this] {
        if (!m_selectionTimer.isActive())
            m_selectionTimer.start(kStatesAfter);
    });
    connect(&m_list, &DownloadListModel::statesChanged, this, &ListPanel::showRightPage);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, &ListPanel::showRightPage);
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, &ListPanel::showRightPage);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &ListPanel::showRightPage);
    showRightPage();
}

void ListPanel::setStateFilter(StateFilter filter) {
    m_shown.setStateFilter(filter);
}

void ListPanel::setHold(const QueueHold& hold) {
    m_list.setHold(hold);
    m_view->rows().setHold(hold);
    m_view->viewport()->update();
}

void ListPanel::setSearch(const QString& text) {
    m_shown.setSearch(text);
}

void ListPanel::setCategoryFilter(std::optional<std::int64_t> category) {
    RowFilter filter = m_shown.filter();
    filter.category = category;
    m_shown.setFilter(filter);
}

void ListPanel::setTagFilter(const QString& tag) {
    RowFilter filter = m_shown.filter();
    filter.tag = tag;
    m_shown.setFilter(filter);
}

std::vector<DownloadId> ListPanel::selectedIds() const {
    std::vector<DownloadId> ids;
    visitSelectedRows(*m_view, [this, &ids](int row) { ids.push_back(m_shown.row(row).id); });
    return ids;
}

std::vector<const DownloadRow*> ListPanel::selectedRows() const {
    return m_view->selectedRows();
}

SelectionStates ListPanel::selectedStates() const {
    SelectionStates states;
    visitSelectedRows(*m_view, [this, &states](int row) {
        states.add(m_shown.row(row).state);
        if (m_shown.row(row).checking != CheckStage::None)
            states.addChecking();
    });
    return states;
}

void ListPanel::select(const std::vector<DownloadId>& ids) {
    std::vector<int> places;
    for (const DownloadId id : ids) {
        if (const std::optional<int> place = m_shown.placeOf(id))
            places.push_back(*place);
    }
    if (places.empty())
        return;
    const int first = *std::ranges::min_element(places);
    selectRows(*m_view, std::move(places), first);
}

void ListPanel::selectAll() {
    if (m_shown.rowCount() == 0)
        return;
    const QItemSelection all(m_shown.index(0, 0), m_shown.index(m_shown.rowCount() - 1, m_shown.columnCount() - 1));
    m_view->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

void ListPanel::renameCurrent() {
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_view->edit(current.siblingAtColumn(sectionOf(ColumnId::Name)));
}

void ListPanel::showQueueOrder() {
    m_view->setColumnHidden(sectionOf(ColumnId::Queue), false);
    m_view->sortByColumn(sectionOf(ColumnId::Queue), Qt::AscendingOrder);
}

void ListPanel::showRightPage() {
    const Page page = m_list.rowCount() == 0 ? Empty : m_shown.rowCount() == 0 ? NoHits : List;
    if (m_pages->currentIndex() == page)
        return;
    // Somebody who types in the search field is not to be interrupted.
    const bool typing = qobject_cast<QLineEdit*>(window()->focusWidget()) != nullptr;
    m_pages->setCurrentIndex(page);
    if (!typing)
        focusShown();
}

void ListPanel::focusShown() {
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace intact::ui
