// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of the add dialog: the requests.
#include "ui/dialogs/add_dialog.h"

#include "core/intake/request_check.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/checksum_field.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/request_options_box.h"
#include "ui/dialogs/request_template.h"

#include <QLineEdit>

namespace intact::ui {

namespace {

void forgetSecrets(DownloadRequest& request) {
    request.user.clear();
    request.password.clear();
    request.referer.clear();
    request.headers.clear();
}

} // namespace

DownloadRequest AddDialog::requestOf(const LinkListModel::Entry& entry) const {
    const Link& link = entry.link;
    const bool isSaid = !isList() || m_folder->isChosen();
    const QString directory = isSaid ? folder() : folderOf(categoryOf(entry));
    DownloadRequest request = requestFor(link, m_context.settings, toUtf8(directory));
    request.mirrors.clear(); // the person's own come first
    request.filing = m_filing->filing();
    if (m_commandHost.isEmpty() || isOfCommand(link))
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
