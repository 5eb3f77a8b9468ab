// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"

#include <QListView>

namespace intact::ui {

/// A list in the sidebar that is as high as its entries are. One entry may be chosen; a click on it, Space or Escape
/// gives it up again. What can be done with an entry besides comes from its actions, on their keys and in its menu.
/// Lives on the UI thread; owned by the sidebar. Theme and model must outlive it.
class SidebarList final : public QListView {
    Q_OBJECT

public:
    SidebarList(const Theme& theme, QAbstractItemModel& model, QWidget* parent = nullptr);

    /// -1: none.
    [[nodiscard]] int chosen() const;
    /// -1: none.
    void choose(int row);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged(int row);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    int m_pressedChosen = -1; // the entry that was chosen already when it was pressed
};

} // namespace intact::ui
