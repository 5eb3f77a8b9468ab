// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/category.h"
#include "core/download/record.h"
#include "ui/models/filing_counts.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace intact::ui {

/// The person's categories in their order with the number of downloads in each, and behind them an entry for what is in
/// none. Roles as SidebarRole. What a person does to an entry is a wish to the engine, not a change of the model.
/// Lives on the UI thread; owned by the window.
class CategoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCategories(std::vector<Category> categories);
    /// `total`: of all downloads.
    void setCounts(const FilingCounts& counts, int total);

    [[nodiscard]] const std::vector<Category>& categories() const { return m_categories; }
    /// Null: there is none with this number.
    [[nodiscard]] const Category* find(std::int64_t id) const;
    /// The number of the entry's category; 0: the entry for none.
    [[nodiscard]] std::int64_t idAt(int row) const;
    /// -1: there is none with this number.
    [[nodiscard]] int rowOf(std::int64_t id) const;
    /// As people read it; empty for one that is gone.
    [[nodiscard]] QString nameOf(std::int64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void categoriesChanged();
    void renameWanted(std::int64_t id, const QString& name);
    /// To stand before the entry that is at `row` now.
    void moveWanted(std::int64_t id, int row);
    /// 0: none.
    void filingWanted(const std::vector<intact::DownloadId>& downloads, std::int64_t category);

private:
    [[nodiscard]] QString toolTip(const Category* category) const;
    [[nodiscard]] std::int64_t draggedCategory(const QMimeData* mime) const;

    std::vector<Category> m_categories;
    std::vector<int> m_counts; // by row
};

} // namespace intact::ui
