// SPDX-License-Identifier: GPL-3.0-or-later
// What there is without QtKeychain.
#include "ui/desktop/secret_store.h"

namespace intact::ui {

namespace {

class NoKeychain final : public SecretStore {
public:
    [[nodiscard]] bool isThere() const override { return false; }
    void keep(const QString& /*server*/, const Login& /*login*/,
              std::function<void(const QString&)> /*failed*/) override {}
    void find(const QString& /*server*/, std::function<void(const std::optional<Login>&)> found) override {
        found(std::nullopt);
    }
};

} // namespace

std::unique_ptr<SecretStore> desktopSecretStore() {
    return std::make_unique<NoKeychain>();
}

} // namespace intact::ui
