// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/login_flow.h"

#include "ui/bridge/text.h"
#include "ui/window/add_flow.h"

#include <QPointer>

#include <utility>

namespace intact::ui {

namespace {

bool waitsForLogin(State state, FailureReason reason) {
    return state == State::Failed && reason == FailureReason::LoginRequired;
}

} // namespace

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
        if (waitsForLogin(row.state, row.reason) && m_helped.insert(row.id.value).second)
            ids.push_back(row.id);
    }
    if (ids.empty())
        return;
    ask(std::move(ids), std::nullopt);
}

void LoginFlow::ask(std::vector<DownloadId> ids, std::optional<Found> found) {
    const std::uint64_t token = m_adding.nextToken();
    m_questions.insert(token, std::move(found));
    m_bridge.service().askRecords(token, std::move(ids));
}

void LoginFlow::onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records) {
    const auto question = m_questions.find(token);
    if (question == m_questions.end())
        return;
    const std::optional<Found> found = *question;
    m_questions.erase(question);
    if (found)
        give(*found, records);
    else
        search(records);
}

// One question for each server, however many downloads wait for the answer. That may take as long as a person takes to
// unlock the keychain, so by then the downloads are asked for anew.
void LoginFlow::search(const std::vector<DownloadRecord>& records) {
    QHash<QString, std::vector<DownloadId>> byServer;
    for (const DownloadRecord& record : records)
        byServer[loginServer(toText(record.request.url))].push_back(record.id);
    for (auto it = byServer.cbegin(); it != byServer.cend(); ++it)
        m_secrets.find(it.key(),
                       [self = QPointer(this), server = it.key(), ids = it.value()](const std::optional<Login>& login) {
                           if (self && login)
                               self->ask(ids, Found{server, *login});
                       });
}

void LoginFlow::give(const Found& found, const std::vector<DownloadRecord>& records) {
    std::vector<DownloadId> ready;
    for (const DownloadRecord& record : records) {
        const bool waits = waitsForLogin(record.state, record.failure.reason) && !record.removed &&
                           loginServer(toText(record.request.url)) == found.server;
        const auto request = waits ? withLogin(record.request, found.login) : std::nullopt;
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
