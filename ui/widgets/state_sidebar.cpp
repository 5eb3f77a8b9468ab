// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_sidebar.h"

#include "ui/models/sidebar_roles.h"
#include "ui/widgets/sidebar_delegate.h"

#include <algorithm>
#include <array>

namespace intact::ui {

namespace {

constexpr int kMargin = 8; // above and below

constexpr std::array<const char*, kStateFilters> kIcons{"all", "downloading", "waiting", "pause", "check", "failed"};

} // namespace

StateSidebar::StateSidebar(const Theme& theme, QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Filter by state"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SidebarDelegate(theme, this));
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, kMargin, 0, kMargin);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (std::size_t number = 0; number < kStateFilters; ++number) {
        auto* item = new QListWidgetItem(filterName(static_cast<StateFilter>(number)), this);
        item->setData(IconRole, QString::fromLatin1(kIcons[number]));
        item->setData(CountRole, 0);
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
        entry->setData(CountRole, counts.of(filter));
        entry->setData(Qt::AccessibleTextRole, tr("%1, %L2").arg(filterName(filter)).arg(counts.of(filter)));
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
    return {184, static_cast<int>(kStateFilters) * SidebarDelegate::kRowHeight + 2 * kMargin};
}

} // namespace intact::ui
