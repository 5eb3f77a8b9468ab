// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"
#include "core/settings/settings.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/theme.h"
#include "ui/dialogs/filing_fields.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QDragEnterEvent;
class QDropEvent;

namespace intact::ui {

class AddDialog;
class DownloadListModel;
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
        const DownloadListModel& downloads;
        FilingChoices filing;
        QString downloadFolder; ///< the desktop's, when the settings name none
        bool hasKeychain;       ///< logins can be remembered
    };

    /// Takes drops on the window.
    AddFlow(Context context, QWidget& window);
    /// And on this one, which says itself that something is over it.
    void takeDropsOn(QWidget& other);

    /// Opens the dialog with the clipboard's links.
    void add();
    /// The same, but says so when the clipboard holds no link.
    void paste();
    void offer(const LinksFound& found);
    /// Adds these links as the settings have it, each in the folder of its category.
    void addAtOnce(const std::vector<Link>& links);
    /// A request for this link as the settings have it.
    [[nodiscard]] DownloadRequest requestFor(const Link& link, const QString& folder) const;
    /// For a question to the engine; never used twice.
    [[nodiscard]] std::uint64_t nextToken() { return ++m_lastToken; }
    /// Where downloads go next.
    [[nodiscard]] QString folder() const;
    /// The download folder of the settings; relative folders of categories are in it.
    [[nodiscard]] QString baseFolder() const;
    /// The open dialog, or null.
    [[nodiscard]] AddDialog* dialog() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Somebody has just asked for downloads here; the engine will tell of them.
    void requested();
    void nothingFound(const QString& sentence);
    /// Their logins are to be kept.
    void rememberWanted(const std::vector<intact::DownloadRequest>& requests);
    /// Files of this computer were dropped that are lists or parts.
    void filesDropped(const QStringList& paths);
    /// The person has seen that a link is on the list already.
    void showWanted(intact::DownloadId id);

private:
    AddDialog& openDialog();
    bool offerCommand(const OfferedText& offered);
    void request(const std::vector<DownloadRequest>& requests, bool start);
    void makeFolders(const std::vector<DownloadRequest>& requests);
    void enter(QDragEnterEvent& drag, bool onWindow);
    void drop(QDropEvent& drop);

    Context m_context;
    QWidget& m_window;
    DropOverlay* m_overlay;
    QPointer<AddDialog> m_dialog;
    std::uint64_t m_lastToken = 0;
    QString m_lastFolder;
};

} // namespace intact::ui
