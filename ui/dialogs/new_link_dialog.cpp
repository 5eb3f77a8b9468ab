// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_link_dialog.h"

#include "ui/bridge/text.h"
#include "ui/desktop/theme.h"
#include "ui/widgets/label_ink.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace intact::ui {

NewLinkDialog::NewLinkDialog(const Theme& theme, const QString& name, const QString& oldLink, const LinksFound& offered,
                             QWidget* parent)
    : QDialog(parent), m_link(new QLineEdit(this)) {
    setWindowTitle(tr("New link"));
    setMinimumWidth(560);
    build(theme, name);
    connect(m_link, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(!link().isEmpty()); });
    if (offered.links.size() == 1 && toText(offered.links.front().url) != oldLink)
        m_link->setText(toText(offered.links.front().url));
    m_accept->setEnabled(!link().isEmpty());
    m_link->selectAll();
    m_link->setFocus();
}

void NewLinkDialog::build(const Theme& theme, const QString& name) {
    m_link->setPlaceholderText(QStringLiteral("https://…"));
    m_link->setClearButtonEnabled(true);
    auto* label = new QLabel(tr("Link"), this);
    label->setBuddy(m_link);
    auto* file = new QLabel(name, this);
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    auto* remark = new QLabel(
        tr("What has arrived stays. It is compared with the file behind the new link before anything is added."), this);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    setInk(*remark, theme.colors().quiet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Go on from here"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(file, 0, 1);
    grid->addWidget(label, 1, 0);
    grid->addWidget(m_link, 1, 1);
    grid->addWidget(remark, 2, 1);
    grid->setRowMinimumHeight(3, 8);
    grid->addWidget(buttons, 4, 0, 1, 2);
}

QString NewLinkDialog::link() const {
    const LinksFound found = findLinksInText(toUtf8(m_link->text().trimmed()));
    const bool whole = !m_link->text().trimmed().contains(QLatin1Char(' '));
    return whole && found.links.size() == 1 ? toText(found.links.front().url) : QString();
}

} // namespace intact::ui
