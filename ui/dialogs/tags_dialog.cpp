// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tags_dialog.h"

#include "core/intake/tags.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/tags_field.h"
#include "ui/models/tag_model.h"
#include "ui/widgets/label_ink.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace intact::ui {

namespace {

std::vector<std::string> commonTags(const std::vector<QStringList>& each) {
    std::vector<std::string> common;
    for (const QString& tag : each.empty() ? QStringList() : each.front()) {
        if (std::ranges::all_of(each,
                                [&tag](const QStringList& tags) { return tags.contains(tag, Qt::CaseInsensitive); }))
            common.push_back(toUtf8(tag));
    }
    return common;
}

// What stands in `tags` and not in `others`.
std::vector<std::string> without(const std::vector<std::string>& tags, const std::vector<std::string>& others) {
    std::vector<std::string> rest;
    for (const std::string& tag : tags) {
        if (!hasTag(others, tag))
            rest.push_back(tag);
    }
    return rest;
}

} // namespace

TagsDialog::TagsDialog(const Theme& theme, const TagModel& known, const std::vector<QStringList>& each, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_common(commonTags(each))
    , m_tags(new TagsField(known.tags(), this))
    , m_remark(new QLabel(this)) {
    setWindowTitle(tr("Tags"));
    setMinimumWidth(480);
    m_tags->setTags(m_common);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    setInk(*m_remark, theme.colors().quiet);
    m_remark->setText(each.size() == 1
                          ? tr("Words by which you find the download again, with commas between them.")
                          : tr("What stands here is on all %Ln downloads; what else they have stays theirs.", nullptr,
                               static_cast<int>(each.size())));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_tags);
    layout->addWidget(m_remark);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(apply, &QPushButton::clicked, this, &TagsDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TagsDialog::finish() {
    const Result<std::vector<std::string>> wanted = checkTags(m_tags->tags());
    if (!wanted) {
        setInk(*m_remark, m_theme.colors().failed);
        m_remark->setText(problemWithDetail(wanted.error()));
        return;
    }
    const std::vector<std::string> added = without(*wanted, m_common);
    const std::vector<std::string> removed = without(m_common, *wanted);
    if (!added.empty() || !removed.empty())
        Q_EMIT changed(added, removed);
    accept();
}

} // namespace intact::ui
