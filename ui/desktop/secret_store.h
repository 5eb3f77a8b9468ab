// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace intact::ui {

/// A name and a password for one server.
struct Login {
    QString user;
    QString password;
    [[nodiscard]] bool operator==(const Login&) const = default;
};

/// Where logins are kept beyond the end of the program, when a person wants that: the desktop's keychain, never a file
/// of ours. Lives on the UI thread; owned by the composition root; tests bring their own. Every call returns at once,
/// and its answer may take as long as a person takes to unlock the keychain.
class SecretStore {
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;

    /// False: logins cannot be kept, and nothing is offered to the person.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Takes the place of what was kept for this server. `failed` is called with a sentence when it was refused, and
    /// not at all otherwise.
    virtual void keep(const QString& server, const Login& login, std::function<void(const QString&)> failed) = 0;
    /// Nothing: none is kept, or the keychain does not give it.
    virtual void find(const QString& server, std::function<void(const std::optional<Login>&)> found) = 0;
};

/// The desktop's, by QtKeychain; when Intact was built without that, one that keeps nothing.
[[nodiscard]] std::unique_ptr<SecretStore> desktopSecretStore();

/// Under which name the login for this link is kept: scheme, host and port, so that what was given for https does not
/// go out by http. Pure.
[[nodiscard]] QString loginServer(const QString& link);
/// A login as one text and back; nothing when it is none. Pure.
[[nodiscard]] QString loginText(const Login& login);
[[nodiscard]] std::optional<Login> loginFromText(const QString& text);

} // namespace intact::ui
