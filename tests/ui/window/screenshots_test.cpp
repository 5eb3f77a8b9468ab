// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/dialogs/countdown_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/start_at_dialog.h"
#include "ui/widgets/details_panel.h"
#include "ui/widgets/speed_page.h"
#include "ui/window/add_flow.h"
#include "ui/window/list_panel.h"
#include "ui/window/main_tool_bar.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <cmath>

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
        speedAndLog(harness, dark);

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
        harness.service.push(good);
        harness.window->offer(findLinksInText("https://a.example/one.zip https://a.example/two.zip "
                                              "https://b.example/three.iso"));
        QTRY_COMPARE(harness.service.probes.size(), std::size_t{4});
        for (std::size_t i = 1; i < 3; ++i) { // the last one is still being asked
            ProbeResult answer = good;
            answer.token = harness.service.probes[i].first;
            answer.fileName = i == 1 ? "one.zip" : "two.zip";
            answer.total = 48'200'000 * static_cast<std::int64_t>(i);
            harness.service.push(answer);
        }
        QTest::qWait(0);
        WindowHarness::picture(*dialog, QStringLiteral("add-list") + suffix(dark));
        dialog->reject();
        addPictures(harness, dark);

        ui::PreferencesDialog preferences(harness.bridge, harness.theme, Settings(), harness.window.get());
        preferences.show();
        QTest::qWait(0);
        WindowHarness::picture(preferences, QStringLiteral("preferences") + suffix(dark));
        lineWithHint(preferences, QStringLiteral("Search")).setText(QStringLiteral("speed"));
        QTest::qWait(0);
        WindowHarness::picture(preferences, QStringLiteral("preferences-search") + suffix(dark));
        timetablePictures(harness, dark);
        ui::ShortcutsDialog shortcuts(harness.window->actionSet(), harness.window.get());
        shortcuts.show();
        QTest::qWait(0);
        WindowHarness::picture(shortcuts, QStringLiteral("shortcuts") + suffix(dark));
    }

