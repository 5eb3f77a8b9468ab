// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/record.h"
#include "ui/bridge/download_row.h"
#include "ui/desktop/theme.h"
#include "ui/models/download_columns.h"
#include "ui/models/status_line.h"

#include <QStyledItemDelegate>

namespace intact::ui {

/// Paints every cell of the list: the name with its second line, the truthful bar, the figures, the proof.
/// Lives on the UI thread; owned by the list view. Theme and clock must outlive it.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowDelegate(const Theme& theme, const Clock& clock, QObject* parent = nullptr);

    /// Where the stripe of downloads of unknown size stands, 0 … 1.
    void setPhase(double phase) { m_phase = phase; }
    [[nodiscard]] static int rowHeight(const QFont& font);
    [[nodiscard]] static int cellMargin() { return 12; }
    /// What the mark of the proof takes of its cell.
    [[nodiscard]] static int markWidth() { return 16; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// Where the fixing button of this name cell is; empty when it has none.
    [[nodiscard]] QRect fixRect(const QStyleOptionViewItem& option, const DownloadRow& row) const;

Q_SIGNALS:
    /// The button in the row was pressed.
    void fixWanted(intact::DownloadId id, intact::ui::Fix fix);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const DownloadRow& row) const;
    void paintProgress(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                       const DownloadRow& row) const;
    void paintProof(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                    const DownloadRow& row) const;
    void paintFigure(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                     const Column& column) const;
    void paintFix(QPainter& painter, const QRect& rect, const QString& text) const;

    const Theme& m_theme;
    const Clock& m_clock;
    double m_phase = 0;
};

} // namespace intact::ui
