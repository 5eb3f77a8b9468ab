// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"

#include <QString>
#include <QStringList>

namespace intact::ui {

/// What the window asks of the desktop around it. Lives on the UI thread; owned by the composition root; tests bring
/// their own.
class DesktopShell {
public:
    DesktopShell() = default;
    virtual ~DesktopShell() = default;
    DesktopShell(const DesktopShell&) = delete;
    DesktopShell& operator=(const DesktopShell&) = delete;

    virtual void openFile(const QString& path);
    /// Opens the file manager with these files selected; without one that can, opens their folder.
    virtual void showInFolder(const QStringList& paths);
    [[nodiscard]] virtual OfferedText clipboard() const;
    virtual void copyText(const QString& text);
};

} // namespace intact::ui
