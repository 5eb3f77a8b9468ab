// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filing_flow.h"

#include "ui/dialogs/tags_dialog.h"
#include "ui/models/category_model.h"
#include "ui/models/download_list_model.h"
#include "ui/models/row_filter.h"
#include "ui/models/tag_model.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sidebar_list.h"
#include "ui/window/list_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace intact::ui {

FilingFlow::FilingFlow(Context context, const ActionSet& actions, QWidget& window)
    : QObject(&window), m_context(context), m_actions(actions), m_window(window), m_menu(new QMenu(&window)) {
    actions.action(ActionId::SetCategory)->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilingFlow::fillMenu);
    connect(actions.action(ActionId::EditTags), &QAction::triggered, this, &FilingFlow::editTags);
    connect(&context.categories, &CategoryModel::categoriesChanged, this, &FilingFlow::onCategories);
    connect(&context.categories, &CategoryModel::filingWanted, this,
            [this](const std::vector<DownloadId>& downloads, std::int64_t id) {
                m_context.bridge.service().setCategory(downloads,
                                                       {false, id == 0 ? std::nullopt : std::optional(CategoryId{id})});
            });
    connect(&context.tags, &QAbstractItemModel::modelReset, this, &FilingFlow::onTags);
    connect(&context.downloads, &DownloadListModel::figuresChanged, this, &FilingFlow::count);
    connectSidebar();
}

void FilingFlow::connectSidebar() {
    connect(&m_context.sidebar.categories(), &SidebarList::chosenChanged, this, [this](int row) {
        m_category = row < 0 ? std::nullopt : std::optional(m_context.categories.idAt(row));
        m_context.list.setCategoryFilter(m_category);
    });
    connect(&m_context.sidebar.tags(), &SidebarList::chosenChanged, this, [this](int row) {
        m_tag = row < 0 ? QString() : m_context.tags.tags().at(row);
        m_context.list.setTagFilter(m_tag);
    });
}

// A filter on something that is gone would hide everything without a word.
void FilingFlow::onCategories() {
    m_context.downloads.setCategories(m_context.categories.categories());
    const int row = m_category ? m_context.categories.rowOf(*m_category) : -1;
    m_context.sidebar.categories().choose(row);
    if (row < 0 && std::exchange(m_category, std::nullopt))
        m_context.list.setCategoryFilter({});
    m_countedRows = -1;
    count();
}

void FilingFlow::onTags() {
    const auto row = static_cast<int>(m_context.tags.tags().indexOf(m_tag));
    m_context.sidebar.tags().choose(m_tag.isEmpty() ? -1 : row);
    if (row < 0 && !std::exchange(m_tag, QString()).isEmpty())
        m_context.list.setTagFilter({});
}

void FilingFlow::count() {
    const FilingCounts& counts = m_context.downloads.filing();
    const int rows = m_context.downloads.rowCount();
    if (counts == m_counted && rows == m_countedRows) // as after every piece of progress
        return;
    m_counted = counts;
    m_countedRows = rows;
    m_context.categories.setCounts(counts, rows);
    m_context.tags.setCounts(counts);
}

void FilingFlow::fillMenu() {
    m_menu->clear();
    const auto rows = m_context.list.selectedRows();
    auto* marks = new QActionGroup(m_menu);
    marks->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(m_menu, &QMenu::aboutToShow, marks, &QObject::deleteLater); // there will be others
    const auto add = [&](const QString& text, CategoryChoice choice) {
        QAction* action = m_menu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        const std::int64_t id = choice.id.value_or(CategoryId()).value;
        if (!choice.byRule) {
            marks->addAction(action);
            action->setCheckable(true);
            action->setChecked(!rows.empty() && std::ranges::all_of(rows, [id](const DownloadRow* row) {
                return categoryOf(*row) == id;
            }));
        }
        connect(action, &QAction::triggered, this,
                [this, choice] { m_context.bridge.service().setCategory(m_context.list.selectedIds(), choice); });
    };
    add(tr("By the rules"), {true, std::nullopt});
    m_menu->addSeparator();
    add(tr("None"), {});
    for (const Category& category : m_context.categories.categories())
        add(m_context.categories.nameOf(category.id.value), {false, category.id});
    m_menu->addSeparator();
    m_menu->addAction(m_actions.action(ActionId::NewCategory));
}

void FilingFlow::editTags() {
    const std::vector<DownloadId> ids = m_context.list.selectedIds();
    std::vector<QStringList> tags;
    for (const DownloadRow* row : m_context.list.selectedRows())
        tags.push_back(row->tags);
    if (ids.empty())
        return;
    auto* dialog = new TagsDialog(m_context.theme, m_context.tags, tags, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::changed, this,
            [this, ids](const std::vector<std::string>& added, const std::vector<std::string>& removed) {
                m_context.bridge.service().changeTags(ids, added, removed);
            });
    dialog->open();
}

} // namespace intact::ui
