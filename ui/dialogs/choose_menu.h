// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace intact::ui {

class LinkListModel;

/// Fills a menu with ways to choose among the links: all, none, and one for each kind of file with its number.
void fillChooseMenu(QMenu& menu, LinkListModel& links);

} // namespace intact::ui
