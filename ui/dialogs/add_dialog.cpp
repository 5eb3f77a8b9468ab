// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_dialog.h"

#include "core/intake/request_check.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/link_list_model.h"
#include "ui/dialogs/request_template.h"
#include "ui/format/quantities.h"
#include "ui/format/state_words.h"
#include "ui/widgets/label_ink.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace intact::ui {

namespace {

constexpr int kTypingPauseMs = 300;
// Of a long list only the first are looked at beforehand: nobody wants a thousand questions for one click.
constexpr int kMostProbes = 40;

LinksFound linksTyped(const QString& text) {
    const QString line = text.trimmed();
    LinksFound found = findLinksInText(toUtf8(line));
    const bool bareAddress = !line.contains(QLatin1Char(' ')) && !line.contains(QLatin1String("://")) &&
                             line.indexOf(QLatin1Char('.')) > 0 && line.contains(QLatin1Char('/'));
    if (found.links.empty() && bareAddress)
        found = findLinksInText(toUtf8(QStringLiteral("https://") + line));
    return found;
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

AddDialog::AddDialog(Context context, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_links(new LinkListModel(this))
    , m_link(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_folder(new FolderField(context.bridge, context.theme, this))
    , m_checksum(new QLineEdit(this))
    , m_checksumRemark(plainLabel(QStringLiteral(" "), this))
    , m_remark(plainLabel(QStringLiteral(" "), this))
    , m_nameLabel(plainLabel(tr("Name"), this))
    , m_linkLabel(plainLabel(tr("Link"), this))
    , m_checksumLabel(plainLabel(tr("Checksum"), this))
    , m_list(new QTreeView(this)) {
    setWindowTitle(tr("Add downloads"));
    setMinimumWidth(640);
    buildFields();
    buildButtons();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AddDialog::askServers);
    connect(m_link, &QLineEdit::textEdited, this, &AddDialog::onTyped);
    connect(m_checksum, &QLineEdit::textChanged, this, &AddDialog::showChecksum);
    connect(m_links, &QAbstractItemModel::dataChanged, this, &AddDialog::refresh);
    connect(&context.bridge, &EngineBridge::probeAnswered, this, &AddDialog::take);
    m_folder->setFolder(folder);
    refresh();
    m_link->setFocus();
}

void AddDialog::buildFields() {
    m_link->setPlaceholderText(tr("https://…"));
    m_link->setClearButtonEnabled(true);
    m_name->setPlaceholderText(tr("as the server says"));
    m_checksum->setPlaceholderText(tr("optional: the published digest, e.g. of sha-256"));
    m_remark->setWordWrap(true);
    setInk(*m_checksumRemark, m_context.theme.colors().quiet);
    m_linkLabel->setBuddy(m_link);
    m_nameLabel->setBuddy(m_name);
    m_checksumLabel->setBuddy(m_checksum);

    m_list->setModel(m_links);
    m_list->setAccessibleName(tr("Links"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(240);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(LinkListModel::Name, QHeaderView::Stretch);
    m_list->setColumnWidth(LinkListModel::Size, 96);
    m_list->setColumnWidth(LinkListModel::Note, 248);

    auto* folderLabel = plainLabel(tr("Folder"), this);
    folderLabel->setBuddy(m_folder);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_linkLabel, 0, 0);
    grid->addWidget(m_link, 0, 1);
    grid->addWidget(m_list, 1, 0, 1, 2);
    grid->addWidget(m_remark, 2, 1);
    grid->setRowMinimumHeight(3, 8);
    grid->addWidget(m_nameLabel, 4, 0);
    grid->addWidget(m_name, 4, 1);
    grid->setRowMinimumHeight(5, 8);
    grid->addWidget(folderLabel, 6, 0, Qt::AlignTop);
    grid->addWidget(m_folder, 6, 1);
    grid->setRowMinimumHeight(7, 4);
    grid->addWidget(m_checksumLabel, 8, 0);
    grid->addWidget(m_checksum, 8, 1);
    grid->addWidget(m_checksumRemark, 9, 1);
    folderLabel->setMinimumHeight(m_link->sizeHint().height());
}

void AddDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    m_later = buttons->addButton(tr("Add paused"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_start->setDefault(true);
    m_later->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_later, &QPushButton::clicked, this, [this] { finish(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* grid = qobject_cast<QGridLayout*>(layout());
    grid->setRowMinimumHeight(10, 8);
    grid->addWidget(buttons, 11, 0, 1, 2);
}

void AddDialog::offer(const LinksFound& found) {
    if (found.links.empty())
        return;
    if (m_links->rowCount() == 0)
        setLinks(found.links);
    else
        m_links->append(found.links);
    if (!isList())
        m_link->setText(toText(m_links->entries().front().link.url));
    askServers();
}

QString AddDialog::folder() const {
    return m_folder->folder();
}

bool AddDialog::isList() const {
    return m_links->rowCount() > 1;
}

void AddDialog::onTyped(const QString& text) {
    setLinks(linksTyped(text).links);
    m_pause.start();
}

void AddDialog::setLinks(std::vector<Link> links) {
    m_links->setLinks(std::move(links));
    refresh();
}

void AddDialog::askServers() {
    m_pause.stop();
    const int count = std::min(m_links->rowCount(), kMostProbes);
    for (int row = 0; row < count; ++row) {
        const auto& entry = m_links->entries()[static_cast<std::size_t>(row)];
        if (entry.token != 0)
            continue;
        const DownloadRequest request = requestFor(entry.link, m_context.settings, toUtf8(folder()));
        m_links->setToken(row, ++m_context.lastToken);
        m_context.bridge.service().probe(m_context.lastToken, request);
    }
    refresh();
}

void AddDialog::take(const ProbeAnswer& answer) {
    if (!m_links->takeAnswer(answer) || isList())
        return;
    if (!m_name->isModified())
        m_name->setText(answer.fileName);
}

void AddDialog::refresh() {
    const bool list = isList();
    for (QWidget* single : std::initializer_list<QWidget*>{m_link, m_linkLabel, m_name, m_nameLabel, m_checksum,
                                                           m_checksumLabel, m_checksumRemark})
        single->setVisible(!list);
    m_list->setVisible(list);
    const int chosen = m_links->checkedCount();
    m_folder->setNeeded(m_links->checkedBytes());
    m_start->setEnabled(chosen > 0);
    m_later->setEnabled(chosen > 0);
    m_start->setText(list ? tr("Start %1").arg(chosen) : tr("Start"));
    if (list) {
        showRemark(tr("%1 of %2 links chosen").arg(chosen).arg(m_links->rowCount()), false);
    } else if (m_links->rowCount() == 0) {
        const bool typed = !m_link->text().trimmed().isEmpty();
        showRemark(typed ? tr("This is not a link that can be downloaded.") : QStringLiteral(" "), typed);
    } else {
        const LinkListModel::Entry& entry = m_links->entries().front();
        const bool trouble = entry.answer && !entry.answer->problem.isEmpty();
        const QString size = entry.answer && entry.answer->total
                                 ? bytesText(*entry.answer->total) + QStringLiteral(" · ")
                             : entry.answer && !trouble ? tr("size unknown") + QStringLiteral(" · ")
                                                        : QString();
        showRemark(size + LinkListModel::noteText(entry), trouble);
        if (trouble)
            m_start->setText(tr("Add anyway"));
    }
}

void AddDialog::showRemark(const QString& text, bool trouble) {
    setInk(*m_remark, trouble ? m_context.theme.colors().failed : m_context.theme.colors().quiet);
    m_remark->setText(text.isEmpty() ? QStringLiteral(" ") : text);
}

void AddDialog::showChecksum() {
    const QString text = m_checksum->text().trimmed();
    const ThemeColors& colors = m_context.theme.colors();
    if (text.isEmpty()) {
        m_checksumRemark->setText(QStringLiteral(" "));
        return;
    }
    const Result<Checksum> parsed = parseChecksumLoosely(toUtf8(text));
    setInk(*m_checksumRemark, parsed ? colors.quiet : colors.failed);
    m_checksumRemark->setText(parsed ? tr("%1: the file will be proven with it").arg(algorithmWord(parsed->algorithm))
                                     : problemWithDetail(parsed.error()));
}

Result<std::vector<DownloadRequest>> AddDialog::requests() const {
    std::vector<DownloadRequest> requests;
    for (const LinkListModel::Entry& entry : m_links->entries()) {
        if (!entry.checked)
            continue;
        DownloadRequest request = requestFor(entry.link, m_context.settings, toUtf8(folder()));
        if (!isList()) {
            if (m_name->isModified())
                request.fileName = toUtf8(m_name->text().trimmed());
            if (!m_checksum->text().trimmed().isEmpty()) {
                Result<Checksum> expected = parseChecksumLoosely(toUtf8(m_checksum->text()));
                if (!expected)
                    return tl::unexpected(expected.error());
                request.expected = std::move(*expected);
            }
        }
        Result<DownloadRequest> checked = checkRequest(std::move(request));
        if (!checked)
            return tl::unexpected(checked.error());
        requests.push_back(std::move(*checked));
    }
    return requests;
}

void AddDialog::finish(bool start) {
    const Result<std::vector<DownloadRequest>> wanted = requests();
    if (!wanted) {
        showRemark(problemWithDetail(wanted.error()), true);
        return;
    }
    if (wanted->empty())
        return;
    Q_EMIT requested(*wanted, start);
    accept();
}

} // namespace intact::ui
