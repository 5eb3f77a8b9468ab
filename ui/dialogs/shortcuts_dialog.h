// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"

#include <QDialog>

namespace intact::ui {

/// All keyboard shortcuts, out of the action catalogue. Lives on the UI thread; owned by the window.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionSet& actions, QWidget* parent = nullptr);
};

} // namespace intact::ui
