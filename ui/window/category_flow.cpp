// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/category_flow.h"

#include "core/intake/categories.h"
#include "ui/bridge/convert.h"
#include "ui/desktop/icons.h"
#include "ui/dialogs/category_dialog.h"
#include "ui/models/category_model.h"
#include "ui/models/category_names.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/sidebar_list.h"
#include "ui/window/add_flow.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace intact::ui {

CategoryFlow::CategoryFlow(Context context, QAction& make, QWidget& window)
    : QObject(&window), m_context(context), m_window(window) {
    addActions(make);
    connect(&context.bridge, &EngineBridge::categoriesTold, this, &CategoryFlow::onTold);
    connect(&context.categories, &CategoryModel::renameWanted, this, &CategoryFlow::rename);
    connect(&context.categories, &CategoryModel::moveWanted, this, &CategoryFlow::moveTo);
    connect(&context.notice, &NoticeBar::actionPressed, this, &CategoryFlow::undo);
    connect(&context.notice, &NoticeBar::ended, this, [this] { m_deleted.clear(); });
}

void CategoryFlow::addActions(QAction& make) {
    connect(&make, &QAction::triggered, this, [this] { edit(m_context.categories.categories().size()); });
    SidebarList* view = &m_context.view;
    view->addAction(&make);
    std::vector<QAction*> onCategory;
    const auto add = [&](const char* icon, const QString& text, const QList<QKeySequence>& keys, auto command) {
        auto* action = new QAction(lineIcon(QLatin1String(icon)), text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        view->addAction(action);
        onCategory.push_back(action);
        connect(action, &QAction::triggered, this, [this, command] {
            if (current() != 0)
                command();
        });
    };
    const auto row = [this] {
        return m_context.categories.rowOf(current());
    };
    add("options", tr("Edit…"), {Qt::Key_Return, Qt::Key_Enter},
        [this, row] { edit(static_cast<std::size_t>(row())); });
    add("rename", tr("Rename"), {Qt::Key_F2}, [view] { view->edit(view->currentIndex()); });
    add("up", tr("Move up"), {Qt::ALT | Qt::Key_Up}, [this, row] { moveTo(current(), row() - 1); });
    add("down", tr("Move down"), {Qt::ALT | Qt::Key_Down}, [this, row] { moveTo(current(), row() + 2); });
    add("remove", tr("Delete"), {Qt::Key_Delete}, [this] { remove(current()); });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, onCategory] {
        for (QAction* action : onCategory)
            action->setEnabled(current() != 0);
    });
}

std::int64_t CategoryFlow::current() const {
    return m_context.categories.idAt(m_context.view.currentIndex().row());
}

void CategoryFlow::onTold(const CategoriesTold& told) {
    if (!told.everSet)
        m_context.bridge.service().setCategories(usualCategories());
    const std::int64_t before = current();
    m_context.categories.setCategories(told.categories);
    // Keys go on with the one they were pressed for.
    const int row = before == 0 ? -1 : m_context.categories.rowOf(before);
    if (row >= 0)
        m_context.view.selectionModel()->setCurrentIndex(m_context.categories.index(row),
                                                         QItemSelectionModel::NoUpdate);
}

void CategoryFlow::edit(std::size_t place) {
    auto* dialog =
        new CategoryDialog(m_context.bridge, m_context.theme,
                           {m_context.categories.categories(), place, m_context.adding.baseFolder()}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CategoryDialog::changed, this, &CategoryFlow::apply);
    dialog->open();
}

void CategoryFlow::rename(std::int64_t id, const QString& name) {
    std::vector<Category> categories = m_context.categories.categories();
    std::ranges::find(categories, CategoryId{id}, &Category::id)->name = storedCategoryName(name);
    apply(std::move(categories));
}

void CategoryFlow::moveTo(std::int64_t id, int row) {
    std::vector<Category> categories = m_context.categories.categories();
    const auto moved = std::ranges::find(categories, CategoryId{id}, &Category::id);
    const auto before = categories.begin() + std::clamp(row, 0, static_cast<int>(categories.size()));
    if (before <= moved)
        std::rotate(before, moved, moved + 1);
    else
        std::rotate(moved, moved + 1, before);
    if (categories != m_context.categories.categories())
        apply(std::move(categories));
}

// The downloads keep its number, which is nobody's until it comes back.
void CategoryFlow::remove(std::int64_t id) {
    std::vector<Category> rest = m_context.categories.categories();
    const int row = m_context.categories.rowOf(id);
    const Deleted deleted{rest[static_cast<std::size_t>(row)], row};
    rest.erase(rest.begin() + row);
    m_context.bridge.service().setCategories(std::move(rest));
    if (m_deleted.empty())
        m_context.notice.say(sentenceOf(deleted), tr("Undo"));
    else
        m_context.notice.update(sentenceOf(deleted)); // what was deleted before can still be taken back
    m_deleted.push_back(deleted);
}

void CategoryFlow::undo() {
    if (m_deleted.empty())
        return;
    const Deleted newest = m_deleted.back();
    m_deleted.pop_back();
    std::vector<Category> categories = m_context.categories.categories();
    categories.insert(categories.begin() + std::min(newest.row, static_cast<int>(categories.size())), newest.category);
    apply(std::move(categories));
    if (!m_deleted.empty() && m_context.notice.isHidden()) // or else it says what is wrong with the newest
        m_context.notice.say(sentenceOf(m_deleted.back()), tr("Undo"));
}

QString CategoryFlow::sentenceOf(const Deleted& deleted) {
    return tr("Deleted the category %1; its downloads stay").arg(categoryName(deleted.category));
}

void CategoryFlow::apply(std::vector<Category> categories) {
    Result<std::vector<Category>> checked = checkCategories(std::move(categories));
    if (checked)
        m_context.bridge.service().setCategories(std::move(*checked));
    else
        m_context.notice.say(problemWithDetail(checked.error()), {});
}

} // namespace intact::ui
