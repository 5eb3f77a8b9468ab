// SPDX-License-Identifier: GPL-3.0-or-later
// Tool bar, status line and key for the speed limit.
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/main_tool_bar.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class SpeedChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList(mixedTwelve());
    }
    void cleanup() { m_harness.reset(); }

    void statusSaysSpeedAndRoom() {
        for (const Progress& progress : mixedProgress())
            m_harness->service.push(progress);
        QTRY_VERIFY(status().text().contains(QStringLiteral("18.6 MB/s · 4 active")));
        QVERIFY(status().text().contains(QStringLiteral("212 GB free in Downloads")));
    }

    void theToolBarChangesTheSpeedLimit() {
        QSignalSpy changed(m_harness->window.get(), &MainWindow::settingsChanged);
        QToolButton& button = bar().speed();
        QCOMPARE(button.text(), QStringLiteral("No limit ▾"));
        const auto choose = [&](const QString& text) {
            Q_EMIT button.menu()->aboutToShow();
            for (QAction* action : button.menu()->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        choose(QStringLiteral("5.0 MB/s"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().value<Settings>().number(SettingId::RateLimit), 5'000'000);
        QCOMPARE(button.text(), QStringLiteral("5.0 MB/s ▾"));
        QVERIFY(status().text().contains(QStringLiteral("(limit 5.0 MB/s)")));
        choose(QStringLiteral("Slow mode"));
        QVERIFY(changed.last().first().value<Settings>().flag(SettingId::SlowMode));
        QCOMPARE(button.accessibleName(), QStringLiteral("Speed limit: 500 kB/s, slow mode"));
        choose(QStringLiteral("No limit")); // who chooses a speed wants it now
        QVERIFY(!changed.last().first().value<Settings>().flag(SettingId::SlowMode));
        QCOMPARE(button.text(), QStringLiteral("No limit ▾"));
        QVERIFY(!status().text().contains(QStringLiteral("limit")));
    }

    void aLimitOfOnesOwnStandsInTheMenu() {
        Settings settings;
        QVERIFY(settings.set(SettingId::RateLimit, std::int64_t{3'300'000}));
        m_harness->makeWindow(settings);
        Q_EMIT bar().speed().menu()->aboutToShow();
        QStringList checked;
        for (const QAction* action : bar().speed().menu()->actions()) {
            if (action->isChecked())
                checked.append(action->text());
        }
        QCOMPARE(checked, QStringList{QStringLiteral("3.3 MB/s")});
    }

    void theStatusLineAndAKeySwitchTheSlowMode() {
        QSignalSpy changed(m_harness->window.get(), &MainWindow::settingsChanged);
        QTest::mouseClick(&status().activity(), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.last().first().value<Settings>().flag(SettingId::SlowMode));
        QVERIFY(m_harness->action(ActionId::SlowMode)->isChecked());
        QVERIFY(status().text().contains(QStringLiteral("(slow mode, limit 500 kB/s)")));
        QTest::keyClick(&status().activity(), Qt::Key_Space);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!changed.last().first().value<Settings>().flag(SettingId::SlowMode));
        QTest::keyClick(m_harness->window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(changed.size(), 3);
        QVERIFY(changed.last().first().value<Settings>().flag(SettingId::SlowMode));
    }

private:
    [[nodiscard]] MainToolBar& bar() { return *m_harness->window->findChild<MainToolBar*>(); }
    [[nodiscard]] StatusStrip& status() { return *m_harness->window->findChild<StatusStrip*>(); }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(SpeedChoiceTest)
#include "speed_choice_test.moc"
