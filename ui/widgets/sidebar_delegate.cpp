// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar_delegate.h"

#include "ui/desktop/icons.h"
#include "ui/models/sidebar_roles.h"
#include "ui/widgets/tabular_text.h"

#include <QLocale>
#include <QPainter>

namespace intact::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kTextIndent = 40;
constexpr int kTextEnd = 10;
constexpr int kBoxMargin = 8; // at both sides
constexpr int kFigureGap = 8;

QString countOf(const QModelIndex& index) {
    return QLocale().toString(index.data(CountRole).toInt());
}

/// Where things stand in a row; in a right-to-left language the other way round.
struct Places {
    QRect box;
    QRect mark; // of the focus
    QRect icon;
    QRect text;
};

Places placesOf(const QStyleOptionViewItem& option) {
    const QRect box = option.rect.adjusted(kBoxMargin, 1, -kBoxMargin, -1);
    const auto turned = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, box, rect);
    };
    return {box, turned({box.left(), box.top() + 8, 3, box.height() - 16}),
            turned({box.left() + 10, box.center().y() - kIcon / 2 + 1, kIcon, kIcon}),
            turned(box.adjusted(kTextIndent, 0, -kTextEnd, 0))};
}

} // namespace

SidebarDelegate::SidebarDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int SidebarDelegate::widthOf(const QFontMetrics& metrics, const QModelIndex& entry) {
    const int name = metrics.horizontalAdvance(entry.data().toString()) + 1; // it is rounded
    return 2 * kBoxMargin + kTextIndent + name + kFigureGap + tabularWidth(metrics, countOf(entry)) + kTextEnd;
}

QRect SidebarDelegate::nameRect(const QStyleOptionViewItem& option, const QModelIndex& entry) {
    const QRect text = placesOf(option).text;
    const int figures = tabularWidth(option.fontMetrics, countOf(entry)) + kFigureGap;
    return option.direction == Qt::LeftToRight ? text.adjusted(0, 0, -figures, 0) : text.adjusted(figures, 0, 0, 0);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, kRowHeight};
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ThemeColors& colors = m_theme.colors();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const Places places = placesOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.selection);
        painter->drawRoundedRect(places.box, 4, 4);
    }
    if ((option.state & QStyle::State_HasFocus) != 0)
        painter->fillRect(places.mark, colors.accent);
    const QColor ink = selected ? colors.text : colors.quiet;
    painter->drawPixmap(places.icon.topLeft(),
                        linePixmap(index.data(IconRole).toString(), kIcon, selected ? colors.accent : ink,
                                   painter->device()->devicePixelRatioF()));
    const QString count = countOf(index);
    const bool leftToRight = option.direction == Qt::LeftToRight;
    painter->setPen(ink);
    constexpr Qt::Alignment kPlain = Qt::AlignVCenter | Qt::AlignAbsolute; // turned round here, not by the painter
    drawTabular(*painter, places.text, (leftToRight ? Qt::AlignRight : Qt::AlignLeft) | kPlain, count);
    const QRect text = nameRect(option, index);
    painter->setPen(colors.text);
    const QString name = index.data(Qt::DisplayRole).toString();
    const Qt::Alignment towardsIcon = (leftToRight ? Qt::AlignLeft : Qt::AlignRight) | kPlain;
    painter->drawText(text, static_cast<int>(towardsIcon) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()));
    painter->restore();
}

void SidebarDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    editor->setGeometry(placesOf(option).text.adjusted(-8, 2, 6, -2));
}

} // namespace intact::ui
