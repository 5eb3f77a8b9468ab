// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/list_panel.h"

#include "ui/models/download_columns.h"
#include "ui/widgets/download_list_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"

#include <QItemSelection>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace intact::ui {

namespace {

enum Page { List, Empty, NoHits };
// More than this are not selected one by one: neither after adding nor when the filter changes.
constexpr std::size_t kMostSelected = 2000;

} // namespace

ListPanel::ListPanel(DownloadListModel& list, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_shown(list)
    , m_view(new DownloadListView(list, m_shown, theme, clock, this))
    , m_diskBar(new NoticeBar(this))
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
    layout->addWidget(m_diskBar);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_notice);

    connect(empty, &EmptyState::buttonPressed, this, &ListPanel::addWanted);
    connect(noHits, &EmptyState::buttonPressed, this, &ListPanel::clearFilterWanted);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(0);
    connect(&m_selectionTimer, &QTimer::timeout, this, &ListPanel::selectionChanged);
    const auto later = [this] {
        m_selectionTimer.start();
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, later);
    connect(&m_list, &DownloadListModel::figuresChanged, this, later);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, later);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, &ListPanel::showRightPage);
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, &ListPanel::showRightPage);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &ListPanel::showRightPage);
    showRightPage();
}

void ListPanel::setStateFilter(StateFilter filter) {
    refilter([this, filter] { m_shown.setStateFilter(filter); });
}

void ListPanel::setHold(const QueueHold& hold) {
    m_list.setHold(hold);
    m_view->rows().setHold(hold);
    m_view->viewport()->update();
}

void ListPanel::setSearch(const QString& text) {
    refilter([this, &text] { m_shown.setSearch(text); });
}

void ListPanel::refilter(const std::function<void()>& change) {
    const std::vector<DownloadId> before = selectedIds();
    change();
    select(before);
    showRightPage();
}

template <typename Visit>
void ListPanel::visitSelected(Visit visit) const {
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            visit(m_shown.row(row));
    }
}

std::vector<DownloadId> ListPanel::selectedIds() const {
    std::vector<DownloadId> ids;
    visitSelected([&ids](const DownloadRow& row) { ids.push_back(row.id); });
    return ids;
}

std::vector<const DownloadRow*> ListPanel::selectedRows() const {
    std::vector<const DownloadRow*> rows;
    visitSelected([&rows](const DownloadRow& row) { rows.push_back(&row); });
    return rows;
}

SelectionStates ListPanel::selectedStates() const {
    SelectionStates states;
    visitSelected([&states](const DownloadRow& row) { states.add(row.state); });
    return states;
}

void ListPanel::select(const std::vector<DownloadId>& ids) {
    if (ids.empty() || ids.size() > kMostSelected)
        return;
    const std::unordered_set<DownloadId> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    const int last = m_shown.columnCount() - 1;
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        if (wanted.contains(m_shown.row(row).id))
            selection.select(m_shown.index(row, 0), m_shown.index(row, last));
    }
    if (selection.isEmpty())
        return;
    m_view->selectionModel()->setCurrentIndex(selection.front().topLeft(), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
