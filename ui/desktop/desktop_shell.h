// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace intact::ui {

/// What is asked when a file is to be chosen.
struct FileQuestion {
    QString title;
    QString filter;    ///< as QFileDialog wants it
    QString suggested; ///< name
    bool save = false; ///< to be written; else it is to be read
};

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
    /// Returns at once; `chosen` is called with the path, or never.
    virtual void chooseFile(QWidget* window, const FileQuestion& question, std::function<void(const QString&)> chosen);
};

} // namespace intact::ui
