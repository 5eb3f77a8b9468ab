// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/download_list_model.h"

#include "ui/bridge/text.h"
#include "ui/models/download_columns.h"
#include "ui/models/status_line.h"

#include <algorithm>
#include <iterator>

namespace intact::ui {

namespace {

// Each hole costs as much as the list is long; what would cost more than this is done as one reset.
constexpr std::size_t kMostMoved = 500'000;
// More scattered changes than this are told as one that spans them all.
constexpr std::size_t kMostTold = 16;
// Among many downloads that finish one after the other, counting for each would be all that the window does.
constexpr auto kRenumberAfter = std::chrono::milliseconds(200);

// A running download's ledger lags behind its bytes: what is on the way stays on screen until the next progress.
void keepLiveFigures(DownloadRow& fresh, const DownloadRow& old) {
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

// Numbers what is not finished, by position; gives the indices of those that have another number now.
std::vector<int> renumber(std::vector<DownloadRow>& rows) {
    std::vector<std::pair<std::int64_t, int>> queue;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (rows[index].state != State::Complete)
            queue.emplace_back(rows[index].position, static_cast<int>(index));
    }
    std::sort(queue.begin(), queue.end());
    std::vector<int> touched;
    int place = 0;
    for (const auto& [position, index] : queue) {
        int& shown = rows[static_cast<std::size_t>(index)].place;
        if (shown != ++place) {
            shown = place;
            touched.push_back(index);
        }
    }
    return touched;
}

} // namespace

DownloadListModel::DownloadListModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock) {
    m_renumber.setSingleShot(true);
    m_renumber.setInterval(kRenumberAfter);
    connect(&m_renumber, &QTimer::timeout, this, [this] { renumberQueue(); });
}

void DownloadListModel::reset(std::vector<DownloadRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_indexOf.clear();
    m_indexOf.reserve(m_rows.size());
    m_counts = {};
    m_filing = {};
    m_running.clear();
    reindex(0);
    for (DownloadRow& row : m_rows)
        welcome(row);
    (void)renumber(m_rows);
    endResetModel();
    Q_EMIT statesChanged();
    Q_EMIT figuresChanged();
}

void DownloadListModel::add(const std::vector<DownloadRow>& rows) {
    std::vector<DownloadRow> fresh;
    for (const DownloadRow& row : rows) {
        if (!m_indexOf.contains(row.id))
            fresh.push_back(row);
    }
    if (fresh.empty())
        return;
    const std::size_t first = m_rows.size();
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + fresh.size()) - 1);
    for (DownloadRow& row : fresh)
        welcome(row);
    m_rows.insert(m_rows.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    m_indexOf.reserve(m_rows.size());
    reindex(first);
    std::vector<int> renumbered = renumber(m_rows);
    std::erase_if(renumbered, [first](int index) { return index >= static_cast<int>(first); });
    endInsertRows();
    Q_EMIT statesChanged();
    if (renumbered.empty())
        Q_EMIT figuresChanged();
    else
        tellChanged(std::move(renumbered), sectionOf(ColumnId::Queue), sectionOf(ColumnId::Queue));
}

void DownloadListModel::change(const std::vector<DownloadRow>& rows) {
    std::vector<int> touched;
    bool queueChanged = false;
    bool anyState = false;
    for (const DownloadRow& row : rows) {
        const auto found = m_indexOf.find(row.id);
        if (found == m_indexOf.end())
            continue;
        DownloadRow& kept = m_rows[found->second];
        DownloadRow fresh = row;
        keepLiveFigures(fresh, kept);
        m_counts.remove(kept.state);
        m_filing.remove(kept);
        anyState |= fresh.state != kept.state || fresh.reason != kept.reason || fresh.waitsForDisk != kept.waitsForDisk;
        fresh.place = fresh.state == State::Complete ? 0 : kept.place;
        queueChanged |=
            fresh.position != kept.position || (fresh.state == State::Complete) != (kept.state == State::Complete);
        kept = std::move(fresh);
        welcome(kept);
        touched.push_back(static_cast<int>(found->second));
    }
    if (queueChanged && !m_renumber.isActive())
        m_renumber.start();
    tellChanged(std::move(touched), 0, columnCount() - 1);
    if (anyState)
        Q_EMIT statesChanged();
}