private:
    static void timetablePictures(WindowHarness& harness, bool dark) {
        Timetable table;
        for (int day = 0; day < 5; ++day) {
            for (int hour = 8; hour < 18; ++hour)
                table.set({day, hour}, hour < 12 || hour > 13 ? HourMode::Off : HourMode::Slow);
        }
        Settings settings;
        QVERIFY(settings.set(SettingId::Schedule, table.text()));
        ui::PreferencesDialog preferences(harness.bridge, harness.theme, settings, harness.window.get());
        preferences.show();
        preferences.findChild<QListWidget*>()->setCurrentRow(1);
        QTest::qWait(0);
        WindowHarness::picture(preferences, QStringLiteral("timetable") + suffix(dark));
        ui::StartAtDialog start(harness.theme, harness.clock, kSampleNow + std::chrono::hours(11), 3,
                                harness.window.get());
        start.show();
        QTest::qWait(0);
        WindowHarness::picture(start, QStringLiteral("start-at") + suffix(dark));
        ui::CountdownDialog countdown(QStringLiteral("All is done"), QStringLiteral("Power off now"),
                                      harness.window.get());
        countdown.setSentence(QStringLiteral("All downloads are done. The computer is powered off in 42 s."));
        countdown.show();
        QTest::qWait(0);
        WindowHarness::picture(countdown, QStringLiteral("countdown") + suffix(dark));
    }

    static void takeDialog(WindowHarness& harness, const QString& name) {
        ui::AddDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = harness.window->adding().dialog()) != nullptr);
        QTest::qWait(0);
        WindowHarness::picture(*dialog, name);
        dialog->reject();
        QTRY_VERIFY(harness.window->adding().dialog() == nullptr);
    }

    // Eight minutes of a download, a pause in between, told as the engine would tell it.
    static void speedAndLog(WindowHarness& harness, bool dark) {
        Progress progress = mixedProgress().front();
        progress.received = 0;
        progress.total = 5'500'000'000; // as large as all this makes it
        progress.remaining = std::chrono::minutes(12);
        for (int half = 0; half < 960; ++half) {
            const double wave = 9e6 + 3e6 * std::sin(half / 18.0) + 1.2e6 * std::sin(half / 1.4);
            harness.clock.advance(std::chrono::milliseconds(half == 720 ? 25'000 : 500));
            progress.received += static_cast<std::int64_t>(half > 800 ? wave / 6 : wave / 2);
            progress.proven = progress.received;
            progress.ranges = {{0, progress.received}};
            harness.service.push(progress);
            QCoreApplication::processEvents();
        }
        Details details = mixedDetails();
        details.record.request.rateLimit = 13'000'000;
        harness.service.push(details);
        harness.window->details().setCurrentIndex(2);
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("speed") + suffix(dark));
        buttonWith<QToolButton>(harness.window->details().speed(), QStringLiteral("Whole download"))->click();
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("speed-whole") + suffix(dark));
        harness.service.push(sampleLog());
        harness.window->details().setCurrentIndex(3);
        QTest::qWait(0);
        WindowHarness::picture(*harness.window, QStringLiteral("log") + suffix(dark));
    }

    static LogTold sampleLog() {
        LogTold log{{1}, {}, 0};
        const auto add = [&log](LogLine line) {
            line.at = kSampleNow - std::chrono::seconds(60 - 4 * static_cast<int>(log.lines.size()));
            log.lines.push_back(std::move(line));
        };
        const std::string mirror = "mirror.example.org:443";
        add({.kind = LogKind::Added});
        add({.kind = LogKind::Started});
        add({.kind = LogKind::Redirected, .text = "cdimage.debian.org:443"});
        add({.kind = LogKind::Answered, .text = "\"64f1c2-278c0000\"", .number = 631'000'000, .flag = true});
        add({.kind = LogKind::Named, .text = "debian-12.7.0-amd64-netinst.iso"});
        add({.kind = LogKind::Connections, .text = "cdimage.debian.org:443", .number = 8});
        add({.kind = LogKind::SourceDropped,
             .text = mirror,
             .reason = FailureReason::MirrorDiffers,
             .detail = "other bytes before 65536"});
        add({.kind = LogKind::SlowReplaced, .text = "cdimage.debian.org:443", .number = 3});
        add({.kind = LogKind::Paused});
        add({.kind = LogKind::Resumed});
        add({.kind = LogKind::Started, .number = 392'000'000});
        return log;
    }

    // What can be said about links before they are added, and about downloads that are there.
    static void addPictures(WindowHarness& harness, bool dark) {
        QTRY_VERIFY(harness.window->adding().dialog() == nullptr);
        harness.shell.held.plain =
            "curl 'https://downloads.example.org/private/report.pdf' -H 'Accept: */*' -H 'Accept-Language: en' "
            "-b 'sid=1' -A 'Mozilla/5.0 (X11; Linux x86_64)' -e https://downloads.example.org/ -H 'Range: bytes=0-'";
        harness.window->adding().paste();
        buttonWith<QToolButton>(*harness.window->adding().dialog(), QStringLiteral("More options"))->click();
        takeDialog(harness, QStringLiteral("add-curl") + suffix(dark));
        harness.shell.held.plain = "curl -X POST https://downloads.example.org/form -d a=1";
        harness.window->adding().paste();
        takeDialog(harness, QStringLiteral("add-curl-refused") + suffix(dark));
        harness.window->offer(findLinksInText("https://downloads.example.org/album/img[001-120].jpg"));
        takeDialog(harness, QStringLiteral("add-pattern") + suffix(dark));
        DownloadRecord here = sampleRecord(1, "debian-12.7.0-amd64-netinst.iso", State::Paused, 631'000'000);
        here.ledger.durable.add({0, 505'000'000});
        harness.service.load({here});
        QTRY_COMPARE(harness.rows().rowCount(), 1);
        harness.window->offer(findLinksInText(here.request.url));
        takeDialog(harness, QStringLiteral("add-known") + suffix(dark));
        harness.window->offer(
            findLinksInText(here.request.url + " https://a.example/one.zip https://a.example/two.zip"));
        buttonWith<QToolButton>(*harness.window->adding().dialog(), QStringLiteral("More options"))->click();
        takeDialog(harness, QStringLiteral("add-list-options") + suffix(dark));

        here.request.forgotten = {"Cookie"};
        const ui::CategoryModel categories;
        const ui::TagModel tags;
        ui::PropertiesDialog properties(
            {harness.bridge, harness.theme, {categories, tags}, QStringLiteral("/home/anna/Downloads")}, here,
            harness.window.get());
        properties.show();
        QTest::qWait(0);
        WindowHarness::picture(properties, QStringLiteral("properties") + suffix(dark));
        ui::AdoptDialog adopt(harness.bridge, harness.theme,
                              {QStringLiteral("/home/anna/Downloads/debian-12.7.0-amd64-netinst.iso.aria2"),
                               QStringLiteral("/home/anna/Downloads")},
                              findLinksInText(here.request.url), harness.window.get());
        adopt.show();
        QTest::qWait(0);
        WindowHarness::picture(adopt, QStringLiteral("adopt") + suffix(dark));
        QMenu menu(harness.window.get());
        harness.window->actionSet().fillMainMenu(menu);
        menu.popup(harness.window->pos());
        WindowHarness::picture(menu, QStringLiteral("main-menu") + suffix(dark));
        menu.close();
    }
};

INTACT_TEST(ScreenshotsTest)
#include "screenshots_test.moc"
