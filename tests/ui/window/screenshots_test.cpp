// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/widgets/details_panel.h"
#include "ui/window/add_flow.h"
#include "ui/window/list_panel.h"
#include "ui/window/main_tool_bar.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;

namespace {

QString suffix(bool dark) {
    return dark ? QStringLiteral("-dark") : QStringLiteral("-light");
}

void fillMixed(WindowHarness& harness) {
    harness.service.load(mixedTwelve());
    for (const Progress& progress : mixedProgress())
        harness.service.push(progress);
    QTRY_COMPARE(harness.rows().rowCount(), 12);
}

} // namespace

/// Pictures of everything a person meets, in both looks; written to build/<preset>/screenshots.
class ScreenshotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyView_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyView() {
        QFETCH(bool, dark);
        WindowHarness harness;
        harness.theme.setDesktopDark(dark);
        harness.service.load({});
        harness.show();
        WindowHarness::picture(*harness.window, QStringLiteral("empty") + suffix(dark));

        fillMixed(harness);
        harness.selectRow(1);
        WindowHarness::picture(*harness.window, QStringLiteral("mixed") + suffix(dark));

        QMenu menu(harness.window.get());
        harness.window->actionSet().fillContextMenu(menu);
        menu.popup(harness.window->pos());
        WindowHarness::picture(menu, QStringLiteral("context-menu") + suffix(dark));
        menu.close();

        harness.window->actionSet().action(ui::ActionId::SlowMode)->trigger();
        harness.window->resize(1024, 640);
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("slow-mode") + suffix(dark));
        QMenu* speeds = harness.window->findChild<ui::MainToolBar*>()->speed().menu();
        speeds->popup(harness.window->pos());
        WindowHarness::picture(*speeds, QStringLiteral("speed-menu") + suffix(dark));
        speeds->close();
        harness.window->actionSet().action(ui::ActionId::SlowMode)->trigger();

        harness.window->actionSet().action(ui::ActionId::Details)->trigger();
        harness.selectRow(0);
        QTRY_VERIFY(harness.service.watched.has_value());
        harness.service.push(mixedDetails());
        QTRY_VERIFY(harness.window->details().isVisible());
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("overview") + suffix(dark));
        harness.window->details().setCurrentIndex(1);
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("segments") + suffix(dark));

        harness.window->list().setSearch(QStringLiteral("nothing is called this"));
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("no-hits") + suffix(dark));
    }

    void manyRows() {
        WindowHarness harness;
        harness.service.load(manyRecords(10'000));
        harness.show();
        QTRY_COMPARE(harness.rows().rowCount(), 10'000);
        harness.window->resize(1024, 640);
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("ten-thousand-light"));
    }

    void dialogs_data() { everyView_data(); }

    void dialogs() {
        QFETCH(bool, dark);
        WindowHarness harness;
        harness.theme.setDesktopDark(dark);
        harness.show();
        harness.shell.held.plain = "https://downloads.example.org/pub/debian-12.7.0-amd64-netinst.iso";
        harness.window->adding().add();
        ui::AddDialog* dialog = harness.window->adding().dialog();
        QTRY_COMPARE(harness.service.probes.size(), std::size_t{1});
        WindowHarness::picture(*dialog, QStringLiteral("add-asking") + suffix(dark));
        ProbeResult good;
        good.token = harness.service.probes.front().first;
        good.fileName = "debian-12.7.0-amd64-netinst.iso";
        good.total = 631'000'000;
        good.resumable = true;
        harness.service.push(good);
        QTest::qWait(0);
        WindowHarness::picture(*dialog, QStringLiteral("add") + suffix(dark));
        ProbeResult gone = good;
        gone.failure = Failure{FailureReason::NotFound, "GET", "", 0, "404 Not Found"};
        harness.service.push(gone);
        QTest::qWait(0);
        WindowHarness::picture(*dialog, QStringLiteral("add-404") + suffix(dark));
        harness.window->offer(findLinksInText("https://a.example/one.zip https://a.example/two.zip "
                                              "https://b.example/three.iso"));
        QTest::qWait(0);
        WindowHarness::picture(*dialog, QStringLiteral("add-list") + suffix(dark));
        dialog->reject();

        ui::PreferencesDialog preferences(harness.bridge, harness.theme, Settings(), harness.window.get());
        preferences.show();
        QTest::qWait(0);
        WindowHarness::picture(preferences, QStringLiteral("preferences") + suffix(dark));
        ui::ShortcutsDialog shortcuts(harness.window->actionSet(), harness.window.get());
        shortcuts.show();
        QTest::qWait(0);
        WindowHarness::picture(shortcuts, QStringLiteral("shortcuts") + suffix(dark));
    }
};

INTACT_TEST(ScreenshotsTest)
#include "screenshots_test.moc"
