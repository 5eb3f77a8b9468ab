// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/secret_store.h"

#include <QHash>
#include <QObject>

#include <cstdint>
#include <optional>
#include <unordered_set>
#include <vector>

namespace intact::ui {

class AddFlow;

/// Logins that outlive the program: kept when the person wants it, and given to downloads that wait for theirs, as all
/// do after a start. Each download is helped once in a run, so a login that the server refuses is not tried for ever.
/// Lives on the UI thread; owned by the window; all references must outlive it.
class LoginFlow final : public QObject {
    Q_OBJECT

public:
    LoginFlow(EngineBridge& bridge, SecretStore& secrets, AddFlow& adding, QObject* parent = nullptr);

    /// Keeps their logins, each for its server.
    void remember(const std::vector<DownloadRequest>& requests);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void look(const std::vector<DownloadRow>& rows);
    /// What the keychain has given.
    struct Found {
        QString server;
        Login login;
    };
    void ask(std::vector<DownloadId> ids, std::optional<Found> found);
    void onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records);
    void search(const std::vector<DownloadRecord>& records);
    void give(const Found& found, const std::vector<DownloadRecord>& records);

    EngineBridge& m_bridge;
    SecretStore& m_secrets;
    AddFlow& m_adding;
    std::unordered_set<std::int64_t> m_helped;              // numbers of downloads
    QHash<std::uint64_t, std::optional<Found>> m_questions; // by token, and what the answer gets
};

/// The request with this login, when it waits for it and for nothing else that is secret. Pure.
[[nodiscard]] std::optional<DownloadRequest> withLogin(const DownloadRequest& request, const Login& login);

} // namespace intact::ui
