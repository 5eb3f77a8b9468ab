// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"

#include <QStyledItemDelegate>

namespace intact::ui {

/// An entry of the sidebar: icon, name, and the count at the far edge; roles as SidebarRole.
/// Lives on the UI thread; owned by a list of the sidebar. The theme must outlive it.
class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kRowHeight = 32;

    explicit SidebarDelegate(const Theme& theme, QObject* parent = nullptr);

    /// In pixels: what an entry needs so that neither its name nor its count is cut.
    [[nodiscard]] static int widthOf(const QFontMetrics& metrics, const QModelIndex& entry);
    /// Where the name is written.
    [[nodiscard]] static QRect nameRect(const QStyleOptionViewItem& option, const QModelIndex& entry);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace intact::ui
