// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/flat_style.h"

#include "ui/desktop/flat_scroll_bar.h"
#include "ui/desktop/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace intact::ui {

namespace {

constexpr qreal kRadius = 4;
constexpr int kFieldPadding = 6;
constexpr int kSortArrow = 16;

QColor mixed(const QColor& one, const QColor& other, qreal share) {
    return QColor::fromRgbF(static_cast<float>(one.redF() * (1 - share) + other.redF() * share),
                            static_cast<float>(one.greenF() * (1 - share) + other.greenF() * share),
                            static_cast<float>(one.blueF() * (1 - share) + other.blueF() * share));
}

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

void drawPushButton(const QStyleOption* option, QPainter* painter) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool main = enabled && button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0;
    const QPalette& palette = option->palette;
    QColor fill = main ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    if (enabled && (option->state & (QStyle::State_Sunken | QStyle::State_On)) != 0)
        fill = mixed(fill, palette.color(QPalette::Text), 0.18);
    else if (enabled && (option->state & QStyle::State_MouseOver) != 0)
        fill = mixed(fill, palette.color(QPalette::Text), 0.08);
    const bool focused = (option->state & QStyle::State_HasFocus) != 0;
    const QColor edge = main || focused ? palette.color(QPalette::Highlight) : palette.color(QPalette::Mid);
    drawBox(painter, option->rect, fill, main && focused ? palette.color(QPalette::Text) : edge);
}

void drawToolButton(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    qreal share = 0;
    if ((option->state & (QStyle::State_Sunken | QStyle::State_On)) != 0)
        share = 0.14;
    else if ((option->state & QStyle::State_Enabled) != 0 && (option->state & QStyle::State_MouseOver) != 0)
        share = 0.07;
    const bool focused = (option->state & QStyle::State_HasFocus) != 0;
    if (share > 0 || focused)
        drawBox(painter, option->rect, mixed(palette.color(QPalette::Window), palette.color(QPalette::Text), share),
                focused ? palette.color(QPalette::Highlight) : QColor());
}

void drawField(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const bool focused = (option->state & QStyle::State_HasFocus) != 0;
    drawBox(painter, option->rect, palette.color(QPalette::Base),
            palette.color(focused ? QPalette::Highlight : QPalette::Mid));
}

void drawCheckBox(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const bool on = (option->state & QStyle::State_On) != 0;
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const QColor accent = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    const bool marked = on || (option->state & (QStyle::State_HasFocus | QStyle::State_MouseOver)) != 0;
    drawBox(painter, option->rect, on ? accent : palette.color(QPalette::Base),
            marked ? accent : mixed(palette.color(QPalette::Mid), palette.color(QPalette::Text), 0.3));
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option->rect);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    painter->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.44, 0.70), at(0.76, 0.32)});
    painter->restore();
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter) {
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawTab(const QStyleOption* option, QPainter* painter) {
    const bool selected = (option->state & QStyle::State_Selected) != 0;
    const bool hovered = (option->state & QStyle::State_MouseOver) != 0;
    if (!selected && !hovered)
        return;
    const QRect edge(option->rect.left() + 8, option->rect.bottom() - 1, option->rect.width() - 16, 2);
    painter->fillRect(edge, option->palette.color(selected ? QPalette::Highlight : QPalette::Mid));
}

void drawArrow(QPainter* painter, const QRect& rect, bool up, const QColor& color) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal rise = up ? -2 : 2;
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-4, -rise), middle + QPointF(0, rise), middle + QPointF(4, -rise)});
    painter->restore();
}

void drawHeader(const QStyle& style, const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    drawHeaderSection(option, painter);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr)
        return;
    const int margin = style.pixelMetric(QStyle::PM_HeaderMargin, option, widget);
    const QRect area = header->rect.adjusted(margin, 0, -margin, 0);
    painter->setPen(header->palette.color(QPalette::Text));
    painter->drawText(area, static_cast<int>(header->textAlignment) | Qt::TextSingleLine,
                      header->fontMetrics.elidedText(header->text, Qt::ElideRight, area.width() + 1));
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    // The arrow stands beside the text on its free side, so that a title keeps its place when it is sorted by.
    const int text = header->fontMetrics.horizontalAdvance(header->text);
    const bool rightAligned = (header->textAlignment & Qt::AlignRight) != 0;
    const int x = rightAligned ? area.right() - text - kSortArrow : area.left() + text + 2;
    drawArrow(painter, QRect(x, area.center().y() - kSortArrow / 2 + 1, kSortArrow, kSortArrow),
              header->sortIndicator == QStyleOptionHeader::SortDown, header->palette.color(QPalette::Text));
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0)
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        else
            drawField(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorToolBarSeparator:
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top() + 8, 1, option->rect.height() - 16),
                          option->palette.color(QPalette::Mid));
        return;
    case PE_Frame:
        drawBox(painter, option->rect, QColor(), option->palette.color(QPalette::Mid));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameFocusRect:
    case PE_PanelStatusBar:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    switch (element) {
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    case CE_Header:
        drawHeader(*this, option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && (button->features & QStyleOptionButton::DefaultButton) && (button->state & State_Enabled)) {
            QStyleOptionButton main(*button);
            main.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &main, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    const QColor ink = option->palette.color(QPalette::ButtonText);
    if (control == CC_SpinBox) {
        drawField(option, painter);
        drawArrow(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true, ink);
        drawArrow(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), false, ink);
        return;
    }
    if (control == CC_ComboBox) {
        drawPushButton(option, painter);
        drawArrow(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), false, ink);
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        paintFlatScrollBar(*painter, *bar);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton) {
        QStyleOptionToolButton plain(*button);
        plain.features &= ~QStyleOptionToolButton::HasMenu; // the menu's own icon says it
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return flatScrollBarRect(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(kFieldPadding, 0, -kFieldPadding, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
        return 20;
    case PM_ToolBarSeparatorExtent:
        return 17;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return 12;
    case PM_FocusFrameHMargin:
        return 11;
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon FlatStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    return icon == SP_LineEditClearButton ? lineIcon(QStringLiteral("close"))
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return QSize(usual.width() + 16, usual.height()).expandedTo(QSize(88, 32));
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return usual.expandedTo(QSize(0, 32));
    case CT_ItemViewItem:
        return usual.expandedTo(QSize(0, 28));
    case CT_ToolButton:
        return usual.expandedTo(QSize(32, 32));
    default:
        return usual;
    }
}

} // namespace intact::ui
