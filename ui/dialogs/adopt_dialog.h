// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace intact::ui {

class FolderField;

/// Asks for the link to the file that another program has begun, and where it is to be. Lives on the UI thread; owned
/// by the window. All references must outlive it.
class AdoptDialog final : public QDialog {
    Q_OBJECT

public:
    struct Place {
        QString foreignPath;
        QString folder; ///< proposed
    };

    /// `offered`: what the clipboard holds; its only link is proposed.
    AdoptDialog(EngineBridge& bridge, const Theme& theme, const Place& place, const LinksFound& offered,
                QWidget* parent = nullptr);

    /// The link that was typed; its URL is empty when it is none.
    [[nodiscard]] Link link() const;
    [[nodiscard]] QString folder() const;

private:
    void build(const Theme& theme, const QString& foreignPath);

    QLineEdit* m_link;
    FolderField* m_folder;
    QPushButton* m_accept = nullptr;
};

} // namespace intact::ui
