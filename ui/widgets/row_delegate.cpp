// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_delegate.h"

#include "ui/desktop/icons.h"
#include "ui/format/quantities.h"
#include "ui/models/download_list_model.h"
#include "ui/models/status_line.h"
#include "ui/widgets/progress_bar.h"
#include "ui/widgets/tabular_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace intact::ui {

namespace {

constexpr int kPadding = 6; // above and below the two lines
constexpr int kRowIcon = 20;
constexpr int kIconGap = 12;
constexpr int kMark = 18; // of the proof
constexpr int kBarHeight = 8;
constexpr int kButtonGap = 8;
constexpr int kLeastText = 160; // beside a button

QFont secondFont(QFont font) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

struct StateMark {
    const char* icon;
    QColor color;
};

StateMark stateMark(const DownloadRow& row, const ThemeColors& colors) {
    switch (row.state) {
    case State::Connecting:
    case State::Downloading:
    case State::Verifying:
    case State::Finalizing:
        return {"downloading", colors.accent};
    case State::Queued:
        return {"waiting", colors.quiet};
    case State::Waiting:
        return {"waiting", colors.attention};
    case State::Paused:
        return {"pause", colors.quiet};
    case State::Complete:
        return {"file", colors.quiet};
    case State::Failed:
        return {"failed", colors.failed};
    }
    return {"file", colors.quiet};
}

QColor toneColor(Tone tone, const ThemeColors& colors) {
    switch (tone) {
    case Tone::Attention:
        return colors.attention;
    case Tone::Failed:
        return colors.failed;
    case Tone::Verified:
        return colors.verified;
    case Tone::Quiet:
        break;
    }
    return colors.quiet;
}

const DownloadRow& rowAt(const QModelIndex& index) {
    return *index.data(DownloadListModel::RowRole).value<const DownloadRow*>();
}

// In a right-to-left layout a cell is the mirror image of itself.
QRect mirrored(const QStyleOptionViewItem& option, const QRect& part) {
    return QStyle::visualRect(option.direction, option.rect, part);
}

int aligned(const QStyleOptionViewItem& option, Qt::Alignment alignment) {
    return static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute) |
           Qt::TextSingleLine;
}

QRect inner(const QRect& cell) {
    return cell.adjusted(RowDelegate::cellMargin(), 0, -RowDelegate::cellMargin(), 0);
}

// The two lines of the name cell, right of the icon.
QRect textArea(const QRect& cell) {
    return inner(cell).adjusted(kRowIcon + kIconGap, kPadding, 0, -kPadding);
}

bool isNarrow(const QRect& area, int buttonWidth) {
    return area.width() < buttonWidth + kLeastText;
}

} // namespace

RowDelegate::RowDelegate(const Theme& theme, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_clock(clock) {}

int RowDelegate::rowHeight(const QFont& font) {
    return QFontMetrics(font).height() + QFontMetrics(secondFont(font)).height() + 2 * kPadding;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, rowHeight(option.font)};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const DownloadRow& row = rowAt(index);
    const Column& column = columnAt(index.column());
    painter->save();
    painter->setFont(option.font);
    paintBackground(*painter, option, index);
    if (column.id == ColumnId::Name)
        paintName(*painter, option, row);
    else if (column.id == ColumnId::Progress)
        paintProgress(*painter, option, index.data().toString(), row);
    else if (column.id == ColumnId::Proof)
        paintProof(*painter, option, index.data().toString(), row);
    else
        paintFigure(*painter, option, index.data().toString(), column);
    painter->restore();
}

void RowDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const ThemeColors& colors = m_theme.colors();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter.fillRect(option.rect, selected ? colors.selection : colors.base);
    if (!selected)
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colors.track);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    if (current && index.column() == sectionOf(ColumnId::Name))
        painter.fillRect(mirrored(option, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), colors.accent);
}

void RowDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const DownloadRow& row) const {
    const ThemeColors& colors = m_theme.colors();
    const StateMark mark = stateMark(row, colors);
    const QPoint corner(inner(option.rect).left(), option.rect.center().y() - kRowIcon / 2 + 1);
    painter.drawPixmap(
        mirrored(option, QRect(corner, QSize(kRowIcon, kRowIcon))).topLeft(),
        linePixmap(QLatin1String(mark.icon), kRowIcon, mark.color, painter.device()->devicePixelRatioF()));

    const QRect area = textArea(option.rect);
    const QFontMetrics first(option.font);
    const QRect button = fixRect(option, row);
    const int beside = button.isEmpty() ? area.width() : area.width() - button.width() - kButtonGap;
    const int width = isNarrow(area, button.width()) ? area.width() : beside;
    const QRect upper(area.left(), area.top(), width, first.height());
    painter.setPen(colors.text);
    painter.drawText(mirrored(option, upper), aligned(option, Qt::AlignLeft | Qt::AlignVCenter),
                     first.elidedText(row.name, Qt::ElideMiddle, upper.width()));

    const StatusLine line = statusLine(row, m_clock.wallNow(), m_hold);
    const QRect lower(area.left(), upper.bottom() + 1, beside, area.bottom() - upper.bottom());
    painter.setFont(secondFont(option.font));
    painter.setPen(toneColor(line.tone, colors));
    painter.drawText(mirrored(option, lower), aligned(option, Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(line.text, Qt::ElideRight, lower.width()));
    if (!button.isEmpty())
        paintFix(painter, button, fixText(line.fix));
}

void RowDelegate::paintFix(QPainter& painter, const QRect& rect, const QString& text) const {
    const ThemeColors& colors = m_theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colors.accent);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QRect RowDelegate::fixRect(const QStyleOptionViewItem& option, const DownloadRow& row) const {
    const Fix fix = statusLine(row, m_clock.wallNow(), m_hold).fix;
    if (fix == Fix::None)
        return {};
    const QFontMetrics metrics(secondFont(option.font));
    const int width = metrics.horizontalAdvance(fixText(fix)) + 24;
    const QRect area = textArea(option.rect);
    // A name that would hardly be seen keeps its line to itself.
    const bool narrow = isNarrow(area, width);
    const QSize size(width, metrics.height() + (narrow ? 2 : 8));
    const int top = narrow ? area.bottom() - size.height() + 3 : option.rect.center().y() - size.height() / 2 + 1;
    return mirrored(option, QRect(QPoint(area.right() - width + 1, top), size));
}

void RowDelegate::paintProgress(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                                const DownloadRow& row) const {
    const QRect cell = inner(option.rect);
    const int figure =
        std::max(tabularWidth(option.fontMetrics, percentText(1, 1)), tabularWidth(option.fontMetrics, doneWord()));
    const QRect bar(cell.left(), cell.center().y() - kBarHeight / 2 + 1, cell.width() - figure - 12, kBarHeight);
    ThemeColors colors = m_theme.colors();
    if ((option.state & QStyle::State_Selected) != 0)
        colors.track = colors.base; // the usual one can hardly be told from the selection
    if (bar.width() > 8) {
        const QRect place = mirrored(option, bar);
        painter.save();
        mirrorIfRightToLeft(painter, place, option.direction);
        paintProgressBar(painter, place, row, colors, m_phase);
        painter.restore();
    }
    painter.setPen(row.state == State::Complete ? m_theme.colors().quiet : m_theme.colors().text);
    const QRect place(cell.right() - figure + 1, cell.top(), figure, cell.height());
    drawTabular(painter, mirrored(option, place),
                QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter), text);
}

void RowDelegate::paintProof(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                             const DownloadRow& row) const {
    if (text.isEmpty())
        return;
    const ThemeColors& colors = m_theme.colors();
    const bool verified = row.proof == ProofState::Verified;
    const bool mismatch = row.proof == ProofState::Mismatch || row.proof == ProofState::Changed;
    const QColor color = verified ? colors.verified : mismatch ? colors.failed : colors.quiet;
    const QString icon = verified   ? QStringLiteral("verified")
                         : mismatch ? QStringLiteral("mismatch")
                                    : QStringLiteral("expected");
    const QRect cell = inner(option.rect);
    if (row.proof != ProofState::None)
        painter.drawPixmap(mirrored(option, QRect(cell.left(), cell.center().y() - 8, kMark, kMark)).topLeft(),
                           linePixmap(icon, kMark, color, painter.device()->devicePixelRatioF()));
    painter.setPen(color);
    const QRect area = cell.adjusted(24, 0, 8, 0);
    painter.drawText(mirrored(option, area), aligned(option, Qt::AlignLeft | Qt::AlignVCenter),
                     option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
}

void RowDelegate::paintFigure(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                              const Column& column) const {
    const bool lively = column.id == ColumnId::Speed || column.id == ColumnId::Remaining;
    painter.setPen(lively ? m_theme.colors().text : m_theme.colors().quiet);
    drawTabular(painter, inner(option.rect), QStyle::visualAlignment(option.direction, column.alignment), text);
}

QWidget* RowDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("New name of the file"));
    // The name without its ending is what people want to change; later, because the view selects everything first.
    const auto selectStem = [editor] {
        const qsizetype dot = editor->text().lastIndexOf(QLatin1Char('.'));
        editor->setSelection(0, static_cast<int>(dot > 0 ? dot : editor->text().size()));
    };
    QMetaObject::invokeMethod(editor, selectStem, Qt::QueuedConnection);
    return editor;
}

void RowDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    QRect area = mirrored(option, textArea(option.rect));
    area.setHeight(editor->sizeHint().height());
    area.moveTop(option.rect.center().y() - area.height() / 2);
    editor->setGeometry(area.adjusted(-6, 0, 0, 0));
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease && index.column() == sectionOf(ColumnId::Name)) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        const DownloadRow& row = rowAt(index);
        if (mouse->button() == Qt::LeftButton && fixRect(option, row).contains(mouse->pos())) {
            Q_EMIT fixWanted(row.id, statusLine(row, m_clock.wallNow(), m_hold).fix);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace intact::ui
