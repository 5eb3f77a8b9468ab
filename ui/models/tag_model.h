// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filing_counts.h"

#include <QAbstractListModel>

#include <vector>

namespace intact::ui {

/// The tags in use, sorted, with the number of downloads that have each. Roles as SidebarRole.
/// Lives on the UI thread; owned by the window.
class TagModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCounts(const FilingCounts& counts);
    [[nodiscard]] const QStringList& tags() const { return m_tags; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QStringList m_tags;
    std::vector<int> m_counts; // by row
};

} // namespace intact::ui
