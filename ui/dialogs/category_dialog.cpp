// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/category_dialog.h"

#include "core/intake/categories.h"
#include "core/intake/tags.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/folder_field.h"
#include "ui/models/category_names.h"
#include "ui/widgets/label_ink.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace intact::ui {

namespace {

constexpr int kCategoryLabelWidth = 120;

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString joined(const std::vector<std::string>& rules) {
    QStringList texts;
    for (const std::string& rule : rules)
        texts.append(toText(rule));
    return texts.join(QStringLiteral(", "));
}

std::vector<std::string> rulesIn(const QLineEdit& edit) {
    return splitTags(toUtf8(edit.text()));
}

} // namespace

CategoryDialog::CategoryDialog(EngineBridge& bridge, const Theme& theme, Subject subject, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_subject(std::move(subject))
    , m_name(new QLineEdit(this))
    , m_folder(new FolderField(bridge, theme, this))
    , m_remark(plainLabel({}, this)) {
    const bool fresh = m_subject.place >= m_subject.categories.size();
    if (fresh)
        m_subject.categories.resize(m_subject.place + 1);
    setWindowTitle(fresh ? tr("New category") : tr("Category"));
    setMinimumWidth(600);
    m_folder->setMadeWhenMissing(true);
    m_folder->setBase(m_subject.downloadFolder);
    m_folder->setPlaceholder(tr("the download folder"));
    build();
    m_name->setFocus();
}

void CategoryDialog::build() {
    const Category& shown = m_subject.categories[m_subject.place];
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, kCategoryLabelWidth);
    grid->setColumnStretch(1, 1);
    m_name->setText(categoryName(shown));
    m_name->setAccessibleName(tr("Name"));
    m_folder->setFolder(toText(shown.folder));
    const auto addLabel = [this, grid](int row, const QString& text, QWidget* field) {
        QLabel* label = plainLabel(text, this);
        label->setBuddy(field);
        label->setMinimumHeight(m_name->sizeHint().height());
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    };
    addLabel(0, tr("Name"), m_name);
    addLabel(1, tr("Folder"), m_folder);
    QLabel* how =
        plainLabel(tr("New downloads come here by themselves when they fit every line that is filled in:"), this);
    setInk(*how, m_theme.colors().quiet);
    grid->setRowMinimumHeight(2, 8);
    grid->addWidget(how, 3, 0, 1, 2);
    m_types = addRules(*grid, 4, tr("Types of files"), tr("pdf, tar.gz"), shown.types);
    m_hosts = addRules(*grid, 5, tr("Servers"), tr("example.org, with its subdomains"), shown.hosts);
    m_patterns = addRules(*grid, 6, tr("Names or links"), tr("report-*, *://example.org/papers/*"), shown.patterns);
    QLabel* late =
        plainLabel(tr("The folder is chosen when a download is added. One whose name only the server knows is "
                      "put into the category when it is named, but stays in the folder in which it was begun."),
                   this);
    late->setWordWrap(true);
    setInk(*late, m_theme.colors().quiet);
    grid->addWidget(late, 7, 0, 1, 2);
    m_remark->setWordWrap(true);
    m_remark->hide();
    grid->addWidget(m_remark, 8, 0, 1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* apply = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    connect(apply, &QPushButton::clicked, this, &CategoryDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->setRowMinimumHeight(9, 8);
    grid->addWidget(buttons, 10, 0, 1, 2);
}

QLineEdit* CategoryDialog::addRules(QGridLayout& grid, int row, const QString& label, const QString& hint,
                                    const std::vector<std::string>& rules) {
    auto* edit = new QLineEdit(joined(rules), this);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(label);
    edit->setToolTip(tr("Commas between several; one of them has to fit"));
    edit->setCursorPosition(0);
    QLabel* text = plainLabel(label, this);
    text->setBuddy(edit);
    grid.addWidget(text, row, 0);
    grid.addWidget(edit, row, 1);
    return edit;
}

Category CategoryDialog::category() const {
    Category category = m_subject.categories[m_subject.place];
    category.name = storedCategoryName(m_name->text().trimmed());
    category.folder = toUtf8(m_folder->folder().trimmed());
    category.types = rulesIn(*m_types);
    category.hosts = rulesIn(*m_hosts);
    category.patterns = rulesIn(*m_patterns);
    return category;
}

void CategoryDialog::finish() {
    std::vector<Category> wanted = m_subject.categories;
    wanted[m_subject.place] = category();
    const Result<std::vector<Category>> checked = checkCategories(std::move(wanted));
    if (!checked) {
        setInk(*m_remark, m_theme.colors().failed);
        m_remark->setText(problemWithDetail(checked.error()));
        m_remark->show();
        return;
    }
    if (*checked != m_subject.categories)
        Q_EMIT changed(*checked);
    accept();
}

} // namespace intact::ui
