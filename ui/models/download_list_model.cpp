// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/download_list_model.h"

#include "ui/format/quantities.h"
#include "ui/models/category_names.h"

#include <algorithm>
#include <numeric>

namespace intact::ui {

namespace {

// Each hole costs as much as the list is long; what would cost more than this is done as one reset.
constexpr std::size_t kMostMoved = 500'000;
// More scattered changes than this are told as one that spans them all.
constexpr std::size_t kMostTold = 16;

// A running download's ledger lags behind its bytes: what is on the way stays on screen until the next progress.
void keepLiveFigures(DownloadRow& fresh, const DownloadRow& old) {
    fresh.checking = old.checking;
    fresh.checkedPercent = old.checkedPercent;
    if (!isRunning(fresh.state) || !isRunning(old.state))
        return;
    fresh.bytesPerSecond = old.bytesPerSecond;
    fresh.limitedBy = old.limitedBy;
    fresh.remaining = old.remaining;
    fresh.connections = old.connections;
    if (old.received <= fresh.received)
        return;
    fresh.received = old.received;
    fresh.proven = old.proven;
    fresh.ranges = old.ranges;
}

// Neighbours in a sorted list of row numbers, as [first, last].
std::vector<std::pair<int, int>> runsOf(std::vector<int>& indices) {
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    std::vector<std::pair<int, int>> runs;
    for (const int index : indices) {
        if (!runs.empty() && index <= runs.back().second + 1)
            runs.back().second = index;
        else
            runs.emplace_back(index, index);
    }
    return runs;
}

} // namespace

DownloadListModel::DownloadListModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock) {}

void DownloadListModel::reset(std::vector<DownloadRow> rows) {
    beginResetModel();
    m_rows.clear();
    m_tally.clear();
    for (DownloadRow& row : rows) {
        row.category = m_categoryNames.value(row.categoryId);
        m_tally.add(row);
    }
    m_rows.append(std::move(rows));
    endResetModel();
    Q_EMIT statesChanged();
    Q_EMIT figuresChanged();
}

void DownloadListModel::add(const std::vector<DownloadRow>& rows) {
    std::vector<DownloadRow> fresh;
    for (const DownloadRow& row : rows) {
        if (indexOf(row.id))
            continue;
        fresh.push_back(row);
        fresh.back().category = m_categoryNames.value(row.categoryId);
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, m_rows.size(), m_rows.size() + static_cast<int>(fresh.size()) - 1);
    for (const DownloadRow& row : fresh)
        m_tally.add(row);
    m_rows.append(std::move(fresh));
    endInsertRows();
    tellPlaces();
    Q_EMIT statesChanged();
    Q_EMIT figuresChanged();
}

void DownloadListModel::change(const std::vector<DownloadRow>& rows) {
    std::vector<int> touched;
    bool anyPlace = false;
    bool anyState = false;
    for (const DownloadRow& row : rows) {
        const std::optional<int> index = indexOf(row.id);
        if (!index)
            continue;
        DownloadRow& kept = m_rows.at(*index);
        DownloadRow fresh = row;
        fresh.category = m_categoryNames.value(row.categoryId);
        keepLiveFigures(fresh, kept);
        anyState |= fresh.state != kept.state || fresh.reason != kept.reason || fresh.waitsForDisk != kept.waitsForDisk;
        anyPlace |= m_tally.replace(kept, fresh);
        kept = std::move(fresh);
        touched.push_back(*index);
    }
    tellChanged(std::move(touched), 0, columnCount() - 1);
    if (anyPlace)
        tellPlaces();
    if (anyState)
        Q_EMIT statesChanged();
}

void DownloadListModel::remove(const std::vector<DownloadId>& ids) {
    std::vector<int> gone;
    for (const DownloadId id : ids) {
        if (const std::optional<int> index = indexOf(id))
            gone.push_back(*index);
    }
    if (gone.empty())
        return;
    const auto runs = runsOf(gone);
    if (runs.size() * static_cast<std::size_t>(m_rows.size()) > kMostMoved) {
        beginResetModel();
        forget(gone);
        endResetModel();
    } else {
        removeRuns(runs);
    }
    tellPlaces();
    Q_EMIT statesChanged();
    Q_EMIT figuresChanged();
}

void DownloadListModel::removeRuns(const std::vector<std::pair<int, int>>& runs) {
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        std::vector<int> indices(static_cast<std::size_t>(run->second - run->first + 1));
        std::iota(indices.begin(), indices.end(), run->first);
        forget(indices);
        endRemoveRows();
    }
}

void DownloadListModel::forget(const std::vector<int>& indices) {
    for (const int index : indices)
        m_tally.remove(row(index));
    m_rows.erase(indices);
}

void DownloadListModel::setOrder(const std::vector<DownloadId>& order) {
    // As the engine does it: the same positions, handed out anew.
    std::vector<int> rows;
    std::vector<std::int64_t> positions;
    for (const DownloadId id : order) {
        if (const std::optional<int> index = indexOf(id)) {
            rows.push_back(*index);
            positions.push_back(row(*index).position);
        }
    }
    std::sort(positions.begin(), positions.end());
    std::vector<int> touched;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        DownloadRow& kept = m_rows.at(rows[place]);
        if (kept.position == positions[place])
            continue;
        DownloadRow moved = kept;
        moved.position = positions[place];
        m_tally.replace(kept, moved);
        kept.position = moved.position;
        touched.push_back(rows[place]);
    }
    if (touched.empty())
        return;
    const auto [first, last] = std::ranges::minmax(touched);
    Q_EMIT dataChanged(index(first, sectionOf(ColumnId::Queue)), index(last, sectionOf(ColumnId::Queue)));
    tellPlaces();
}

