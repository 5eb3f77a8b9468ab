// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/models/category_model.h"
#include "ui/models/tag_model.h"
#include "ui/widgets/sidebar_delegate.h"
#include "ui/widgets/sidebar_list.h"
#include "ui/widgets/sidebar_section.h"
#include "ui/widgets/state_sidebar.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace intact::ui {

namespace {

constexpr int kLeastWidth = 150;
constexpr int kMostForCategories = 240;

int widest(const QAbstractItemView& entries) {
    int width = 0;
    for (int row = 0; row < entries.model()->rowCount(); ++row)
        width = std::max(width, SidebarDelegate::widthOf(entries.fontMetrics(), entries.model()->index(row, 0)));
    return width;
}

} // namespace

Sidebar::Sidebar(const Theme& theme, CategoryModel& categories, TagModel& tags, QAction& addCategory, QWidget* parent)
    : QScrollArea(parent)
    , m_states(new StateSidebar(theme, this))
    , m_categories(new SidebarList(theme, categories, this))
    , m_tags(new SidebarList(theme, tags, this)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    const auto followTheme = [this, &theme] {
        QPalette palette = verticalScrollBar()->palette();
        palette.setColor(QPalette::Base, theme.colors().window); // what it stands on
        verticalScrollBar()->setPalette(palette);
    };
    connect(&theme, &Theme::changed, this, followTheme);
    followTheme();
    m_categories->setAccessibleName(tr("Filter by category"));
    m_categories->setDragEnabled(true);
    m_categories->setAcceptDrops(true);
    m_categories->setDropIndicatorShown(true);
    m_categories->setDefaultDropAction(Qt::MoveAction);
    m_tags->setAccessibleName(tr("Filter by tag"));
    m_categorySection = new SidebarSection(tr("Categories"), *m_categories, &addCategory, this);
    m_tagSection = new SidebarSection(tr("Tags"), *m_tags, nullptr, this);
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::Window);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addWidget(m_states);
    layout->addWidget(m_categorySection);
    layout->addWidget(m_tagSection);
    layout->addStretch(1);
    setWidget(content);
    // Without tags there is nothing to explain either.
    const auto showTags = [this, &tags] {
        m_tagSection->setVisible(tags.rowCount() > 0);
    };
    connect(&tags, &QAbstractItemModel::modelReset, this, showTags);
    showTags();
    connect(&categories, &QAbstractItemModel::modelReset, this, &Sidebar::fitWords);
    connect(&categories, &QAbstractItemModel::dataChanged, this, &Sidebar::fitWords);
    connect(m_states->model(), &QAbstractItemModel::dataChanged, this, &Sidebar::fitWords);
    fitWords();
}

// It only grows: a list whose counts dance must not make everything beside it dance too.
void Sidebar::fitWords() {
    const int bar = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    const int words = std::max({kLeastWidth, widest(*m_states), std::min(widest(*m_categories), kMostForCategories)});
    setMinimumWidth(std::max(minimumWidth(), words + bar));
}

void Sidebar::clear() {
    m_states->choose(StateFilter::All);
    m_categories->choose(-1);
    m_tags->choose(-1);
}

void Sidebar::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fitWords(); // the scroll bar may have come
}

QSize Sidebar::sizeHint() const {
    return m_states->sizeHint().expandedTo(minimumSize());
}

} // namespace intact::ui
