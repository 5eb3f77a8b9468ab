// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_dialog.h"

#include "core/intake/categories.h"
#include "core/intake/curl_command.h"
#include "core/intake/request_check.h"
#include "core/intake/url_pattern.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/checksum_field.h"
#include "ui/dialogs/command_summary.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/known_bar.h"
#include "ui/dialogs/request_options_box.h"
#include "ui/dialogs/request_template.h"
#include "ui/format/quantities.h"
#include "ui/models/category_model.h"
#include "ui/widgets/label_ink.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <utility>

namespace intact::ui {

namespace {

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

void forgetSecrets(DownloadRequest& request) {
    request.user.clear();
    request.password.clear();
    request.referer.clear();
    request.headers.clear();
}

QString serverOf(const std::string& url) {
    const QUrl parsed(toText(url));
    return parsed.scheme() + QStringLiteral("://") + parsed.authority(QUrl::FullyEncoded);
}

} // namespace

void AddDialog::offer(const LinksFound& found) {
    if (found.links.empty())
        return;
    m_known = KnownLinks(m_context.downloads);
    m_dropped += found.dropped;
    if (m_links->rowCount() == 0) {
        setLinks(found.links);
    } else {
        m_links->append(found.links, m_known);
        m_single.clear(); // there is no way back from a pattern that would not lose what has joined it
        m_pattern->setVisible(m_links->rowCount() == 1 && m_pattern->isVisible());
    }
    if (!isList())
        m_link->setText(toText(m_links->entries().front().link.url));
    refresh();
    askServers();
}

void AddDialog::offerCommand(const std::string& command) {
    m_known = KnownLinks(m_context.downloads);
    m_link->setText(toText(command).trimmed());
    takeCommand(command);
    askServers();
}

QString AddDialog::folder() const {
    return m_folder->folder();
}

bool AddDialog::isFolderChosen() const {
    return m_folder->isChosen();
}

bool AddDialog::isList() const {
    return m_links->rowCount() > 1;
}

const DownloadRow* AddDialog::knownOne() const {
    return m_links->rowCount() == 1 ? m_known.find(toText(m_links->entries().front().link.url)) : nullptr;
}

void AddDialog::onTyped(const QString& text) {
    const std::string typed = toUtf8(text);
    if (isCurlCommand(typed)) {
        takeCommand(typed);
    } else {
        LinksFound found = linksTyped(text);
        if (found.links.empty() || serverOf(found.links.front().url) != m_commandHost)
            dropCommand();
        m_dropped = found.dropped;
        setLinks(std::move(found.links));
    }
    m_pause.start();
}

void AddDialog::takeCommand(const std::string& text) {
    dropCommand();
    const Result<CurlCommand> command = readCurlCommand(text);
    if (!command) {
        m_problem = problemWithDetail(command.error());
        setLinks({});
        return;
    }
    const DownloadRequest& asked = command->request;
    DownloadRequest shown = requestFor({}, m_context.settings, {});
    shown.headers = asked.headers;
    shown.referer = asked.referer;
    shown.user = asked.user;
    shown.password = asked.password;
    if (!asked.userAgent.empty())
        shown.userAgent = asked.userAgent;
    if (!asked.proxy.empty())
        shown.proxy = asked.proxy;
    m_options->setRequest(shown);
    m_commandHost = serverOf(asked.url);
    m_source->setText(commandSummary(*command));
    m_source->show();
    if (!asked.fileName.empty()) {
        m_name->setText(toText(asked.fileName));
        m_name->setModified(true);
    }
    Link link;
    link.url = asked.url;
    m_dropped = 0;
    setLinks({std::move(link)});
    m_link->setText(toText(asked.url));
}

/// What a command said is for its own server: another link begins with what the settings say.
void AddDialog::dropCommand() {
    m_problem.clear();
    m_source->hide();
    if (!std::exchange(m_commandHost, {}).isEmpty())
        m_options->setRequest(requestFor({}, m_context.settings, {}));
}

void AddDialog::setLinks(std::vector<Link> links) {
    m_single.clear();
    m_links->setLinks(std::move(links), m_known);
    if (m_links->rowCount() == 1) {
        const Link& link = m_links->entries().front().link;
        if (link.expected)
            m_checksum->setChecksum(link.expected);
        if (!link.fileName.empty() && !m_name->isModified())
            m_name->setText(toText(link.fileName));
    }
    refreshPattern();
    refresh();
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

void AddDialog::expandPattern(bool expand) {
    if (expand && m_links->rowCount() == 1) {
        const Link link = m_links->entries().front().link;
        if (const auto pattern = UrlPattern::find(link.url)) {
            LinksFound found = expanded(link, *pattern);
            m_single = {link};
            m_dropped = found.dropped;
            m_links->setLinks(std::move(found.links), m_known);
        }
    } else if (!expand && !m_single.empty()) {
        m_dropped = 0;
        m_links->setLinks(std::exchange(m_single, {}), m_known);
    }
    refresh();
    askServers();
}

void AddDialog::askServers() {
    m_pause.stop();
    const int count = std::min(m_links->rowCount(), kMostProbes);
    for (int row = 0; row < count; ++row) {
        const auto& entry = m_links->entries()[static_cast<std::size_t>(row)];
        if (entry.token != 0)
            continue;
        const DownloadRequest request = requestOf(entry);
        m_links->setToken(row, ++m_context.lastToken);
        m_context.bridge.service().probe(m_context.lastToken, request);
    }
    refresh();
}

void AddDialog::take(const ProbeAnswer& answer) {
    if (!m_links->takeAnswer(answer) || isList())
        return;
    if (!m_name->isModified())
        m_name->setText(LinkListModel::nameText(m_links->entries().front()));
}

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

DownloadRequest AddDialog::requestOf(const LinkListModel::Entry& entry) const {
    const Link& link = entry.link;
    const bool isSaid = !isList() || m_folder->isChosen();
    const QString directory = isSaid ? folder() : folderOf(categoryOf(entry));
    DownloadRequest request = requestFor(link, m_context.settings, toUtf8(directory));
    request.mirrors.clear(); // the person's own come first
    request.filing = m_filing->filing();
    const bool elsewhere = !m_commandHost.isEmpty() && serverOf(link.url) != m_commandHost;
    if (!elsewhere)
        m_options->applyTo(request);
    // In a list nobody sees where the links of a metalink lead: they get nothing that is meant for others.
    if (isList() && link.expectedSource == ChecksumSource::Metalink)
        forgetSecrets(request);
    if (request.user.empty()) {
        request.user = link.user;
        request.password = link.password;
    }
    request.mirrors.insert(request.mirrors.end(), link.mirrors.begin(), link.mirrors.end());
    // The same link into the same folder would go on with what is there.
    const DownloadRow* known = entry.known.isEmpty() ? nullptr : m_known.find(toText(link.url));
    if (known != nullptr && known->state != State::Complete && known->directory == directory)
        request.fileName = toUtf8(nameBeside(known->name));
    return request;
}

Result<std::vector<DownloadRequest>> AddDialog::requests() const {
    std::vector<DownloadRequest> requests;
    for (const LinkListModel::Entry& entry : m_links->entries()) {
        if (!entry.checked)
            continue;
        DownloadRequest request = requestOf(entry);
        if (!isList()) {
            if (m_name->isModified())
                request.fileName = toUtf8(m_name->text().trimmed());
            Result<std::optional<Checksum>> expected = m_checksum->checksum();
            if (!expected)
                return tl::unexpected(expected.error());
            if (*expected != request.expected)
                request.expectedSource = ChecksumSource::Given;
            request.expected = std::move(*expected);
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
    if (m_options->remembersLogin())
        Q_EMIT rememberWanted(*wanted);
    accept();
}

} // namespace intact::ui
