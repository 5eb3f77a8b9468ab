// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tag_model.h"

#include "ui/models/sidebar_roles.h"

namespace intact::ui {

void TagModel::setCounts(const FilingCounts& counts) {
    const QStringList tags = counts.tags();
    std::vector<int> fresh;
    for (const QString& tag : tags)
        fresh.push_back(counts.ofTag(tag));
    if (tags != m_tags) {
        beginResetModel();
        m_tags = tags;
        m_counts = std::move(fresh);
        endResetModel();
    } else if (fresh != m_counts) {
        m_counts = std::move(fresh);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::AccessibleTextRole});
    }
}

int TagModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant TagModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& tag = m_tags.at(index.row());
    const int count = m_counts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return tag;
    case Qt::AccessibleTextRole:
        return tr("%1, %L2").arg(tag).arg(count);
    case CountRole:
        return count;
    case IconRole:
        return QStringLiteral("tag");
    default:
        return {};
    }
}

} // namespace intact::ui
