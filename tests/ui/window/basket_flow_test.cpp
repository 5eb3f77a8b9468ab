// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/widgets/drop_basket.h"
#include "ui/window/add_flow.h"
#include "ui/window/basket_flow.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class BasketFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBasketIsWhereItWas() {
        Desk desk;
        desk.window.show();
        QAction* action = desk.window.action(ActionId::DropBasket);
        QVERIFY(action->isVisible());
        action->trigger();
        DropBasket* basket = desk.flows->basket().basket();
        QVERIFY(basket != nullptr);
        basket->move(90, 70);
        const QByteArray place = basket->place();
        action->trigger();
        QVERIFY(desk.flows->basket().basket() == nullptr);
        action->trigger();
        QCOMPARE(desk.flows->basket().basket()->place(), place);
        desk.flows->basket().basket()->putAt("99999 5"); // on a screen that is gone
        QVERIFY(desk.flows->basket().basket()->place() != "99999 5");
        Q_EMIT desk.window.window->closed();
        QCOMPARE(desk.window.state.values.value(QStringLiteral("basket-shown")), QByteArray("1"));
    }

    void theBasketTakesDropsLikeTheWindow() {
        Desk desk;
        desk.window.show();
        desk.window.action(ActionId::DropBasket)->trigger();
        DropBasket* basket = desk.flows->basket().basket();
        QMimeData mime;
        mime.setText(QStringLiteral("https://a.example/x.iso"));
        QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(basket, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(basket, &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QVERIFY(desk.window.window->adding().dialog() != nullptr);
    }

    void theBasketIsGrabbedAndDoubleClicked() {
        Desk desk;
        desk.window.window->hide();
        desk.window.action(ActionId::DropBasket)->trigger();
        DropBasket* basket = desk.flows->basket().basket();
        basket->move(100, 100);
        QTest::mousePress(basket, Qt::LeftButton, {}, {10, 10});
        QMouseEvent move(QEvent::MouseMove, QPointF(30, 20), basket->mapToGlobal(QPointF(30, 20)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(basket, &move);
        QCOMPARE(basket->pos(), QPoint(120, 110));
        QTest::mouseRelease(basket, Qt::LeftButton, {}, {10, 10});
        QTest::mouseDClick(basket, Qt::LeftButton);
        QVERIFY(desk.window.window->isVisible());
    }

    void whereWindowsCannotBePlacedThereIsNoBasket() {
        const Desk desk({}, false);
        QVERIFY(!desk.window.window->actionSet().action(ActionId::DropBasket)->isVisible());
    }
};

INTACT_TEST(BasketFlowTest)
#include "basket_flow_test.moc"
