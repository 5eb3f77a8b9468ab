// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basket_flow.h"

#include "ui/widgets/drop_basket.h"
#include "ui/window/add_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/window_state.h"

#include <QAction>

namespace intact::ui {

namespace {

QString placeKey() {
    return QStringLiteral("basket");
}
QString shownKey() {
    return QStringLiteral("basket-shown");
}

QAction& actionOf(MainWindow& window) {
    return *window.actionSet().action(ActionId::DropBasket);
}

} // namespace

BasketFlow::BasketFlow(Context context, QObject* parent) : QObject(parent), m_context(context) {
    QAction& action = actionOf(context.window);
    action.setVisible(context.canBePlaced);
    if (!context.canBePlaced)
        return;
    connect(&action, &QAction::toggled, this, &BasketFlow::setShown);
    connect(&context.window, &MainWindow::closed, this, &BasketFlow::putAway);
    action.setChecked(context.state.load(shownKey()) == "1");
}

BasketFlow::~BasketFlow() = default;

void BasketFlow::setShown(bool shown) {
    m_context.state.save(shownKey(), shown ? "1" : "0");
    if (shown)
        show();
    else
        putAway();
}

void BasketFlow::show() {
    MainWindow& window = m_context.window;
    m_basket = std::make_unique<DropBasket>(m_context.theme);
    m_basket->addAction(window.actionSet().action(ActionId::PauseAll));
    m_basket->addAction(window.actionSet().action(ActionId::ResumeAll));
    m_basket->addAction(&actionOf(window));
    window.adding().takeDropsOn(*m_basket);
    connect(m_basket.get(), &DropBasket::showWanted, &window, [&window] { window.showInFront(); });
    connect(m_basket.get(), &DropBasket::dropped, &window, [&window] { window.showInFront(); });
    m_basket->setProgress(m_progress);
    m_basket->putAt(m_context.state.load(placeKey()));
    m_basket->show();
}

void BasketFlow::putAway() {
    if (!m_basket)
        return;
    m_context.state.save(placeKey(), m_basket->place());
    m_basket->hide();
    m_basket.release()->deleteLater(); // its own menu may have said so
}

void BasketFlow::setProgress(const OverallProgress& progress) {
    m_progress = progress;
    if (m_basket)
        m_basket->setProgress(progress);
}

} // namespace intact::ui
