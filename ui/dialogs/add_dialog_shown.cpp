// SPDX-License-Identifier: GPL-3.0-or-later
// What the add dialog shows of its links.
#include "ui/dialogs/add_dialog.h"

#include "core/intake/categories.h"
#include "core/intake/url_pattern.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/checksum_field.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/known_bar.h"
#include "ui/dialogs/request_options_box.h"
#include "ui/format/quantities.h"
#include "ui/models/category_model.h"
#include "ui/widgets/label_ink.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace intact::ui {

void AddDialog::refresh() {
    const bool list = isList();
    for (QWidget* single :
         std::initializer_list<QWidget*>{m_link, m_linkLabel, m_name, m_nameLabel, m_checksum, m_checksumLabel})
        single->setVisible(!list);
    m_list->setVisible(list);
    m_choose->setVisible(list);
    m_options->setMirrorsShown(!list);
    refreshFiling();
    const int chosen = m_links->checkedCount();
    m_folder->setNeeded(m_links->checkedBytes());
    m_start->setEnabled(chosen > 0);
    m_later->setEnabled(chosen > 0);
    m_start->setText(tr("Start"));
    const DownloadRow* known = knownOne();
    m_knownBar->setDownload(known);
    if (list)
        refreshList();
    else
        refreshSingle();
    // Return does what loses nothing and doubles nothing.
    if (known != nullptr)
        m_knownBar->makeDefault();
    else
        m_start->setDefault(true);
}

// Where files of a category go is suggested, unless the person has said where to.
void AddDialog::refreshFiling() {
    const bool byRule = m_filing->filing().category.byRule;
    const Category* category = nullptr;
    if (m_links->rowCount() > 0 && !(byRule && isList()))
        category = categoryOf(m_links->entries().front());
    if (byRule)
        m_filing->setByRule(category != nullptr ? std::optional(category->id) : std::nullopt, isList());
    if (!m_folder->isChosen())
        m_folder->setMadeWhenMissing(category != nullptr && !category->folder.empty());
    if (!m_folder->isChosen() && m_folder->folder() != folderOf(category))
        m_folder->setFolder(folderOf(category));
}

const Category* AddDialog::categoryOf(const LinkListModel::Entry& entry) const {
    const CategoryModel& categories = m_context.filing.categories;
    const CategoryChoice chosen = m_filing->filing().category;
    const bool isNamed = !isList() && m_name->isModified();
    const std::string name = toUtf8(isNamed ? m_name->text() : LinkListModel::nameText(entry));
    const auto id = chosen.byRule ? categoryFor(name, entry.link.url, categories.categories()) : chosen.id;
    return id ? categories.find(id->value) : nullptr;
}

QString AddDialog::folderOf(const Category* category) const {
    const bool hasOwn = category != nullptr && !category->folder.empty();
    return hasOwn ? toText(intact::folderOf(*category, toUtf8(m_context.baseFolder))) : m_usualFolder;
}

void AddDialog::refreshPattern() {
    if (!m_single.empty())
        return;
    const auto pattern =
        m_links->rowCount() == 1 ? UrlPattern::find(m_links->entries().front().link.url) : std::optional<UrlPattern>();
    m_pattern->setVisible(pattern.has_value());
    if (!pattern)
        return;
    const auto name = [&pattern](std::int64_t index) {
        const std::string url = pattern->at(index);
        return toDisplayLine(url.substr(url.rfind('/') + 1));
    };
    const QString range = tr("%1 … %2").arg(name(0), name(pattern->count() - 1));
    const auto most = static_cast<std::int64_t>(LinksFound::kMaxLinks);
    m_pattern->setText(
        pattern->count() > most
            ? tr("This stands for more than %L1 links, take the first of them: %2").arg(most).arg(range)
            : tr("This stands for %Ln links: %1", nullptr, static_cast<int>(pattern->count())).arg(range));
}

void AddDialog::refreshList() {
    const int chosen = m_links->checkedCount();
    QString remark = tr("%L1 of %Ln links chosen", nullptr, m_links->rowCount()).arg(chosen);
    if (m_dropped > 0)
        remark += QStringLiteral(" · ") + tr("%Ln more were left out", nullptr, static_cast<int>(m_dropped));
    showRemark(remark, false);
    m_start->setText(tr("Start %L1").arg(chosen));
}

void AddDialog::refreshSingle() {
    if (m_links->rowCount() == 0) {
        const bool typed = !m_link->text().trimmed().isEmpty();
        const QString problem = m_problem.isEmpty() ? tr("This is not a link that can be downloaded.") : m_problem;
        showRemark(typed ? problem : QStringLiteral(" "), typed);
        return;
    }
    const LinkListModel::Entry& entry = m_links->entries().front();
    const bool trouble = entry.answer && !entry.answer->problem.isEmpty();
    const QString size = LinkListModel::sizeOf(entry) ? bytesText(*LinkListModel::sizeOf(entry)) + QStringLiteral(" · ")
                         : entry.answer && !trouble   ? tr("size unknown") + QStringLiteral(" · ")
                                                      : QString();
    showRemark(size + LinkListModel::noteText(entry), trouble);
    if (!entry.known.isEmpty())
        m_start->setText(tr("Download again"));
    else if (trouble)
        m_start->setText(tr("Add anyway"));
}

void AddDialog::showRemark(const QString& text, bool trouble) {
    setInk(*m_remark, trouble ? m_context.theme.colors().failed : m_context.theme.colors().quiet);
    m_remark->setText(text.isEmpty() ? QStringLiteral(" ") : text);
}

} // namespace intact::ui
