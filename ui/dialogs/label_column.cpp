// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/label_column.h"

#include <QGridLayout>
#include <QWidget>

#include <algorithm>

namespace intact::ui {

namespace {

constexpr int kLeastWidth = 88;

int widestLabel(const QGridLayout& grid) {
    int width = 0;
    for (int index = 0; index < grid.count(); ++index) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(index, &row, &column, &rows, &columns);
        if (column == 0 && columns == 1)
            width = std::max(width, grid.itemAt(index)->widget()->sizeHint().width());
    }
    return width;
}

} // namespace

void alignLabels(const std::vector<QWidget*>& boxes) {
    std::vector<QGridLayout*> grids;
    for (const QWidget* box : boxes)
        grids.push_back(qobject_cast<QGridLayout*>(box->layout()));
    int width = kLeastWidth;
    for (const QGridLayout* grid : grids)
        width = std::max(width, widestLabel(*grid));
    for (QGridLayout* grid : grids)
        grid->setColumnMinimumWidth(0, width);
}

} // namespace intact::ui
