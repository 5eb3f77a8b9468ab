// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/category_model.h"

#include "ui/bridge/text.h"
#include "ui/models/category_names.h"
#include "ui/models/dragged_downloads.h"
#include "ui/models/sidebar_roles.h"

#include <QMimeData>

#include <algorithm>

namespace intact::ui {

namespace {

QString draggedCategoryType() {
    return QStringLiteral("application/x-intact-category");
}

} // namespace

void CategoryModel::setCategories(std::vector<Category> categories) {
    beginResetModel();
    m_categories = std::move(categories);
    m_counts.assign(m_categories.size() + 1, 0);
    endResetModel();
    Q_EMIT categoriesChanged();
}

void CategoryModel::setCounts(const FilingCounts& counts, int total) {
    std::vector<int> fresh;
    for (const Category& category : m_categories) {
        fresh.push_back(counts.ofCategory(category.id.value));
        total -= fresh.back();
    }
    fresh.push_back(total);
    if (fresh == m_counts)
        return;
    m_counts = std::move(fresh);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::AccessibleTextRole});
}

const Category* CategoryModel::find(std::int64_t id) const {
    const auto found = std::ranges::find(m_categories, CategoryId{id}, &Category::id);
    return found == m_categories.end() ? nullptr : &*found;
}

std::int64_t CategoryModel::idAt(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_categories.size() ? m_categories[place].id.value : 0;
}

int CategoryModel::rowOf(std::int64_t id) const {
    if (id == 0)
        return rowCount() - 1;
    const auto found = std::ranges::find(m_categories, CategoryId{id}, &Category::id);
    return found == m_categories.end() ? -1 : static_cast<int>(found - m_categories.begin());
}

QString CategoryModel::nameOf(std::int64_t id) const {
    const Category* category = find(id);
    return category == nullptr ? QString() : categoryName(*category);
}

int CategoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_categories.size()) + 1;
}

QVariant CategoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Category* category = find(idAt(index.row()));
    const QString name = category == nullptr ? tr("No category") : categoryName(*category);
    const auto place = static_cast<std::size_t>(index.row());
    const int count = place < m_counts.size() ? m_counts[place] : 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1, %L2").arg(name).arg(count);
    case Qt::ToolTipRole:
        return toolTip(category);
    case CountRole:
        return count;
    case IconRole:
        return category == nullptr ? QStringLiteral("uncategorized") : QStringLiteral("category");
    default:
        return {};
    }
}

QString CategoryModel::toolTip(const Category* category) const {
    const QString drop = tr("Drop downloads here to put them into it; files that have been begun stay where they are.");
    if (category == nullptr)
        return tr("Downloads that are in no category");
    const QString folder = category->folder.empty()
                               ? tr("New downloads go to the download folder.")
                               : tr("New downloads go to %1.").arg(toDisplayLine(category->folder));
    return QStringLiteral("<qt><b>%1</b><br>%2<br>%3</qt>")
        .arg(categoryName(*category).toHtmlEscaped(), folder.toHtmlEscaped(), drop.toHtmlEscaped());
}

Qt::ItemFlags CategoryModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the entries
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
    return idAt(index.row()) == 0 ? flags : flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

bool CategoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Category* category = index.isValid() ? find(idAt(index.row())) : nullptr;
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || category == nullptr || name.isEmpty() || name == categoryName(*category))
        return false;
    Q_EMIT renameWanted(category->id.value, name);
    return true;
}

QStringList CategoryModel::mimeTypes() const {
    return {draggedCategoryType(), draggedDownloadsType()};
}

QMimeData* CategoryModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* mime = new QMimeData;
    mime->setData(draggedCategoryType(), QByteArray::number(static_cast<qlonglong>(idAt(indexes.front().row()))));
    return mime;
}

std::int64_t CategoryModel::draggedCategory(const QMimeData* mime) const {
    const std::int64_t id = mime == nullptr ? 0 : mime->data(draggedCategoryType()).toLongLong();
    return find(id) == nullptr ? 0 : id;
}

bool CategoryModel::canDropMimeData(const QMimeData* mime, Qt::DropAction, int, int, const QModelIndex& parent) const {
    return draggedCategory(mime) != 0 || (parent.isValid() && !downloadsIn(mime).empty());
}

bool CategoryModel::dropMimeData(const QMimeData* mime, Qt::DropAction, int row, int, const QModelIndex& parent) {
    if (const std::int64_t dragged = draggedCategory(mime); dragged != 0) {
        const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
        Q_EMIT moveWanted(dragged, std::min(before, rowCount() - 1));
    } else if (const std::vector<DownloadId> downloads = downloadsIn(mime); !downloads.empty() && parent.isValid()) {
        Q_EMIT filingWanted(downloads, idAt(parent.row()));
    }
    return false; // the view must remove nothing
}

} // namespace intact::ui
