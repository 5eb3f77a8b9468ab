// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_shape.h"

#include "ui/widgets/sidebar.h"
#include "ui/widgets/sidebar_section.h"
#include "ui/widgets/state_sidebar.h"

#include <QAction>
#include <QHeaderView>
#include <QMainWindow>
#include <QSplitter>

namespace intact::ui {

namespace {

constexpr QSize kFirstSize(1200, 720);

QString geometryKey() {
    return QStringLiteral("geometry");
}
QString columnsKey() {
    return QStringLiteral("columns");
}
QString acrossKey() {
    return QStringLiteral("splitter-across");
}
QString downKey() {
    return QStringLiteral("splitter-down");
}
QString detailsKey() {
    return QStringLiteral("details");
}
QString categoriesKey() {
    return QStringLiteral("categories");
}
QString tagsKey() {
    return QStringLiteral("tags");
}
QString filterKey() {
    return QStringLiteral("filter");
}

} // namespace

void WindowShape::restore(const WindowState& state) const {
    if (!window.restoreGeometry(state.load(geometryKey())))
        window.resize(kFirstSize);
    columns.restoreState(state.load(columnsKey()));
    if (!across.restoreState(state.load(acrossKey())))
        across.setSizes({sidebar.sizeHint().width(), kFirstSize.width()});
    down.restoreState(state.load(downKey()));
    details.setChecked(state.load(detailsKey()) == "1");
    const int filter = state.load(filterKey()).toInt();
    if (filter >= 0 && filter < static_cast<int>(kStateFilters))
        sidebar.states().choose(static_cast<StateFilter>(filter));
    sidebar.categorySection().setOpen(state.load(categoriesKey()) != "0");
    sidebar.tagSection().setOpen(state.load(tagsKey()) != "0");
}

void WindowShape::save(WindowState& state) const {
    state.save(geometryKey(), window.saveGeometry());
    state.save(columnsKey(), columns.saveState());
    state.save(acrossKey(), across.saveState());
    state.save(downKey(), down.saveState());
    state.save(detailsKey(), details.isChecked() ? "1" : "0");
    state.save(filterKey(), QByteArray::number(static_cast<int>(sidebar.states().chosen())));
    state.save(categoriesKey(), sidebar.categorySection().isOpen() ? "1" : "0");
    state.save(tagsKey(), sidebar.tagSection().isOpen() ? "1" : "0");
}

} // namespace intact::ui
