// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/download_filter_model.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/row_delegate.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QTreeView>

namespace intact::ui {

/// The list: one row per download, columns that keep their width, the name taking what is left.
/// Lives on the UI thread; owned by the list panel. Models, theme and clock must outlive it.
class DownloadListView final : public QTreeView {
    Q_OBJECT

public:
    DownloadListView(DownloadListModel& list, DownloadFilterModel& shown, const Theme& theme, const Clock& clock,
                     QWidget* parent = nullptr);

    [[nodiscard]] RowDelegate& rows() { return *m_delegate; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpColumns();
    void showColumnMenu(const QPoint& at);
    void updateStripe();

    DownloadListModel& m_list;
    RowDelegate* m_delegate;
    QTimer m_stripe; // runs only while a stripe is to move
    QElapsedTimer m_since;
};

} // namespace intact::ui
