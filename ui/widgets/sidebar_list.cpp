// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar_list.h"

#include "ui/widgets/sidebar_delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace intact::ui {

SidebarList::SidebarList(const Theme& theme, QAbstractItemModel& model, QWidget* parent) : QListView(parent) {
    setModel(&model);
    setItemDelegate(new SidebarDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT chosenChanged(chosen()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] { updateGeometry(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(&theme, &Theme::changed, viewport(), [this] { viewport()->update(); });
}

int SidebarList::chosen() const {
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.isEmpty() ? -1 : selected.front().row();
}

void SidebarList::choose(int row) {
    if (row < 0)
        clearSelection();
    else
        setCurrentIndex(model()->index(row, 0));
}

QSize SidebarList::sizeHint() const {
    return {184, model()->rowCount() * SidebarDelegate::kRowHeight};
}

void SidebarList::mousePressEvent(QMouseEvent* event) {
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::RightButton) { // its menu is about the entry, it does not narrow the list
        selectionModel()->setCurrentIndex(pressed, QItemSelectionModel::NoUpdate);
        return;
    }
    const bool again = event->button() == Qt::LeftButton && pressed.isValid() && pressed.row() == chosen();
    m_pressedChosen = again ? pressed.row() : -1;
    QListView::mousePressEvent(event);
}

void SidebarList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->position().toPoint());
    if (released.isValid() && released.row() == m_pressedChosen)
        clearSelection();
    m_pressedChosen = -1;
}

void SidebarList::keyPressEvent(QKeyEvent* event) {
    if (state() != EditingState && event->key() == Qt::Key_Escape && chosen() >= 0) {
        clearSelection();
    } else if (state() != EditingState && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        if (currentIndex().row() == chosen())
            clearSelection();
        else
            choose(currentIndex().row());
    } else {
        QListView::keyPressEvent(event);
    }
}

void SidebarList::startDrag(Qt::DropActions actions) {
    m_pressedChosen = -1;
    QListView::startDrag(actions);
}

} // namespace intact::ui
