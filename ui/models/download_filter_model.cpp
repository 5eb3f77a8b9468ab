// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/download_filter_model.h"

#include "ui/models/download_columns.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace intact::ui {

namespace {

// More pieces than this cost less as one reset than one by one.
constexpr std::size_t kMostRuns = 32;

} // namespace

DownloadFilterModel::DownloadFilterModel(DownloadListModel& list, std::chrono::milliseconds settleAfter,
                                         QObject* parent)
    : QAbstractProxyModel(parent), m_list(list), m_order(list) {
    setSourceModel(&list);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfter);
    connect(&m_settle, &QTimer::timeout, this, &DownloadFilterModel::settle);
    connect(&list, &QAbstractItemModel::modelAboutToBeReset, this, &DownloadFilterModel::onAboutToReset);
    connect(&list, &QAbstractItemModel::modelReset, this, &DownloadFilterModel::onReset);
    connect(&list, &QAbstractItemModel::rowsInserted, this, &DownloadFilterModel::onInserted);
    connect(&list, &QAbstractItemModel::rowsAboutToBeRemoved, this, &DownloadFilterModel::onAboutToRemove);
    connect(&list, &QAbstractItemModel::rowsRemoved, this, &DownloadFilterModel::onRemoved);
    connect(&list, &QAbstractItemModel::dataChanged, this, &DownloadFilterModel::onChanged);
    onAboutToReset();
    onReset();
}

void DownloadFilterModel::setFilter(const RowFilter& filter) {
    if (filter == m_matcher.filter())
        return;
    RowMatcher matcher(filter);
    const bool narrows = matcher.narrows(m_matcher);
    m_matcher = std::move(matcher);
    if (!narrows) {
        filterBy(wanted(0, m_list.rowCount() - 1));
        return;
    }
    // One more letter: what was not found before is not found now.
    RowMatcher::Pass pass(m_matcher);
    std::vector<bool> still = shownNow();
    for (std::size_t row = 0; row < still.size(); ++row)
        still[row] = still[row] && pass.accepts(m_list.row(static_cast<int>(row)));
    filterBy(still);
}

void DownloadFilterModel::setStateFilter(StateFilter state) {
    RowFilter changed = filter();
    changed.state = state;
    setFilter(changed);
}

void DownloadFilterModel::setSearch(const QString& text) {
    RowFilter changed = filter();
    changed.search = text;
    setFilter(changed);
}

std::optional<int> DownloadFilterModel::placeOf(DownloadId id) const {
    const std::optional<int> row = m_list.indexOf(id);
    return row && isShown(*row) ? std::optional(m_placeOf[static_cast<std::size_t>(*row)]) : std::nullopt;
}

void DownloadFilterModel::sort(int column, Qt::SortOrder order) {
    m_settle.stop();
    place(m_order.sortedBy(column, order));
}

std::vector<bool> DownloadFilterModel::wanted(int first, int last) const {
    std::vector<bool> wanted;
    wanted.reserve(static_cast<std::size_t>(last - first + 1));
    RowMatcher::Pass pass(m_matcher);
    for (int row = first; row <= last; ++row)
        wanted.push_back(pass.accepts(m_list.row(row)));
    return wanted;
}

std::vector<bool> DownloadFilterModel::shownNow() const {
    std::vector<bool> shown(m_placeOf.size());
    std::transform(m_placeOf.begin(), m_placeOf.end(), shown.begin(), [](int place) { return place >= 0; });
    return shown;
}

DownloadFilterModel::Change DownloadFilterModel::changeTo(const std::vector<bool>& wanted) const {
    Change change;
    change.shown.reserve(m_shown.size());
    const auto note = [](std::vector<Run>& runs, int place) {
        if (!runs.empty() && runs.back().last == place - 1)
            runs.back().last = place;
        else
            runs.push_back({place, place});
    };
    for (const int row : m_order.sorted()) {
        const bool isWanted = wanted[static_cast<std::size_t>(row)];
        if (isWanted && !isShown(row))
            note(change.fresh, static_cast<int>(change.shown.size()));
        else if (!isWanted && isShown(row))
            note(change.gone, m_placeOf[static_cast<std::size_t>(row)]);
        if (isWanted)
            change.shown.push_back(row);
    }
    return change;
}

