// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_rules.h"
#include "ui/models/download_filter_model.h"
#include "ui/models/download_list_model.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QStackedLayout;

namespace intact::ui {

class DownloadListView;
class NoticeBar;
class Theme;

/// The list with what stands in its place when there is nothing to show, the notice below it, and the bars over it for
/// what concerns a whole disk, the network, or links in the clipboard.
/// Lives on the UI thread; owned by the window. All references must outlive it.
class ListPanel final : public QWidget {
    Q_OBJECT

public:
    ListPanel(DownloadListModel& list, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] DownloadListView& view() { return *m_view; }
    [[nodiscard]] NoticeBar& notice() { return *m_notice; }
    [[nodiscard]] NoticeBar& diskBar() { return *m_diskBar; }
    [[nodiscard]] NoticeBar& networkBar() { return *m_networkBar; }
    [[nodiscard]] NoticeBar& clipboardBar() { return *m_clipboardBar; }

    void setStateFilter(StateFilter filter);
    /// Whether anything holds back what is queued.
    void setHold(const QueueHold& hold);
    void setSearch(const QString& text);
    /// 0: what is in no category; nothing: whatever the category.
    void setCategoryFilter(std::optional<std::int64_t> category);
    /// Empty: whatever the tags.
    void setTagFilter(const QString& tag);
    [[nodiscard]] StateFilter stateFilter() const { return m_shown.stateFilter(); }

    [[nodiscard]] std::vector<DownloadId> selectedIds() const;
    [[nodiscard]] std::vector<const DownloadRow*> selectedRows() const;
    [[nodiscard]] SelectionStates selectedStates() const;
    void select(const std::vector<DownloadId>& ids);
    void selectAll();
    void renameCurrent();
    /// To the list, or to the button of what stands in its place.
    void focusShown();
    /// Sorts by the queue, so that moving in it can be seen.
    void showQueueOrder();

Q_SIGNALS:
    void selectionChanged();
    void addWanted();
    void clearFilterWanted();

private:
    void showRightPage();

    DownloadListModel& m_list;
    DownloadFilterModel m_shown;
    DownloadListView* m_view;
    NoticeBar* m_diskBar;
    NoticeBar* m_networkBar;
    NoticeBar* m_clipboardBar;
    NoticeBar* m_notice;
    QStackedLayout* m_pages;
    QTimer m_selectionTimer; // many changes in one go are one change, and those of states wait a little
};

} // namespace intact::ui
