// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/window_state.h"

class QAction;
class QHeaderView;
class QMainWindow;
class QSplitter;

namespace intact::ui {

class Sidebar;

/// The parts of the window that look the next time as they were left. Plain references; UI thread.
struct WindowShape {
    QMainWindow& window;
    QHeaderView& columns;
    QSplitter& across;
    QSplitter& down;
    QAction& details;
    Sidebar& sidebar;

    void restore(const WindowState& state) const;
    void save(WindowState& state) const;
};

} // namespace intact::ui
