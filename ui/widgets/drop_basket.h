// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"
#include "ui/models/overall_progress.h"

#include <QByteArray>
#include <QPoint>
#include <QWidget>

#include <optional>

namespace intact::ui {

/// A small window without a frame above all others: takes drops, says how far everything is, and can be dragged about.
/// What is done with a drop is up to who filters its events. Lives on the UI thread; the theme must outlive it.
class DropBasket final : public QWidget {
    Q_OBJECT

public:
    explicit DropBasket(const Theme& theme);

    void setProgress(const OverallProgress& progress);
    /// As place() has said it; anything else, or a place outside of every screen: its usual corner.
    void putAt(const QByteArray& place);
    [[nodiscard]] QByteArray place() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// It was double-clicked.
    void showWanted();
    /// Something was dropped on it.
    void dropped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setHovered(bool hovered);

    const Theme& m_theme;
    OverallProgress m_progress;
    bool m_hovered = false;          // something is held over it
    std::optional<QPoint> m_grabbed; // where in it, while it is dragged about
};

} // namespace intact::ui
