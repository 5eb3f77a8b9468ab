// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/category.h"
#include "core/download/events.h"
#include "ui/bridge/download_row.h"
#include "ui/models/download_columns.h"
#include "ui/models/list_tally.h"
#include "ui/models/row_store.h"
#include "ui/models/status_line.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace intact::ui {

/// Every download on the list, one compact row each; cells follow from the column table.
/// Lives on the UI thread; owned by the window. Fed with batches by the bridge's signals.
class DownloadListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< const DownloadRow*
        IdRole,
        // Among the roles of dataChanged():
        LiveRole,  ///< only figures of running downloads have moved on
        PlaceRole, ///< only the numbers of places in the queue are others; by what the rows are sorted has not changed
    };

    /// The clock must outlive the model.
    explicit DownloadListModel(const Clock& clock, QObject* parent = nullptr);

    void reset(std::vector<DownloadRow> rows);
    void add(const std::vector<DownloadRow>& rows);
    void change(const std::vector<DownloadRow>& rows);
    void remove(const std::vector<DownloadId>& ids);
    void setOrder(const std::vector<DownloadId>& order);
    void apply(const std::vector<Progress>& progress);
    void applyChecks(const std::vector<CheckProgress>& progress);
    void endChecks(const std::vector<CheckEnded>& ended);
    /// What the rows' categories are called.
    void setCategories(const std::vector<Category>& categories);
    /// For what is said of queued ones. Tells nobody: whoever paints does so anew.
    void setHold(const QueueHold& hold) { m_hold = hold; }

    [[nodiscard]] const DownloadRow& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] auto rows() const { return m_rows.all(); }
    [[nodiscard]] const DownloadRow* find(DownloadId id) const;
    [[nodiscard]] std::optional<int> indexOf(DownloadId id) const { return m_rows.indexOf(id); }
    [[nodiscard]] const StateCounts& counts() const { return m_tally.states(); }
    [[nodiscard]] const FilingCounts& filing() const { return m_tally.filing(); }
    /// Few, however long the list is; good until the next change.
    [[nodiscard]] std::vector<const DownloadRow*> runningRows() const;
    [[nodiscard]] double bytesPerSecond() const;
    /// Some running download does not know its size: its stripe moves.
    [[nodiscard]] bool hasMovingStripe() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override { return flagsOf(index); }
    /// They depend on the column alone.
    [[nodiscard]] static Qt::ItemFlags flagsOf(const QModelIndex& index);
    /// A new name for the file is a wish to the engine, not a change of the model.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Counts, speeds or rows are others now; once per batch.
    void figuresChanged();
    /// Downloads have come or gone, are in another state, wait for something else, or are checked again or no longer;
    /// once per batch.
    void statesChanged();
    void renameWanted(intact::DownloadId id, const QString& name);

private:
    [[nodiscard]] QString toolTip(const DownloadRow& row, ColumnId column) const;
    void removeRuns(const std::vector<std::pair<int, int>>& runs);
    void forget(const std::vector<int>& indices);
    void tellChanged(std::vector<int> indices, int firstColumn, int lastColumn, const QList<int>& roles = {});
    void tellPlaces();

    const Clock& m_clock;
    RowStore m_rows;
    ListTally m_tally;
    QHash<std::int64_t, QString> m_categoryNames; // by number
    QueueHold m_hold;
};

} // namespace intact::ui
