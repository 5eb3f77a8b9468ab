// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace intact::ui {

/// A part of the sidebar under a heading that opens and closes it.
/// Lives on the UI thread; owned by the sidebar.
class SidebarSection final : public QWidget {
    Q_OBJECT

public:
    /// `add`: what the button beside the heading does; null: there is none. The section takes the content over.
    SidebarSection(const QString& title, QWidget& content, QAction* add, QWidget* parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    QString m_title;
    QToolButton* m_heading;
    QWidget& m_content;
    bool m_open = false;
};

} // namespace intact::ui
