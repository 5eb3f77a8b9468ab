// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_keeper.h"

#include "ui/models/download_filter_model.h"
#include "ui/widgets/row_selection.h"

#include <QScrollBar>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace intact::ui {

namespace {

// The selection holds on to more than these one by one when they are sorted, for seconds if there are 100,000. All of
// them are no trouble to it.
constexpr int kMostHeld = 1000;

} // namespace

PlaceKeeper::PlaceKeeper(QTreeView& view, const DownloadFilterModel& shown, int rowHeight)
    : QObject(&view), m_view(view), m_shown(shown), m_rowHeight(rowHeight) {
    connect(&shown, &DownloadFilterModel::aboutToFilter, this, [this] { note(true); });
    connect(&shown, &DownloadFilterModel::aboutToChange, this, [this] { note(false); });
    connect(&shown, &QAbstractItemModel::modelAboutToBeReset, this, &PlaceKeeper::onAboutToReset);
    connect(&shown, &QAbstractItemModel::modelReset, this, &PlaceKeeper::onReset);
    connect(&shown, &DownloadFilterModel::aboutToSort, this, &PlaceKeeper::onAboutToSort);
    connect(&shown, &QAbstractItemModel::layoutChanged, this, &PlaceKeeper::onSorted);
}

void PlaceKeeper::note(bool selectedFirst) {
    if (!m_anchor)
        m_anchor = anchor(selectedFirst);
}

void PlaceKeeper::onAboutToReset() {
    m_selected.clear();
    visitSelectedRows(m_view, [this](int row) { m_selected.push_back(m_shown.row(row).id); });
    const QModelIndex current = m_view.currentIndex();
    m_current = current.isValid() ? std::optional(m_shown.row(current.row()).id) : std::nullopt;
}

void PlaceKeeper::onReset() {
    std::vector<int> places;
    for (const DownloadId id : std::exchange(m_selected, {})) {
        if (const std::optional<int> place = m_shown.placeOf(id))
            places.push_back(*place);
    }
    const std::optional<int> current = m_current ? m_shown.placeOf(*m_current) : std::nullopt;
    selectRows(m_view, std::move(places), current);
}

void PlaceKeeper::onAboutToSort() {
    const int selected = selectedRowCount(m_view);
    if (selected <= kMostHeld || selected == m_shown.rowCount())
        return;
    m_marked.assign(static_cast<std::size_t>(m_shown.sourceModel()->rowCount()), false);
    visitSelectedRows(m_view, [this](int row) { m_marked[static_cast<std::size_t>(m_shown.sourceRow(row))] = true; });
    const QModelIndex current = m_view.currentIndex();
    m_current = current.isValid() ? std::optional(m_shown.row(current.row()).id) : std::nullopt;
    m_view.selectionModel()->reset();
}

void PlaceKeeper::onSorted() {
    if (m_marked.empty())
        return;
    const std::vector<bool> marked = std::exchange(m_marked, {});
    std::vector<int> places;
    for (int place = 0; place < m_shown.rowCount(); ++place) {
        if (marked[static_cast<std::size_t>(m_shown.sourceRow(place))])
            places.push_back(place);
    }
    m_isRestoring = true;
    selectRows(m_view, std::move(places), m_current ? m_shown.placeOf(*m_current) : std::nullopt);
    m_isRestoring = false;
}

void PlaceKeeper::onLaidOut() {
    const std::optional<Anchor> held = std::exchange(m_anchor, std::nullopt);
    if (!held)
        return;
    const std::optional<int> place = held->id ? m_shown.placeOf(*held->id) : std::nullopt;
    m_view.verticalScrollBar()->setValue(place ? *place * m_rowHeight - held->top : 0);
}

PlaceKeeper::Anchor PlaceKeeper::anchor(bool selectedFirst) const {
    const int offset = m_view.verticalScrollBar()->value();
    const int first = std::min((offset + m_rowHeight - 1) / m_rowHeight, m_shown.rowCount());
    const int last = std::min((offset + m_view.viewport()->height()) / m_rowHeight, m_shown.rowCount());
    const auto at = [&](int row) {
        return Anchor{m_shown.row(row).id, row * m_rowHeight - offset};
    };
    for (int row = first; selectedFirst && row < last; ++row) {
        if (m_view.selectionModel()->isSelected(m_shown.index(row, 0)))
            return at(row);
    }
    return offset == 0 || first >= last ? Anchor{} : at(first);
}

} // namespace intact::ui
