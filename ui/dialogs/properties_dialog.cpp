// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/properties_dialog.h"

#include "core/intake/categories.h"
#include "core/intake/request_change.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/checksum_field.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/label_column.h"
#include "ui/dialogs/request_options_box.h"
#include "ui/models/category_model.h"
#include "ui/widgets/label_ink.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace intact::ui {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PropertiesDialog::PropertiesDialog(Context context, const DownloadRecord& record, QWidget* parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_request(record.request)
    , m_name(new QLineEdit(this))
    , m_filing(new FilingFields(m_context.filing, this))
    , m_folder(new FolderField(m_context.bridge, m_context.theme, this))
    , m_checksum(new ChecksumField(m_context.theme, this))
    , m_options(new RequestOptionsBox(this))
    , m_link(plainLabel({}, this))
    , m_remark(plainLabel({}, this)) {
    setWindowTitle(tr("Options of the download"));
    setMinimumWidth(680);
    build();
    setRecord(record);
}

void PropertiesDialog::build() {
    m_name->setPlaceholderText(tr("as the server says"));
    m_link->setWordWrap(true);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(0, 4, 0, 0);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto line = [this, grid](int row, const QString& text, QWidget* field) {
        QLabel* label = plainLabel(text, this);
        label->setBuddy(field);
        label->setMinimumHeight(m_name->sizeHint().height());
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    };
    line(0, tr("Link"), m_link);
    m_link->setMinimumHeight(m_name->sizeHint().height());
    line(1, tr("Name"), m_name);
    grid->addWidget(m_filing, 2, 0, 1, 2);
    line(3, tr("Folder"), m_folder);
    line(4, tr("Checksum"), m_checksum);
    grid->addWidget(m_options, 5, 0, 1, 2);
    grid->addWidget(m_remark, 6, 0, 1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    connect(apply, &QPushButton::clicked, this, &PropertiesDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->setRowMinimumHeight(7, 8);
    grid->addWidget(buttons, 8, 0, 1, 2);
    alignLabels({this, m_filing, m_options});
}

void PropertiesDialog::setRecord(const DownloadRecord& record) {
    m_link->setText(toDisplayLine(record.request.url));
    m_name->setText(toText(record.fileName));
    m_name->setModified(false);
    m_folder->setFolder(toText(record.request.directory));
    m_folder->setEnabled(record.ledger.partName.empty());
    m_filing->setFiling(record.request.filing);
    if (!record.request.filing.category.byRule)
        m_filing->setByRule(
            categoryForLink(record.fileName, record.request.url, m_context.filing.categories.categories()));
    connect(m_filing, &FilingFields::categoryChosen, this, &PropertiesDialog::suggestFolder);
    m_checksum->setChecksum(record.request.expected);
    m_options->setRequest(record.request);
    m_options->setRememberShown(m_context.hasKeychain);
    setInk(*m_remark, m_context.theme.colors().quiet);
    m_remark->setText(isRunning(record.state) ? tr("Where it has to, the download connects anew. No byte is lost.")
                                              : tr("What has arrived stays."));
    m_name->setFocus();
}

// Once there are bytes the file stays where it is.
void PropertiesDialog::suggestFolder() {
    if (m_folder->isChosen() || !m_folder->isEnabled())
        return;
    const auto id = m_filing->filing().category.id;
    const Category* category = id ? m_context.filing.categories.find(id->value) : nullptr;
    m_folder->setFolder(toText(category == nullptr || category->folder.empty()
                                   ? m_request.directory
                                   : folderOf(*category, toUtf8(m_context.baseFolder))));
}

Result<DownloadRequest> PropertiesDialog::request() const {
    DownloadRequest wanted = m_request;
    m_options->applyTo(wanted);
    if (m_name->isModified())
        wanted.fileName = toUtf8(m_name->text().trimmed());
    wanted.directory = toUtf8(m_folder->folder());
    wanted.filing = m_filing->filing();
    Result<std::optional<Checksum>> expected = m_checksum->checksum();
    if (!expected)
        return tl::make_unexpected(expected.error());
    wanted.expected = std::move(*expected);
    return withOptions(m_request, std::move(wanted));
}

void PropertiesDialog::finish() {
    const Result<DownloadRequest> wanted = request();
    if (!wanted) {
        setInk(*m_remark, m_context.theme.colors().failed);
        m_remark->setText(problemWithDetail(wanted.error()));
        return;
    }
    if (*wanted != m_request)
        Q_EMIT changed(*wanted);
    if (m_options->remembersLogin())
        Q_EMIT rememberWanted(*wanted);
    accept();
}

} // namespace intact::ui
