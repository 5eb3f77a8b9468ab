// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_sidebar.h"

#include "ui/desktop/icons.h"
#include "ui/widgets/tabular_text.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace intact::ui {

namespace {

constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kIconRole = Qt::UserRole + 2;
constexpr int kRowHeight = 36;
constexpr int kIcon = 20;

constexpr std::array<const char*, kStateFilters> kIcons{"all", "downloading", "waiting", "pause", "check", "failed"};

/// Icon, name, and the count at the right edge.
class SidebarDelegate final : public QStyledItemDelegate {
public:
    SidebarDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {120, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ThemeColors& colors = m_theme.colors();
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.selection);
            painter->drawRoundedRect(box, 4, 4);
        }
        const bool focused = selected && option.widget != nullptr && option.widget->hasFocus();
        if (focused)
            painter->fillRect(box.left(), box.top() + 8, 3, box.height() - 16, colors.accent);
        const int count = index.data(kCountRole).toInt();
        const QColor ink = selected ? colors.text : colors.quiet;
        painter->drawPixmap(box.left() + 10, box.center().y() - kIcon / 2 + 1,
                            linePixmap(index.data(kIconRole).toString(), kIcon, selected ? colors.accent : ink,
                                       painter->device()->devicePixelRatioF()));
        const QRect text = box.adjusted(40, 0, -10, 0);
        painter->setPen(ink);
        drawTabular(*painter, text, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
        const int figures = tabularWidth(option.fontMetrics, QString::number(count)) + 8;
        painter->setPen(colors.text);
        painter->drawText(text.adjusted(0, 0, -figures, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

StateSidebar::StateSidebar(const Theme& theme, QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Filter by state"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SidebarDelegate(theme, this));
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, 8, 0, 8);
    setMinimumWidth(150);
    for (std::size_t number = 0; number < kStateFilters; ++number) {
        auto* item = new QListWidgetItem(filterName(static_cast<StateFilter>(number)), this);
        item->setData(kIconRole, QString::fromLatin1(kIcons[number]));
        item->setData(kCountRole, 0);
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT filterChosen(chosen()); });
}

void StateSidebar::setCounts(const StateCounts& counts) {
    for (std::size_t number = 0; number < kStateFilters; ++number) {
        const auto filter = static_cast<StateFilter>(number);
        QListWidgetItem* const entry = item(static_cast<int>(number));
        if (counts.of(filter) == m_counts.of(filter) && !entry->data(Qt::AccessibleTextRole).isNull())
            continue;
        entry->setData(kCountRole, counts.of(filter));
        entry->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(filterName(filter)).arg(counts.of(filter)));
    }
    m_counts = counts;
}

void StateSidebar::choose(StateFilter filter) {
    setCurrentRow(static_cast<int>(filter));
}

StateFilter StateSidebar::chosen() const {
    return static_cast<StateFilter>(std::max(currentRow(), 0));
}

QSize StateSidebar::sizeHint() const {
    return {184, static_cast<int>(kStateFilters) * kRowHeight};
}

} // namespace intact::ui
