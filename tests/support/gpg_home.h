// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace intact::tests {

/// A gpg with keys of its own, as somebody has who publishes files; its agent ends with it.
class GpgHome {
public:
    GpgHome();
    ~GpgHome();
    GpgHome(const GpgHome&) = delete;
    GpgHome& operator=(const GpgHome&) = delete;

    [[nodiscard]] static bool available();

    /// A new key; its fingerprint. `options`: further ones of gpg. Throws std::runtime_error with gpg's words, as do
    /// all.
    std::string makeKey(const std::string& user, const QStringList& options = {}) const;
    /// Detached, by the key of this user.
    [[nodiscard]] std::string signature(const std::string& user, const std::string& text,
                                        const QStringList& options = {}) const;
    /// The text with its signature around it.
    [[nodiscard]] std::string signedWithin(const std::string& user, const std::string& text) const;
    /// The user's key is withdrawn from now on.
    void revoke(const std::string& fingerprint) const;
    /// The public keys; --armor for a text.
    [[nodiscard]] std::string keys(const QStringList& options = {}) const;
    /// Writes them into a file of this home; its path.
    [[nodiscard]] std::string keyring(const std::string& name, const QStringList& options = {}) const;
    /// All of them as newer programs keep them.
    [[nodiscard]] std::string keybox() const;
    /// A file of this home.
    [[nodiscard]] std::string path(const std::string& name) const;

private:
    [[nodiscard]] std::string run(const QStringList& arguments, const std::string& input = {}) const;

    QTemporaryDir m_home;
};

} // namespace intact::tests
