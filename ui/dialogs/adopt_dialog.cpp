// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adopt_dialog.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/folder_field.h"
#include "ui/widgets/label_ink.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace intact::ui {

AdoptDialog::AdoptDialog(EngineBridge& bridge, const Theme& theme, const Place& place, const LinksFound& offered,
                         QWidget* parent)
    : QDialog(parent), m_link(new QLineEdit(this)), m_folder(new FolderField(bridge, theme, this)) {
    setWindowTitle(tr("Go on with an unfinished file"));
    setMinimumWidth(640);
    build(theme, place.foreignPath);
    connect(m_link, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(!link().url.empty()); });
    if (offered.links.size() == 1)
        m_link->setText(toText(offered.links.front().url));
    m_accept->setEnabled(!link().url.empty());
    m_folder->setFolder(place.folder);
    m_link->selectAll();
    m_link->setFocus();
}

void AdoptDialog::build(const Theme& theme, const QString& foreignPath) {
    m_link->setPlaceholderText(QStringLiteral("https://…"));
    m_link->setClearButtonEnabled(true);
    const int height = m_link->sizeHint().height();
    const auto label = [this, height](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, this);
        made->setTextFormat(Qt::PlainText);
        made->setBuddy(buddy);
        made->setMinimumHeight(height);
        return made;
    };
    auto* file = new QLabel(toDisplayLine(toUtf8(foreignPath)), this);
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    file->setMinimumHeight(height);
    auto* remark =
        new QLabel(tr("The file is copied and stays as it is. What is in it is compared with the file behind "
                      "the link before anything is added."),
                   this);
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
    grid->addWidget(label(tr("File"), nullptr), 0, 0, Qt::AlignTop);
    grid->addWidget(file, 0, 1);
    grid->addWidget(label(tr("Link"), m_link), 1, 0);
    grid->addWidget(m_link, 1, 1);
    grid->addWidget(label(tr("Folder"), m_folder), 2, 0, Qt::AlignTop);
    grid->addWidget(m_folder, 2, 1);
    grid->addWidget(remark, 3, 1);
    grid->setRowMinimumHeight(4, 8);
    grid->addWidget(buttons, 5, 0, 1, 2);
}

Link AdoptDialog::link() const {
    const QString text = m_link->text().trimmed();
    const LinksFound found = findLinksInText(toUtf8(text));
    return !text.contains(QLatin1Char(' ')) && found.links.size() == 1 ? found.links.front() : Link();
}

QString AdoptDialog::folder() const {
    return m_folder->folder();
}

} // namespace intact::ui
