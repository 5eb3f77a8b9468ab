// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is and when: priorities and times to start, from the menu to the engine.
#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/start_at_dialog.h"
#include "ui/window/list_panel.h"
#include "ui/window/main_tool_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QMenu>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;
using namespace std::chrono_literals;

namespace {

QDateTime local(WallTime time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

class TurnCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList(mixedTwelve());
        m_harness->window->list().select({{5}}); // the queued one
        QTRY_VERIFY(action(ActionId::StartAt)->isEnabled());
    }
    void cleanup() { m_harness.reset(); }

    void aPriorityIsSetAndMarked() {
        action(ActionId::PriorityHigh)->trigger();
        QCOMPARE(m_harness->service.record(5).request.priority, Priority::High);
        QTRY_VERIFY(rowSays(QStringLiteral("high priority")));
        Q_EMIT m_harness->window->findChild<MainToolBar*>()->menu().aboutToShow();
        QVERIFY(action(ActionId::PriorityHigh)->isChecked() && !action(ActionId::PriorityNormal)->isChecked());
        m_harness->window->list().select({{6}}); // the mark is that of what is selected
        Q_EMIT m_harness->window->findChild<MainToolBar*>()->menu().aboutToShow();
        QVERIFY(!action(ActionId::PriorityHigh)->isChecked() && action(ActionId::PriorityNormal)->isChecked());
        m_harness->window->list().select({{5}});
        action(ActionId::PriorityLow)->trigger();
        QCOMPARE(m_harness->service.record(5).request.priority, Priority::Low);
    }

    void aTimeToStartIsAskedForAndHolds() {
        StartAtDialog* dialog = ask();
        dialog->field().setDateTime(local(kSampleNow + 11h));
        buttonWith(*dialog, QStringLiteral("Wait until then"))->click();
        QCOMPARE(m_harness->service.record(5).request.startAt, std::optional(kSampleNow + 11h));
        QTRY_VERIFY(rowSays(QStringLiteral("Starts at 23:00")));
        dialog = ask();
        QCOMPARE(dialog->field().dateTime(), local(kSampleNow + 11h)); // what holds can be changed
        buttonWith(*dialog, QStringLiteral("Do not wait"))->click();
        QVERIFY(!m_harness->service.record(5).request.startAt);
    }

    void shortcutsToUsualTimes() {
        StartAtDialog* dialog = ask();
        buttonWith(*dialog, QStringLiteral("Tonight at 23:00"))->click();
        QCOMPARE(dialog->field().dateTime(), local(kSampleNow + 11h));
        buttonWith(*dialog, QStringLiteral("In the morning at 06:00"))->click();
        QCOMPARE(dialog->field().dateTime(), local(kSampleNow + 18h));
        QVERIFY(!shownText(*dialog).contains(QStringLiteral("has passed")));
        dialog->field().setDateTime(local(kSampleNow - 1h));
        QVERIFY(shownText(*dialog).contains(QStringLiteral("has passed")));
        dialog->reject();
        QVERIFY(!m_harness->service.record(5).request.startAt);
    }

    void startNowGoesToTheEngine() {
        action(ActionId::StartNow)->trigger();
        QCOMPARE(m_harness->service.startedNow, (std::vector<DownloadId>{{5}}));
    }

    void theOptionsHaveBoth() {
        DownloadRecord record = sampleRecord(1, "a", State::Queued);
        record.request.priority = Priority::Low;
        record.request.startAt = kSampleNow + 30s;
        const CategoryModel categories;
        const TagModel tags;
        PropertiesDialog dialog({m_harness->bridge, m_harness->theme, {categories, tags}, {}}, record);
        std::optional<DownloadRequest> changed;
        connect(&dialog, &PropertiesDialog::changed, this, [&](const DownloadRequest& request) { changed = request; });
        auto* priority = named<QComboBox>(dialog, QStringLiteral("Priority"));
        QCOMPARE(priority->currentText(), QStringLiteral("low"));
        priority->setCurrentText(QStringLiteral("high"));
        buttonWith(dialog, QStringLiteral("Apply"))->click();
        QCOMPARE(changed->priority, Priority::High);
        QCOMPARE(changed->startAt, record.request.startAt); // to the second, although the field shows minutes
        auto* later = named<QCheckBox>(dialog, QStringLiteral("Start: not before a time"));
        QVERIFY(later->isChecked());
        later->setChecked(false);
        buttonWith(dialog, QStringLiteral("Apply"))->click();
        QVERIFY(!changed->startAt);
        QVERIFY(named<QDateTimeEdit>(dialog, QStringLiteral("Start"))->isHidden());
    }

private:
    [[nodiscard]] QAction* action(ActionId id) { return m_harness->action(id); }
    StartAtDialog* ask() {
        action(ActionId::StartAt)->trigger();
        const auto dialogs = m_harness->window->findChildren<StartAtDialog*>();
        return dialogs.back();
    }
    [[nodiscard]] bool rowSays(const QString& text) {
        for (int row = 0; row < m_harness->rows().rowCount(); ++row) {
            if (m_harness->rows().index(row, 0).data(Qt::AccessibleTextRole).toString().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(TurnCommandsTest)
#include "turn_commands_test.moc"
