// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain by QtKeychain: Secret Service (GNOME Keyring, KeePassXC …) or KWallet. Compiled where it was found.
#include "ui/desktop/secret_store.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace intact::ui {

namespace {

const QString kProgram = QStringLiteral("org.intactdm.intact");

class Keychain final : public SecretStore {
public:
    [[nodiscard]] bool isThere() const override { return true; }

    void keep(const QString& server, const Login& login, std::function<void(const QString&)> failed) override {
        auto* job = new QKeychain::WritePasswordJob(kProgram); // deletes itself
        job->setKey(server);
        job->setTextData(loginText(login));
        QObject::connect(job, &QKeychain::Job::finished, job, [job, failed = std::move(failed)] {
            if (job->error() != QKeychain::NoError)
                failed(
                    QCoreApplication::translate("Keychain", "The login is not remembered: %1").arg(job->errorString()));
        });
        job->start();
    }

    void find(const QString& server, std::function<void(const std::optional<Login>&)> found) override {
        auto* job = new QKeychain::ReadPasswordJob(kProgram);
        job->setKey(server);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, found = std::move(found)] {
            found(job->error() == QKeychain::NoError ? loginFromText(job->textData()) : std::nullopt);
        });
        job->start();
    }
};

} // namespace

std::unique_ptr<SecretStore> desktopSecretStore() {
    return std::make_unique<Keychain>();
}

} // namespace intact::ui
