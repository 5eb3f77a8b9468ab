// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filing_fields.h"

#include "ui/dialogs/tags_field.h"
#include "ui/models/category_model.h"
#include "ui/models/tag_model.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace intact::ui {

namespace {

// Of the entries that are no category.
constexpr qlonglong kByRule = -1;
constexpr qlonglong kNone = 0;

QLabel* labelFor(const QString& text, QWidget& field) {
    auto* label = new QLabel(text, field.parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&field);
    label->setMinimumHeight(field.sizeHint().height());
    return label;
}

} // namespace

FilingFields::FilingFields(FilingChoices choices, QWidget* parent)
    : QWidget(parent)
    , m_categories(choices.categories)
    , m_category(new QComboBox(this))
    , m_tags(new TagsField(choices.tags.tags(), this)) {
    m_category->setAccessibleName(tr("Category"));
    m_category->setToolTip(
        tr("By the rules, a download belongs to the first category whose rules fit its name and link"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(16);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(labelFor(tr("Category"), *m_category), 0, 0);
    grid->addWidget(m_category, 0, 1);
    grid->addWidget(labelFor(tr("Tags"), *m_tags), 0, 2);
    grid->addWidget(m_tags, 0, 3);
    fill();
    connect(m_category, &QComboBox::activated, this, [this] {
        m_kept.reset();
        Q_EMIT categoryChosen();
    });
    connect(&m_categories, &CategoryModel::categoriesChanged, this, &FilingFields::fill);
}

void FilingFields::fill() {
    const CategoryChoice before = filing().category;
    m_category->clear();
    m_category->addItem(QString(), kByRule);
    m_category->addItem(tr("None"), kNone);
    for (const Category& category : m_categories.categories())
        m_category->addItem(m_categories.nameOf(category.id.value), static_cast<qlonglong>(category.id.value));
    setByRule(m_byRule, m_each);
    choose(before);
}

void FilingFields::setFiling(const Filing& filing) {
    m_tags->setTags(filing.tags);
    setByRule(filing.category.byRule ? filing.category.id : m_byRule);
    choose(filing.category);
    m_kept = filing.category.byRule ? std::nullopt : std::optional(filing.category);
}

void FilingFields::choose(const CategoryChoice& category) {
    const qlonglong wanted = category.byRule ? kByRule : category.id.value_or(CategoryId{kNone}).value;
    const int index = m_category->findData(wanted);
    m_category->setCurrentIndex(index >= 0 ? index : m_category->findData(kNone));
}

Filing FilingFields::filing() const {
    const QVariant chosen = m_category->currentData();
    Filing filing;
    filing.tags = m_tags->tags();
    if (m_kept) {
        filing.category = *m_kept;
        return filing;
    }
    filing.category.byRule = !chosen.isValid() || chosen.toLongLong() == kByRule;
    if (filing.category.byRule)
        filing.category.id = m_byRule;
    else if (chosen.toLongLong() != kNone)
        filing.category.id = CategoryId{chosen.toLongLong()};
    return filing;
}

void FilingFields::setByRule(std::optional<CategoryId> id, bool each) {
    m_byRule = id;
    m_each = each;
    const QString name = m_categories.nameOf(id.value_or(CategoryId()).value);
    const QString what = each ? tr("each its own") : name.isEmpty() ? tr("none") : name;
    m_category->setItemText(m_category->findData(kByRule), tr("By the rules: %1").arg(what));
}

} // namespace intact::ui