void DownloadListModel::apply(const std::vector<Progress>& progress) {
    std::vector<int> touched;
    for (const Progress& news : progress) {
        const std::optional<int> index = indexOf(news.id);
        if (!index || row(*index).state == State::Complete)
            continue;
        DownloadRow& row = m_rows.at(*index);
        row.received = news.received;
        row.total = news.total;
        row.proven = news.proven;
        row.bytesPerSecond = news.bytesPerSecond;
        row.limitedBy = news.limitedBy;
        row.remaining = news.remaining;
        row.connections = news.connections;
        row.ranges = news.ranges;
        touched.push_back(*index);
    }
    tellChanged(std::move(touched), sectionOf(ColumnId::Name), sectionOf(ColumnId::Size), {Qt::DisplayRole, LiveRole});
}

void DownloadListModel::applyChecks(const std::vector<CheckProgress>& progress) {
    std::vector<int> touched;
    bool anyBegun = false;
    for (const CheckProgress& news : progress) {
        const std::optional<int> index = indexOf(news.id);
        if (!index)
            continue;
        DownloadRow& row = m_rows.at(*index);
        anyBegun |= row.checking == CheckStage::None;
        row.checking = news.paused ? CheckStage::Paused : news.total ? CheckStage::Reading : CheckStage::Waiting;
        row.checkedPercent = news.total ? percentOf(news.read, *news.total) : 0;
        touched.push_back(*index);
    }
    tellChanged(std::move(touched), sectionOf(ColumnId::Name), sectionOf(ColumnId::Name), {Qt::DisplayRole, LiveRole});
    if (anyBegun)
        Q_EMIT statesChanged();
}

void DownloadListModel::endChecks(const std::vector<CheckEnded>& ended) {
    std::vector<int> touched;
    for (const CheckEnded& news : ended) {
        if (const std::optional<int> index = indexOf(news.id)) {
            m_rows.at(*index).checking = CheckStage::None;
            touched.push_back(*index);
        }
    }
    tellChanged(std::move(touched), sectionOf(ColumnId::Name), sectionOf(ColumnId::Name), {Qt::DisplayRole, LiveRole});
    Q_EMIT statesChanged();
}

void DownloadListModel::setCategories(const std::vector<Category>& categories) {
    m_categoryNames.clear();
    for (const Category& category : categories)
        m_categoryNames.insert(category.id.value, categoryName(category));
    std::vector<int> touched;
    for (int index = 0; index < m_rows.size(); ++index) {
        DownloadRow& row = m_rows.at(index);
        const QString name = m_categoryNames.value(row.categoryId);
        if (name != row.category) {
            row.category = name;
            touched.push_back(index);
        }
    }
    if (touched.empty())
        return;
    Q_EMIT dataChanged(index(touched.front(), 0), index(touched.back(), columnCount() - 1));
}

const DownloadRow* DownloadListModel::find(DownloadId id) const {
    const std::optional<int> index = indexOf(id);
    return index ? &row(*index) : nullptr;
}

std::vector<const DownloadRow*> DownloadListModel::runningRows() const {
    std::vector<const DownloadRow*> rows;
    for (const DownloadId id : m_tally.running()) {
        if (const DownloadRow* row = find(id); row != nullptr && isRunning(row->state))
            rows.push_back(row);
    }
    return rows;
}

double DownloadListModel::bytesPerSecond() const {
    double sum = 0;
    for (const DownloadId id : m_tally.running()) {
        if (const DownloadRow* row = find(id); row != nullptr && row->state == State::Downloading)
            sum += row->bytesPerSecond;
    }
    return sum;
}

bool DownloadListModel::hasMovingStripe() const {
    return std::ranges::any_of(m_tally.running(), [this](DownloadId id) {
        const DownloadRow* row = find(id);
        return row != nullptr && isRunning(row->state) && !row->total;
    });
}

void DownloadListModel::tellChanged(std::vector<int> indices, int firstColumn, int lastColumn,
                                    const QList<int>& roles) {
    if (indices.empty())
        return;
    std::vector<std::pair<int, int>> runs = runsOf(indices);
    if (runs.size() > kMostTold && !roles.contains(LiveRole))
        runs = {{runs.front().first, runs.back().second}};
    for (const auto& [first, last] : runs)
        Q_EMIT dataChanged(index(first, firstColumn), index(last, lastColumn), roles);
    Q_EMIT figuresChanged();
}

/// The numbers of places follow from all rows.
void DownloadListModel::tellPlaces() {
    const int queue = sectionOf(ColumnId::Queue);
    if (m_rows.size() > 0)
        Q_EMIT dataChanged(index(0, queue), index(m_rows.size() - 1, queue), {Qt::DisplayRole, PlaceRole});
}

} // namespace intact::ui