void DownloadListModel::remove(const std::vector<DownloadId>& ids) {
    std::vector<int> gone;
    for (const DownloadId id : ids) {
        if (const auto found = m_indexOf.find(id); found != m_indexOf.end())
            gone.push_back(static_cast<int>(found->second));
    }
    if (gone.empty())
        return;
    const auto runs = runsOf(gone);
    if (runs.size() * m_rows.size() > kMostMoved)
        removeAtOnce(gone);
    else
        removeRuns(runs);
    renumberQueue();
    Q_EMIT statesChanged();
    Q_EMIT figuresChanged();
}

void DownloadListModel::removeRuns(const std::vector<std::pair<int, int>>& runs) {
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        const auto from = m_rows.begin() + run->first;
        const auto to = m_rows.begin() + run->second + 1;
        std::for_each(from, to, [this](const DownloadRow& row) { forget(row); });
        m_rows.erase(from, to);
        reindex(static_cast<std::size_t>(run->first));
        endRemoveRows();
    }
}

void DownloadListModel::removeAtOnce(const std::vector<int>& sortedIndices) {
    beginResetModel();
    const auto first = static_cast<std::size_t>(sortedIndices.front());
    std::size_t kept = first;
    auto gone = sortedIndices.begin();
    for (std::size_t index = first; index < m_rows.size(); ++index) {
        if (gone != sortedIndices.end() && static_cast<std::size_t>(*gone) == index) {
            forget(m_rows[index]);
            ++gone;
        } else {
            m_rows[kept++] = std::move(m_rows[index]);
        }
    }
    m_rows.resize(kept);
    reindex(first);
    endResetModel();
}

void DownloadListModel::welcome(DownloadRow& row) {
    row.category = m_categoryNames.value(row.categoryId);
    m_counts.add(row.state);
    m_filing.add(row);
    noteRunning(row);
}

void DownloadListModel::forget(const DownloadRow& row) {
    m_counts.remove(row.state);
    m_filing.remove(row);
    m_indexOf.erase(row.id);
    std::erase(m_running, row.id);
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
        std::int64_t& position = m_rows[static_cast<std::size_t>(rows[place])].position;
        if (std::exchange(position, positions[place]) != positions[place])
            touched.push_back(rows[place]);
    }
    renumberQueue(std::move(touched));
}

void DownloadListModel::renumberQueue(std::vector<int> touched) {
    m_renumber.stop();
    const std::vector<int> renumbered = renumber(m_rows);
    touched.insert(touched.end(), renumbered.begin(), renumbered.end());
    if (touched.empty())
        return;
    const auto [first, last] = std::minmax_element(touched.begin(), touched.end());
    Q_EMIT dataChanged(index(*first, sectionOf(ColumnId::Queue)), index(*last, sectionOf(ColumnId::Queue)));
}

void DownloadListModel::apply(const std::vector<Progress>& progress) {
    std::vector<int> touched;
    for (const Progress& news : progress) {
        const auto found = m_indexOf.find(news.id);
        if (found == m_indexOf.end() || m_rows[found->second].state == State::Complete)
            continue;
        DownloadRow& row = m_rows[found->second];
        row.received = news.received;
        row.total = news.total;
        row.proven = news.proven;
        row.bytesPerSecond = news.bytesPerSecond;
        row.limitedBy = news.limitedBy;
        row.remaining = news.remaining;
        row.connections = news.connections;
        row.ranges = news.ranges;
        touched.push_back(static_cast<int>(found->second));
    }
    tellChanged(std::move(touched), sectionOf(ColumnId::Name), sectionOf(ColumnId::Size), {Qt::DisplayRole, LiveRole});
}