void DownloadFilterModel::filterBy(const std::vector<bool>& wanted) {
    if (Change change = changeTo(wanted); !change.isNothing()) {
        Q_EMIT aboutToFilter();
        apply(std::move(change));
    }
}

/// Shows these and no others.
void DownloadFilterModel::show(const std::vector<bool>& wanted) {
    if (Change change = changeTo(wanted); !change.isNothing()) {
        Q_EMIT aboutToChange();
        apply(std::move(change));
    }
}

void DownloadFilterModel::apply(Change change) {
    m_isChanging = true;
    if (change.gone.size() + change.fresh.size() > kMostRuns) {
        beginResetModel();
        m_shown = std::move(change.shown);
        numberFrom(0);
        endResetModel();
    } else {
        showPieces(change);
    }
    m_isChanging = false;
}

void DownloadFilterModel::showPieces(const Change& change) {
    for (auto run = change.gone.rbegin(); run != change.gone.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        const auto begin = m_shown.begin() + run->first;
        const auto end = m_shown.begin() + run->last + 1;
        std::for_each(begin, end, [this](int row) { m_placeOf[static_cast<std::size_t>(row)] = -1; });
        m_shown.erase(begin, end);
        numberFrom(run->first);
        endRemoveRows();
    }
    for (const Run& run : change.fresh) {
        beginInsertRows({}, run.first, run.last);
        m_shown.insert(m_shown.begin() + run.first, change.shown.begin() + run.first,
                       change.shown.begin() + run.last + 1);
        numberFrom(run.first);
        endInsertRows();
    }
}

/// Looks at these again whether they are to be shown.
void DownloadFilterModel::showOf(int first, int last) {
    const std::vector<bool> now = wanted(first, last);
    const bool isSame = std::equal(now.begin(), now.end(), m_placeOf.begin() + first,
                                   [](bool isWanted, int place) { return isWanted == (place >= 0); });
    if (isSame)
        return;
    std::vector<bool> all = shownNow();
    std::copy(now.begin(), now.end(), all.begin() + first);
    show(all);
}

