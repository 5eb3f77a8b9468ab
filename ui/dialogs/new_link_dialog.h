// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace intact::ui {

class Theme;

/// Asks for another link to the file of one download. Lives on the UI thread; owned by the window; the theme must
/// outlive it.
class NewLinkDialog final : public QDialog {
    Q_OBJECT

public:
    /// `offered`: what the clipboard holds; its only link is proposed, unless it is the old one.
    NewLinkDialog(const Theme& theme, const QString& name, const QString& oldLink, const LinksFound& offered,
                  QWidget* parent = nullptr);

    /// What was typed, when it is one link; else empty.
    [[nodiscard]] QString link() const;

private:
    void build(const Theme& theme, const QString& name);

    QLineEdit* m_link;
    QPushButton* m_accept = nullptr;
};

} // namespace intact::ui