void DownloadListModel::setCategories(const std::vector<Category>& categories) {
    m_categoryNames.clear();
    for (const Category& category : categories)
        m_categoryNames.insert(category.id.value, toDisplayLine(category.name));
    std::vector<int> touched;
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        DownloadRow& row = m_rows[index];
        const QString name = m_categoryNames.value(row.categoryId);
        if (name != row.category) {
            row.category = name;
            touched.push_back(static_cast<int>(index));
        }
    }
    if (touched.empty())
        return;
    Q_EMIT dataChanged(index(touched.front(), 0), index(touched.back(), columnCount() - 1));
}

const DownloadRow* DownloadListModel::find(DownloadId id) const {
    const auto found = m_indexOf.find(id);
    return found == m_indexOf.end() ? nullptr : &m_rows[found->second];
}

std::optional<int> DownloadListModel::indexOf(DownloadId id) const {
    const auto found = m_indexOf.find(id);
    return found == m_indexOf.end() ? std::nullopt : std::optional(static_cast<int>(found->second));
}

double DownloadListModel::bytesPerSecond() const {
    double sum = 0;
    for (const DownloadId id : m_running) {
        if (const DownloadRow* row = find(id); row != nullptr && row->state == State::Downloading)
            sum += row->bytesPerSecond;
    }
    return sum;
}

bool DownloadListModel::hasMovingStripe() const {
    return std::any_of(m_running.begin(), m_running.end(), [this](DownloadId id) {
        const DownloadRow* row = find(id);
        return row != nullptr && isRunning(row->state) && !row->total;
    });
}

int DownloadListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DownloadListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(downloadColumns().size());
}

QVariant DownloadListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DownloadRow& shown = row(index.row());
    const Column& column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column.text(shown, m_clock.wallNow());
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case Qt::ToolTipRole:
        return toolTip(shown);
    case Qt::AccessibleTextRole:
        if (column.id == ColumnId::Name)
            return QString(shown.name + QStringLiteral(", ") + statusLine(shown, m_clock.wallNow()).text);
        if (column.id == ColumnId::Progress)
            return progressSpoken(shown);
        if (column.id == ColumnId::Proof)
            return proofText(shown);
        return column.text(shown, m_clock.wallNow());
    case RowRole:
        return QVariant::fromValue(&shown);
    case IdRole:
        return QVariant::fromValue(shown.id.value);
    default:
        return {};
    }
}

QVariant DownloadListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(columnAt(section).alignment);
    return {};
}

Qt::ItemFlags DownloadListModel::flagsOf(const QModelIndex& index) {
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags =
        Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.column() == sectionOf(ColumnId::Name) ? flags | Qt::ItemIsEditable : flags;
}

bool DownloadListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != sectionOf(ColumnId::Name))
        return false;
    const QString name = value.toString().trimmed();
    const DownloadRow& renamed = row(index.row());
    if (name.isEmpty() || name == renamed.name)
        return false;
    Q_EMIT renameWanted(renamed.id, name);
    return true;
}

QString DownloadListModel::toolTip(const DownloadRow& row) const {
    const QString line = statusLine(row, m_clock.wallNow()).text;
    return QStringLiteral("<qt><b>%1</b><br>%2</qt>").arg(row.name.toHtmlEscaped(), line.toHtmlEscaped());
}

void DownloadListModel::reindex(std::size_t from) {
    for (std::size_t index = from; index < m_rows.size(); ++index)
        m_indexOf[m_rows[index].id] = index;
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

void DownloadListModel::noteRunning(const DownloadRow& row) {
    const auto found = std::find(m_running.begin(), m_running.end(), row.id);
    if (isRunning(row.state) && found == m_running.end())
        m_running.push_back(row.id);
    else if (!isRunning(row.state) && found != m_running.end())
        m_running.erase(found);
}

} // namespace intact::ui
