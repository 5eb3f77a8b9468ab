// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/secret_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace intact::ui {

namespace {

const QString kUser = QStringLiteral("user");
const QString kPassword = QStringLiteral("password");

} // namespace

QString loginServer(const QString& link) {
    QUrl server;
    const QUrl url(link);
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    return server.toString(QUrl::FullyEncoded);
}

QString loginText(const Login& login) {
    const QJsonObject object{{kUser, login.user}, {kPassword, login.password}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Login> loginFromText(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object.value(kUser).isString() || !object.value(kPassword).isString())
        return std::nullopt;
    return Login{object.value(kUser).toString(), object.value(kPassword).toString()};
}

} // namespace intact::ui
