// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_rules.h"

#include "tests/support/test_registry.h"
#include "ui/actions/action_set.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QSet>
#include <QTest>

using namespace intact;
using namespace intact::ui;

namespace {

SelectionStates statesOf(const std::vector<State>& states) {
    SelectionStates selection;
    for (const State state : states)
        selection.add(state);
    return selection;
}

} // namespace

class ActionRulesTest : public QObject {
    Q_OBJECT

private:
    static const QMenu* submenuOf(const QMenu& menu, const QString& title) {
        for (const QAction* action : menu.actions()) {
            if (action->menu() != nullptr && action->text() == title)
                return action->menu();
        }
        return nullptr;
    }

    static QStringList submenusOf(const QMenu& menu) {
        QStringList titles;
        for (const QAction* action : menu.actions()) {
            if (action->menu() != nullptr)
                titles.append(action->text());
        }
        return titles;
    }

private Q_SLOTS:
    void enabledFollowsFromTheSelection_data() {
        QTest::addColumn<QVector<int>>("states");
        QTest::addColumn<QString>("enabled"); // P(ause) R(esume) T(oggle) O(pen) F(older) L(ink) N(ame) M(ove) D(elete)
                                              // S(tart over) i(mmediately) l(ater) C(heck again)
        const auto row = [](const char* name, const std::vector<State>& states, const char* enabled) {
            QVector<int> numbers;
            for (const State state : states)
                numbers.append(static_cast<int>(state));
            QTest::newRow(name) << numbers << QString::fromLatin1(enabled);
        };
        using enum State;
        row("nothing", {}, "");
        row("queued", {Queued}, "PTFNMDil");
        row("downloading", {Downloading}, "PTFNMDl");
        row("finalizing cannot be stopped", {Finalizing}, "FMD");
        row("complete", {Complete}, "OFNDC");
        row("two complete", {Complete, Complete}, "FDC");
        row("paused", {Paused}, "RTFLNMDil");
        row("waiting can do both", {Waiting}, "PRTFLNMDil");
        row("failed", {Failed}, "RSTFLNMDil");
        row("two failed", {Failed, Failed}, "RSTFMDil");
        row("two paused", {Paused, Paused}, "RTFMDil");
        row("mixed", {Complete, Downloading, Paused}, "PRTFMDilC");
    }

    void enabledFollowsFromTheSelection() {
        QFETCH(QVector<int>, states);
        std::vector<State> selected;
        for (const int state : states)
            selected.push_back(static_cast<State>(state));
        const SelectionStates selection = statesOf(selected);
        QString enabled;
        const auto note = [&](ActionId id, char letter) {
            if (isEnabled(id, selection))
                enabled.append(QLatin1Char(letter));
        };
        note(ActionId::Pause, 'P');
        note(ActionId::Resume, 'R');
        note(ActionId::Restart, 'S');
        note(ActionId::TogglePause, 'T');
        note(ActionId::Open, 'O');
        note(ActionId::ShowFolder, 'F');
        note(ActionId::NewLink, 'L');
        note(ActionId::Rename, 'N');
        note(ActionId::MoveUp, 'M');
        note(ActionId::Remove, 'D');
        QCOMPARE(isEnabled(ActionId::RemoveWithFiles, selection), isEnabled(ActionId::Remove, selection));
        note(ActionId::StartNow, 'i');
        note(ActionId::StartAt, 'l');
        note(ActionId::CheckAgain, 'C');
        QTEST(enabled, "enabled");
        QVERIFY(isEnabled(ActionId::Add, selection));
    }

    void whatIsNotCheckedCannotBeStopped() {
        SelectionStates selection = statesOf({State::Complete});
        QVERIFY(!isEnabled(ActionId::StopChecking, selection));
        selection.addChecking();
        QVERIFY(isEnabled(ActionId::StopChecking, selection));
    }

    void theCatalogueIsInOrderAndItsShortcutsAreUnique() {
        QSet<QString> seen;
        std::size_t number = 0;
        for (const ActionSpec& spec : actionCatalogue()) {
            QCOMPARE(static_cast<std::size_t>(spec.id), number++);
            for (const QKeySequence& keys : actionShortcuts(spec)) {
                QVERIFY2(!keys.isEmpty(), spec.text);
                QVERIFY2(!seen.contains(keys.toString()), spec.text);
                seen.insert(keys.toString());
            }
        }
    }

    void everyActionStandsInTheMenuWithIconAndToolTip() {
        const ActionSet actions;
        QMenu menu;
        actions.fillMainMenu(menu);
        QCOMPARE(submenusOf(menu),
                 (QStringList{QStringLiteral("Lists and unfinished files"), QStringLiteral("Selected downloads"),
                              QStringLiteral("When all is done")}));
        const QMenu& selected = *submenuOf(menu, QStringLiteral("Selected downloads"));
        QCOMPARE(submenusOf(selected), (QStringList{QStringLiteral("Checksum"), QStringLiteral("Priority")}));
        for (const ActionSpec& spec : actionCatalogue()) {
            QAction* action = actions.action(spec.id);
            const QMenu& part = spec.onSelection ? selected : menu;
            const bool inSubmenu = *spec.menu != '\0';
            QVERIFY2((inSubmenu ? submenuOf(part, actionMenu(spec)) : &part)->actions().contains(action), spec.text);
            QVERIFY2(!action->toolTip().isEmpty(), spec.text);
            // In a choice the check mark stands in the icon's place.
            QVERIFY2(action->isCheckable() || !action->icon().pixmap(20, 20).toImage().isNull(), spec.text);
        }
    }

    void noMenuIsTooLongForASmallScreen() {
        const ActionSet actions;
        QMenu menu;
        actions.fillMainMenu(menu);
        QMenu context;
        actions.fillContextMenu(context);
        for (const QMenu* each : {&menu, &context})
            QVERIFY2(each->sizeHint().height() < 640, qPrintable(QString::number(each->sizeHint().height())));
    }
};

INTACT_TEST(ActionRulesTest)
#include "action_rules_test.moc"
