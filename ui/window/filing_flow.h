// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"
#include "ui/models/filing_counts.h"

#include <QObject>

#include <optional>

class QMenu;
class QWidget;

namespace intact::ui {

class CategoryModel;
class DownloadListModel;
class ListPanel;
class Sidebar;
class TagModel;

/// Downloads get their category and tags, the sidebar counts them and narrows the list to them.
/// Lives on the UI thread; owned by the window; all references must outlive it.
class FilingFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        const Theme& theme;
        DownloadListModel& downloads;
        CategoryModel& categories;
        TagModel& tags;
        Sidebar& sidebar;
        ListPanel& list;
    };

    FilingFlow(Context context, const ActionSet& actions, QWidget& window);

private:
    void connectSidebar();
    void onCategories();
    void onTags();
    void count();
    void fillMenu();
    void editTags();

    Context m_context;
    const ActionSet& m_actions;
    QWidget& m_window;
    QMenu* m_menu;
    FilingCounts m_counted; // what the sidebar shows
    int m_countedRows = -1;
    std::optional<std::int64_t> m_category; // that the list is narrowed to; 0: to what is in none
    QString m_tag;                          // the same; empty: to none
};

} // namespace intact::ui
