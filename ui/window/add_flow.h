// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"
#include "core/settings/settings.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/theme.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>

namespace intact::ui {

class AddDialog;
class DropOverlay;

/// Every way in which links come in: key, clipboard, drop, command line. One dialog at a time: more links join it.
/// Lives on the UI thread; owned by the window. All references must outlive it.
class AddFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        DesktopShell& shell;
        const Theme& theme;
        const Settings& settings;
        QString downloadFolder; ///< the desktop's, when the settings name none
    };

    /// Takes drops on the window.
    AddFlow(Context context, QWidget& window);

    /// Opens the dialog with the clipboard's links.
    void add();
    /// The same, but says so when the clipboard holds no link.
    void paste();
    void offer(const LinksFound& found);
    [[nodiscard]] QString folder() const;
    /// The open dialog, or null.
    [[nodiscard]] AddDialog* dialog() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Somebody has just asked for downloads here; the engine will tell of them.
    void requested();
    void nothingFound(const QString& sentence);

private:
    AddDialog& openDialog();
    [[nodiscard]] static QString dropSentence(const LinksFound& found);

    Context m_context;
    QWidget& m_window;
    DropOverlay* m_overlay;
    QPointer<AddDialog> m_dialog;
    std::uint64_t m_lastToken = 0;
    QString m_lastFolder;
};

} // namespace intact::ui
