// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/window_gallery.h"
#include "ui/desktop/languages.h"
#include "ui/models/download_columns.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace intact;
using namespace intact::tests;

namespace {

QString nameOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString name = button != nullptr ? button->text() : widget.accessibleName();
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + name;
}

// The lines inside of number fields and lists to choose from have no keyboard of their own.
bool isPartOfAField(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

// Of buttons that exclude each other Tab reaches the one that is on; arrows go on from there.
bool isChosenByArrows(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->group() != nullptr && button->group()->exclusive() && !button->isChecked();
}

std::set<QWidget*> focusable(const QWidget& window) {
    std::set<QWidget*> all;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (takesTab && widget->window() == &window && widget->isVisibleTo(&window) && widget->isEnabled() &&
            !isPartOfAField(*widget) && !isChosenByArrows(*widget))
            all.insert(widget);
    }
    return all;
}

QStringList nameless(const QWidget& window) {
    QStringList found;
    for (QWidget* widget : focusable(window)) {
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(nameOf(*widget) + QStringLiteral(" has no name"));
        else if (face->role() == QAccessible::NoRole ||
                 (face->role() == QAccessible::Client && !widget->inherits("QScrollArea"))) // Qt has no better one
            found.append(nameOf(*widget) + QStringLiteral(" has no role"));
    }
    return found;
}

QStringList outOfReach(QWidget& window) {
    std::set<QWidget*> wanted = focusable(window);
    if (wanted.empty())
        return {};
    (*wanted.begin())->setFocus(Qt::TabFocusReason);
    std::set<const QWidget*> reached;
    // Twice around at most: a field that keeps Tab to itself would hold us for ever.
    for (std::size_t step = 0; step < 2 * wanted.size() + 2; ++step) {
        QWidget* const now = window.focusWidget();
        if (now == nullptr)
            break;
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QStringList found;
    for (const QWidget* widget : wanted) {
        if (!reached.contains(widget))
            found.append(nameOf(*widget) + QStringLiteral(" cannot be reached with Tab"));
    }
    return found;
}

QStringList sharedMnemonics(const QMenu& menu) {
    static const QRegularExpression mnemonic(QStringLiteral("&(\\w)"));
    std::set<QString> taken;
    QStringList found;
    for (const QAction* action : menu.actions()) {
        const QString key = mnemonic.match(action->text()).captured(1).toLower();
        if (!key.isEmpty() && !taken.insert(key).second)
            found.append(action->text());
    }
    return found;
}

} // namespace

/// The window as a screen reader and a keyboard meet it.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasANameAndIsInReach() {
        WindowHarness harness;
        QStringList faults;
        int visited = 0;
        visitEveryWindow(harness, [&](QWidget& window, const QString& name) {
            ++visited;
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            for (const QString& fault : nameless(window) + outOfReach(window))
                faults.append(name + QStringLiteral(": ") + fault);
        });
        QVERIFY(visited > 12);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void faultsAreSeen() {
        struct KeepsKeys : QObject {
            bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::KeyPress; }
        } keepsKeys;
        QWidget window;
        std::vector<QLineEdit*> fields;
        for (const QString& name : {QString(), QStringLiteral("one"), QStringLiteral("two")}) {
            fields.push_back(new QLineEdit(&window));
            fields.back()->setAccessibleName(name);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(nameless(window).size(), 1);
        QCOMPARE(outOfReach(window), QStringList());
        for (QLineEdit* field : fields)
            field->installEventFilter(&keepsKeys);
        QCOMPARE(outOfReach(window).size(), 2);
        QMenu menu;
        menu.addAction(QStringLiteral("&One"));
        menu.addAction(QStringLiteral("&Other"));
        QCOMPARE(sharedMnemonics(menu).size(), 1);
    }

    void noTwoActionsShareAMnemonic_data() {
        QTest::addColumn<QString>("code");
        for (const ui::Language& language : ui::languages())
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }

    void noTwoActionsShareAMnemonic() {
        QFETCH(QString, code);
        const ui::Translations language(code);
        WindowHarness harness;
        QMenu all;
        harness.window->actionSet().fillMainMenu(all);
        QMenu context;
        harness.window->actionSet().fillContextMenu(context);
        QVERIFY(all.actions().size() > 10 && context.actions().size() > 10);
        QCOMPARE(sharedMnemonics(all) + sharedMnemonics(context), QStringList());
    }

    void cellsCanBeReadOut() {
        WindowHarness harness;
        harness.service.load(mixedTwelve());
        for (const Progress& progress : mixedProgress())
            harness.service.push(progress);
        harness.show();
        QTRY_COMPARE(harness.rows().rowCount(), 12);
        const auto spoken = [&harness](int row, ui::ColumnId column) {
            return harness.rows().index(row, ui::sectionOf(column)).data(Qt::AccessibleTextRole).toString();
        };
        int proofs = 0;
        for (int row = 0; row < 12; ++row) {
            // Words, not a figure alone: "62 percent, 40 seconds left".
            static const QRegularExpression words(QStringLiteral("[A-Za-z]{4}"));
            QVERIFY2(spoken(row, ui::ColumnId::Name).contains(QStringLiteral(", ")),
                     qPrintable(spoken(row, ui::ColumnId::Name)));
            QVERIFY2(spoken(row, ui::ColumnId::Progress).contains(words),
                     qPrintable(spoken(row, ui::ColumnId::Progress)));
            const QString proof = spoken(row, ui::ColumnId::Proof);
            proofs += proof.contains(QStringLiteral("sha-256 ")) ? 1 : 0;
        }
        QVERIFY(proofs > 1);
    }

    void rowsAreAnnouncedByTheList() {
        WindowHarness harness;
        harness.service.load(mixedTwelve());
        harness.show();
        QTRY_COMPARE(harness.rows().rowCount(), 12);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&harness.view());
        QVERIFY(list != nullptr);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Downloads"));
        QAccessibleTableInterface* table = list->tableInterface();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rowCount(), 12);
        const QAccessibleInterface* cell = table->cellAt(0, 0);
        QVERIFY(cell != nullptr);
        QCOMPARE(cell->text(QAccessible::Name), harness.rows().index(0, 0).data(Qt::AccessibleTextRole).toString());
    }
};

INTACT_TEST(AccessibilityTest)
#include "accessibility_test.moc"
