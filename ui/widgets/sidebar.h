// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"

#include <QScrollArea>

class QAction;

namespace intact::ui {

class CategoryModel;
class SidebarList;
class SidebarSection;
class StateSidebar;
class TagModel;

/// What the list can be narrowed to: a state, a category, a tag, one of each at a time. It is never so narrow that its
/// own words are cut; long names that a person has given are.
/// Lives on the UI thread; owned by the window. Theme and models must outlive it.
class Sidebar final : public QScrollArea {
    Q_OBJECT

public:
    /// `addCategory`: stands as a button beside the heading of the categories.
    Sidebar(const Theme& theme, CategoryModel& categories, TagModel& tags, QAction& addCategory,
            QWidget* parent = nullptr);

    [[nodiscard]] StateSidebar& states() { return *m_states; }
    [[nodiscard]] SidebarList& categories() { return *m_categories; }
    [[nodiscard]] SidebarList& tags() { return *m_tags; }
    [[nodiscard]] SidebarSection& categorySection() { return *m_categorySection; }
    [[nodiscard]] SidebarSection& tagSection() { return *m_tagSection; }
    /// Everything is shown again.
    void clear();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();

    StateSidebar* m_states;
    SidebarList* m_categories;
    SidebarList* m_tags;
    SidebarSection* m_categorySection = nullptr;
    SidebarSection* m_tagSection = nullptr;
};

} // namespace intact::ui
