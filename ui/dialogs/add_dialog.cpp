// SPDX-License-Identifier: GPL-3.0-or-later
// How links come into the add dialog.
#include "ui/dialogs/add_dialog.h"

#include "core/intake/curl_command.h"
#include "core/intake/url_pattern.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/checksum_field.h"
#include "ui/dialogs/command_summary.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/request_options_box.h"
#include "ui/dialogs/request_template.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
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
        if (found.links.empty() || !isOfCommand(found.links.front()))
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

bool AddDialog::isOfCommand(const Link& link) const {
    return serverOf(link.url) == m_commandHost;
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

} // namespace intact::ui
