// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands in the add dialog, and what is connected with what.
#include "ui/dialogs/add_dialog.h"

#include "ui/dialogs/checksum_field.h"
#include "ui/dialogs/choose_menu.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/known_bar.h"
#include "ui/dialogs/label_column.h"
#include "ui/dialogs/request_options_box.h"
#include "ui/dialogs/request_template.h"
#include "ui/widgets/label_ink.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace intact::ui {

namespace {

constexpr int kTypingPauseMs = 300;
constexpr int kWidth = 680;

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

Qt::ArrowType closedArrow() {
    return QGuiApplication::isLeftToRight() ? Qt::RightArrow : Qt::LeftArrow;
}

} // namespace

AddDialog::AddDialog(Context context, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_known(context.downloads)
    , m_links(new LinkListModel(this))
    , m_link(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_filing(new FilingFields(context.filing, this))
    , m_folder(new FolderField(context.bridge, context.theme, this))
    , m_checksum(new ChecksumField(context.theme, this))
    , m_more(new QToolButton(this))
    , m_options(new RequestOptionsBox(this))
    , m_list(new QTreeView(this))
    , m_choose(new QToolButton(this))
    , m_pattern(new QCheckBox(this))
    , m_knownBar(new KnownBar(context.theme, this))
    , m_source(plainLabel({}, this))
    , m_remark(plainLabel(QStringLiteral(" "), this))
    , m_linkLabel(plainLabel(tr("Link"), this))
    , m_nameLabel(plainLabel(tr("Name"), this))
    , m_checksumLabel(plainLabel(tr("Checksum"), this))
    , m_usualFolder(folder) {
    setWindowTitle(tr("Add downloads"));
    setMinimumWidth(kWidth);
    setUpFields();
    setUpList();
    layOut();
    connectFields();
    m_folder->setFolder(folder);
    refresh();
    m_link->setFocus();
}

void AddDialog::setUpFields() {
    m_link->setPlaceholderText(tr("https://… or a curl command"));
    m_link->setClearButtonEnabled(true);
    m_name->setPlaceholderText(tr("as the server says"));
    m_remark->setWordWrap(true);
    m_source->setWordWrap(true);
    m_source->hide();
    setInk(*m_source, m_context.theme.colors().quiet);
    m_pattern->hide();
    m_linkLabel->setBuddy(m_link);
    m_nameLabel->setBuddy(m_name);
    m_checksumLabel->setBuddy(m_checksum);
    for (QLabel* label : {m_linkLabel, m_nameLabel, m_checksumLabel})
        label->setMinimumHeight(m_link->sizeHint().height());
    m_filing->setFiling({{true, std::nullopt}, {}});
    m_options->setRequest(requestFor({}, m_context.settings, {}));
    m_options->setRememberShown(m_context.hasKeychain);
    m_options->hide();
    m_more->setText(tr("More options"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setArrowType(closedArrow());
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
}

void AddDialog::setUpList() {
    m_list->setModel(m_links);
    m_list->setAccessibleName(tr("Links"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(144);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(LinkListModel::Name, QHeaderView::Stretch);
    m_list->setColumnWidth(LinkListModel::Size, 96);
    m_list->setColumnWidth(LinkListModel::Note, 248);
    auto* menu = new QMenu(m_choose);
    m_choose->setText(tr("Select by type…"));
    m_choose->setToolTip(tr("Choose links by their type"));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillChooseMenu(*menu, *m_links);
    });
}

void AddDialog::layOut() {
    auto* folderLabel = plainLabel(tr("Folder"), this);
    folderLabel->setBuddy(m_folder);
    folderLabel->setMinimumHeight(m_link->sizeHint().height());
    auto* remarks = new QHBoxLayout;
    remarks->addWidget(m_remark, 1);
    remarks->addWidget(m_choose, 0, Qt::AlignTop);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_linkLabel, 0, 0);
    grid->addWidget(m_link, 0, 1);
    grid->addWidget(m_list, 1, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->addLayout(remarks, 2, 1);
    grid->addWidget(m_source, 3, 1);
    grid->addWidget(m_pattern, 4, 1);
    grid->addWidget(m_knownBar, 5, 1);
    grid->setRowMinimumHeight(6, 8);
    grid->addWidget(m_nameLabel, 7, 0);
    grid->addWidget(m_name, 7, 1);
    grid->addWidget(m_filing, 8, 0, 1, 2);
    grid->addWidget(folderLabel, 9, 0, Qt::AlignTop);
    grid->addWidget(m_folder, 9, 1);
    grid->addWidget(m_checksumLabel, 10, 0, Qt::AlignTop);
    grid->addWidget(m_checksum, 10, 1);
    layOutOptions(*grid, 11);
    addButtons(*grid, 14);
    alignLabels({this, m_filing, m_options});
}

void AddDialog::layOutOptions(QGridLayout& grid, int row) {
    grid.addWidget(m_more, row, 0, 1, 2, Qt::AlignLeft);
    grid.addWidget(m_options, row + 1, 0, 1, 2);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : closedArrow());
        m_options->setVisible(open);
        layout()->activate();
        adjustSize();
    });
}

void AddDialog::addButtons(QGridLayout& grid, int row) {
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    m_later = buttons->addButton(tr("Add paused"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_start->setDefault(true);
    m_later->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_later, &QPushButton::clicked, this, [this] { finish(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid.setRowMinimumHeight(row, 8);
    grid.addWidget(buttons, row + 1, 0, 1, 2);
}

void AddDialog::connectFields() {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AddDialog::askServers);
    connect(m_link, &QLineEdit::textEdited, this, &AddDialog::onTyped);
    connect(m_name, &QLineEdit::textEdited, this, &AddDialog::refreshFiling);
    connect(m_filing, &FilingFields::categoryChosen, this, &AddDialog::refreshFiling);
    connect(m_links, &QAbstractItemModel::dataChanged, this, &AddDialog::refresh);
    connect(m_pattern, &QCheckBox::toggled, this, &AddDialog::expandPattern);
    connect(&m_context.bridge, &EngineBridge::probeAnswered, this, &AddDialog::take);
    connect(m_knownBar, &KnownBar::continueWanted, this, [this](DownloadId id) {
        Q_EMIT continueWanted(id);
        accept();
    });
    connect(m_knownBar, &KnownBar::showWanted, this, [this](DownloadId id) {
        Q_EMIT showWanted(id);
        accept();
    });
}

} // namespace intact::ui
