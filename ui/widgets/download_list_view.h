// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/download_filter_model.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/place_keeper.h"
#include "ui/widgets/queue_drop.h"
#include "ui/widgets/row_delegate.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QTreeView>

namespace intact::ui {

/// The list: one row per download, columns that keep their width, the name taking what is left, but never less than can
/// be read: then the list scrolls sideways. Rows can be dragged:
/// out of the window as files or links, and within the list to another place in the queue while it is sorted by that.
/// Lives on the UI thread; owned by the list panel. Models, theme and clock must outlive it.
class DownloadListView final : public QTreeView {
    Q_OBJECT

public:
    DownloadListView(DownloadListModel& list, DownloadFilterModel& shown, const Theme& theme, const Clock& clock,
                     QWidget* parent = nullptr);

    [[nodiscard]] RowDelegate& rows() { return *m_delegate; }
    /// In the order in which they are shown.
    [[nodiscard]] std::vector<const DownloadRow*> selectedRows() const;
    /// Where dragged rows would go, as it is drawn; empty: nowhere.
    [[nodiscard]] const std::vector<QueueDrop::Gap>& gaps() const { return m_drop.gaps(); }

    void doItemsLayout() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

Q_SIGNALS:
    /// Unfinished ones were dragged to another place in the queue.
    void moveWanted(const std::vector<intact::DownloadId>& ids, intact::Beside side, intact::DownloadId neighbour);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] QModelIndexList selectedIndexes() const override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpColumns(const Clock& clock);
    void fitName();
    void showColumnMenu(const QPoint& at);
    void updateStripe();
    [[nodiscard]] bool showsQueue() const;
    void endDrag();

    DownloadListModel& m_list;
    DownloadFilterModel& m_shown;
    const Theme& m_theme;
    RowDelegate* m_delegate;
    QueueDrop m_drop;
    PlaceKeeper* m_keeper = nullptr;
    int m_rowHeight = 0;
    QTimer m_stripe; // runs only while a stripe is to move
    QElapsedTimer m_since;
};

} // namespace intact::ui
