// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_harness.h"

#include "ui/models/download_list_model.h"
#include "ui/widgets/download_list_view.h"
#include "ui/window/list_panel.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

namespace intact::tests {

WindowHarness::WindowHarness() {
    theme.setDesktopDark(false);
    makeWindow();
}

void WindowHarness::makeWindow(const Settings& settings) {
    window.reset();
    window = std::make_unique<ui::MainWindow>(ui::MainWindow::Context{bridge, shell, theme, state, files, clock, power,
                                                                      secrets, QStringLiteral("/home/anna/Downloads")},
                                              settings);
}

void WindowHarness::show() {
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QCoreApplication::processEvents();
}

void WindowHarness::showList(const std::vector<DownloadRecord>& records) {
    service.load(records);
    show();
    QTRY_COMPARE(rows().rowCount(), static_cast<int>(records.size()));
}

const ui::DownloadRow& WindowHarness::row(int row) {
    return *rows().index(row, 0).data(ui::DownloadListModel::RowRole).value<const ui::DownloadRow*>();
}

int WindowHarness::placeOf(std::int64_t id) {
    for (int place = 0; place < rows().rowCount(); ++place) {
        if (row(place).id.value == id)
            return place;
    }
    return -1;
}

QAbstractItemModel& WindowHarness::rows() {
    return *view().model();
}

QTreeView& WindowHarness::view() {
    return window->list().view();
}

void WindowHarness::selectRow(int row) {
    // Whatever keys are held down.
    view().selectionModel()->setCurrentIndex(rows().index(row, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view().setFocus();
    QCoreApplication::processEvents();
}

void WindowHarness::picture(QWidget& widget, const QString& name) {
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../screenshots"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))));
}

} // namespace intact::tests
