// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/flat_style.h"

#include "ui/desktop/flat_controls.h"
#include "ui/desktop/flat_scroll_bar.h"
#include "ui/desktop/icons.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>

namespace intact::ui {

namespace {

constexpr int kFieldPadding = 6;

/// The colour of what a scroll bar scrolls: of a list or a text, or of widgets on a window's ground.
QColor groundBeside(const QWidget* bar, const QPalette& palette) {
    const QWidget* around =
        bar != nullptr && bar->parentWidget() != nullptr ? bar->parentWidget()->parentWidget() : nullptr;
    const auto* area = qobject_cast<const QScrollArea*>(around);
    const QWidget* content = area != nullptr ? area->widget() : nullptr;
    return content != nullptr ? content->palette().color(content->backgroundRole()) : palette.color(QPalette::Base);
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
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && (button->features & QStyleOptionToolButton::Arrow) &&
            button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            drawExpander(*button, painter);
            return;
        }
        break;
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
        paintFlatScrollBar(*painter, *bar, groundBeside(widget, bar->palette));
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton) {
        QStyleOptionToolButton plain(*button);
        plain.features &= ~QStyleOptionToolButton::HasMenu; // the menu's own icon says it
        if (plain.features & QStyleOptionToolButton::Arrow)
            plain.state &= ~State_On; // the arrow says it
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