/// Shows the same ones in another order.
void DownloadFilterModel::place(std::vector<int> sorted) {
    std::vector<int> shown;
    shown.reserve(m_shown.size());
    std::ranges::copy_if(sorted, std::back_inserter(shown), [this](int row) { return isShown(row); });
    m_order.put(std::move(sorted));
    if (shown == m_shown)
        return;
    Q_EMIT aboutToSort();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    std::ranges::transform(before, std::back_inserter(rows),
                           [this](const QModelIndex& index) { return sourceRow(index.row()); });
    m_shown = std::move(shown);
    numberFrom(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(
            createIndex(m_placeOf[static_cast<std::size_t>(rows[static_cast<std::size_t>(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DownloadFilterModel::numberFrom(int first) {
    if (first == 0)
        std::ranges::fill(m_placeOf, -1);
    for (int place = first; place < static_cast<int>(m_shown.size()); ++place)
        m_placeOf[static_cast<std::size_t>(sourceRow(place))] = place;
}

/// Brings what live figures have moved to its place.
void DownloadFilterModel::settle() {
    m_settle.stop();
    place(m_order.sortedAnew(m_order.outdated(0, m_list.rowCount() - 1)));
}

void DownloadFilterModel::onAboutToReset() {
    Q_EMIT aboutToFilter();
    m_isChanging = true;
    beginResetModel();
}

void DownloadFilterModel::onReset() {
    m_settle.stop();
    m_order.put(m_order.resorted());
    const std::vector<bool> all = wanted(0, m_list.rowCount() - 1);
    m_shown.clear();
    std::ranges::copy_if(m_order.sorted(), std::back_inserter(m_shown),
                         [&all](int row) { return all[static_cast<std::size_t>(row)]; });
    m_placeOf.resize(all.size());
    numberFrom(0);
    endResetModel();
    m_isChanging = false;
}

void DownloadFilterModel::onInserted(const QModelIndex&, int first, int last) {
    const int count = last - first + 1;
    m_order.insertRows(first, count);
    if (first < static_cast<int>(m_placeOf.size()))
        std::ranges::for_each(m_shown, [first, count](int& row) { row += row >= first ? count : 0; });
    m_placeOf.insert(m_placeOf.begin() + first, static_cast<std::size_t>(count), -1);
    showOf(first, last);
}

void DownloadFilterModel::onAboutToRemove(const QModelIndex&, int first, int last) {
    std::vector<bool> without = shownNow();
    std::fill(without.begin() + first, without.begin() + last + 1, false);
    show(without);
}

void DownloadFilterModel::onRemoved(const QModelIndex&, int first, int last) {
    const int count = last - first + 1;
    m_order.removeRows(first, count);
    std::ranges::for_each(m_shown, [first, count](int& row) { row -= row >= first ? count : 0; });
    m_placeOf.erase(m_placeOf.begin() + first, m_placeOf.begin() + last + 1);
}

void DownloadFilterModel::onChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                                    const QList<int>& roles) {
    const int first = topLeft.row();
    const int last = bottomRight.row();
    if (roles.contains(DownloadListModel::PlaceRole)) {
        tellChanged(topLeft, bottomRight, roles);
        return;
    }
    const bool isSortedByIt = m_order.section() >= topLeft.column() && m_order.section() <= bottomRight.column();
    std::vector<int> outdated = isSortedByIt ? m_order.outdated(first, last) : std::vector<int>();
    if (roles.contains(DownloadListModel::LiveRole)) {
        if (!outdated.empty() && !m_settle.isActive())
            m_settle.start();
        tellChanged(topLeft, bottomRight, roles);
        return;
    }
    if (!outdated.empty())
        place(m_order.sortedAnew(outdated));
    const bool isAboutAll = topLeft.column() == 0 && bottomRight.column() == columnCount() - 1;
    if (isAboutAll)
        showOf(first, last);
    tellChanged(topLeft, bottomRight, roles);
}

void DownloadFilterModel::tellChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                                      const QList<int>& roles) {
    const auto tell = [&](int from, int to) {
        Q_EMIT dataChanged(index(from, topLeft.column()), index(to, bottomRight.column()), roles);
    };
    if (bottomRight.row() - topLeft.row() >= static_cast<int>(kMostRuns)) {
        if (!m_shown.empty())
            tell(0, rowCount() - 1);
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (isShown(row))
            tell(m_placeOf[static_cast<std::size_t>(row)], m_placeOf[static_cast<std::size_t>(row)]);
    }
}

QModelIndex DownloadFilterModel::mapToSource(const QModelIndex& proxyIndex) const {
    if (!proxyIndex.isValid() || proxyIndex.row() >= static_cast<int>(m_shown.size()))
        return {};
    return m_list.index(sourceRow(proxyIndex.row()), proxyIndex.column());
}

QModelIndex DownloadFilterModel::mapFromSource(const QModelIndex& sourceIndex) const {
    if (!sourceIndex.isValid() || sourceIndex.row() >= static_cast<int>(m_placeOf.size()) ||
        !isShown(sourceIndex.row()))
        return {};
    return createIndex(m_placeOf[static_cast<std::size_t>(sourceIndex.row())], sourceIndex.column());
}

QModelIndex DownloadFilterModel::index(int row, int column, const QModelIndex& parent) const {
    const bool isThere = !parent.isValid() && row >= 0 && column >= 0 && row < static_cast<int>(m_shown.size()) &&
                         column < static_cast<int>(downloadColumns().size());
    return isThere ? createIndex(row, column) : QModelIndex();
}

QModelIndex DownloadFilterModel::parent(const QModelIndex&) const {
    return {};
}

QModelIndex DownloadFilterModel::sibling(int row, int column, const QModelIndex&) const {
    return index(row, column);
}

int DownloadFilterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DownloadFilterModel::columnCount(const QModelIndex& parent) const {
    return m_list.columnCount(parent);
}

bool DownloadFilterModel::hasChildren(const QModelIndex& parent) const {
    return !parent.isValid() && !m_shown.empty();
}

Qt::ItemFlags DownloadFilterModel::flags(const QModelIndex& index) const {
    return DownloadListModel::flagsOf(index);
}

QVariant DownloadFilterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return m_list.headerData(section, orientation, role);
}

} // namespace intact::ui
