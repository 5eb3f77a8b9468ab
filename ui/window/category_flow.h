// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/category.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"

#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace intact::ui {

class AddFlow;
class CategoryModel;
class NoticeBar;
class SidebarList;

/// Categories are made, renamed, moved, edited and deleted; deleting can be taken back for ten seconds, the newest
/// first.
/// Lives on the UI thread; owned by the window; all references must outlive it.
class CategoryFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        const Theme& theme;
        CategoryModel& categories;
        SidebarList& view;
        NoticeBar& notice;
        AddFlow& adding;
    };

    CategoryFlow(Context context, QAction& make, QWidget& window);

private:
    struct Deleted {
        Category category;
        int row; // where it stood
    };

    void addActions(QAction& make);
    void onTold(const CategoriesTold& told);
    void edit(std::size_t place);
    void rename(std::int64_t id, const QString& name);
    void moveTo(std::int64_t id, int row);
    void remove(std::int64_t id);
    void undo();
    [[nodiscard]] static QString sentenceOf(const Deleted& deleted);
    void apply(std::vector<Category> categories);
    [[nodiscard]] std::int64_t current() const;

    Context m_context;
    QWidget& m_window;
    std::vector<Deleted> m_deleted; // what can be taken back, the newest last
};

} // namespace intact::ui
