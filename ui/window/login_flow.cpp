// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/login_flow.h"

#include "ui/bridge/text.h"
#include "ui/window/add_flow.h"

#include <QHash>
#include <QPointer>

#include <utility>

namespace intact::ui {

LoginFlow::LoginFlow(EngineBridge& bridge, SecretStore& secrets, AddFlow& adding, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_secrets(secrets), m_adding(adding) {
    if (!secrets.isThere())
        return;
    connect(&bridge, &EngineBridge::listLoaded, this, &LoginFlow::look);
    connect(&bridge, &EngineBridge::listCompleted, this, &LoginFlow::look);
    connect(&bridge, &EngineBridge::added, this, &LoginFlow::look);
    connect(&bridge, &EngineBridge::changed, this, &LoginFlow::look);
    connect(&bridge, &EngineBridge::recordsTold, this, &LoginFlow::onRecords);
    connect(&adding, &AddFlow::rememberWanted, this, &LoginFlow::remember);
}

void LoginFlow::remember(const std::vector<DownloadRequest>& requests) {
    QHash<QString, Login> logins;
    for (const DownloadRequest& request : requests) {
        if (!request.user.empty() && !request.password.empty())
            logins.insert(loginServer(toText(request.url)), {toText(request.user), toText(request.password)});
    }
    for (auto it = logins.cbegin(); it != logins.cend(); ++it)
        m_secrets.keep(it.key(), it.value(), [self = QPointer(this)](const QString& sentence) {
            if (self)
                Q_EMIT self->failed(sentence);
        });
}

void LoginFlow::look(const std::vector<DownloadRow>& rows) {
    std::vector<DownloadId> ids;
    for (const DownloadRow& row : rows) {
        if (row.state == State::Failed && row.reason == FailureReason::LoginRequired &&
            m_helped.insert(row.id.value).second)
            ids.push_back(row.id);
    }
    if (ids.empty())
        return;
    const std::uint64_t token = m_adding.nextToken();
    m_tokens.insert(token);
    m_bridge.service().askRecords(token, std::move(ids));
}

// One question for each server, however many downloads wait for the answer.
void LoginFlow::onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records) {
    if (m_tokens.erase(token) == 0)
        return;
    QHash<QString, std::vector<DownloadRecord>> byServer;
    for (const DownloadRecord& record : records)
        byServer[loginServer(toText(record.request.url))].push_back(record);
    for (auto it = byServer.cbegin(); it != byServer.cend(); ++it)
        m_secrets.find(it.key(), [self = QPointer(this), waiting = it.value()](const std::optional<Login>& login) {
            if (self && login)
                self->give(waiting, *login);
        });
}

void LoginFlow::give(const std::vector<DownloadRecord>& records, const Login& login) {
    std::vector<DownloadId> ready;
    for (const DownloadRecord& record : records) {
        const auto request = withLogin(record.request, login);
        if (!request)
            continue;
        m_bridge.service().changeRequest(record.id, *request);
        ready.push_back(record.id);
    }
    if (!ready.empty())
        m_bridge.service().resume(std::move(ready));
}

std::optional<DownloadRequest> withLogin(const DownloadRequest& request, const Login& login) {
    const bool isOther = !request.user.empty() && request.user != toUtf8(login.user);
    if (isOther || !request.password.empty())
        return std::nullopt; // its own was refused, or is another one
    DownloadRequest whole = request;
    std::erase(whole.forgotten, "Authorization");
    if (!whole.forgotten.empty())
        return std::nullopt;
    whole.user = toUtf8(login.user);
    whole.password = toUtf8(login.password);
    return whole;
}

} // namespace intact::ui
