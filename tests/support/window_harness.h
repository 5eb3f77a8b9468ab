// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_download_service.h"
#include "tests/support/sample_downloads.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_state.h"

#include <QMap>
#include <QTreeView>

#include <memory>

namespace intact::tests {

class StandingClock final : public Clock {
public:
    [[nodiscard]] WallTime wallNow() const override { return kSampleNow; }
};

/// A desktop that notes what it is asked.
class FakeShell final : public ui::DesktopShell {
public:
    void openFile(const QString& path) override { opened.append(path); }
    void showInFolder(const QStringList& paths) override { shown.append(paths); }
    [[nodiscard]] OfferedText clipboard() const override { return held; }
    void copyText(const QString& text) override { copied = text; }

    QStringList opened;
    QStringList shown;
    QString copied;
    OfferedText held;
};

class FakeWindowState final : public ui::WindowState {
public:
    [[nodiscard]] QByteArray load(const QString& key) const override { return values.value(key); }
    void save(const QString& key, const QByteArray& value) override { values.insert(key, value); }
    QMap<QString, QByteArray> values;
};

/// A whole window over a fake engine, on the offscreen display.
class WindowHarness {
public:
    WindowHarness();

    /// Shows the window and lets it settle.
    void show();
    void makeWindow(const Settings& settings = {});
    [[nodiscard]] QAbstractItemModel& rows();
    [[nodiscard]] QTreeView& view();
    void selectRow(int row);
    /// Saves a picture of this widget in the build tree, for people to look at.
    static void picture(QWidget& widget, const QString& name);

    StandingClock clock;
    FakeDownloadService service;
    FakeShell shell;
    FakeWindowState state;
    ui::Theme theme;
    ui::EngineBridge bridge{service};
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace intact::tests
