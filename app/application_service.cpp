// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_service.h"

#include "ui/desktop/application_id.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QUrl>

namespace intact::app {

namespace {

constexpr int kAnswerMs = 3000;

QString name() {
    return QString::fromLatin1(ui::kApplicationId);
}
QString path() {
    return QString::fromLatin1(ui::kApplicationPath);
}
QString interface() {
    return QStringLiteral("org.freedesktop.Application");
}
QString addAction() {
    return QStringLiteral("add");
}

QVariantMap platformDataOf(const QString& token) {
    if (token.isEmpty())
        return {};
    return {{QStringLiteral("activation-token"), token}, {QStringLiteral("desktop-startup-id"), token}};
}

QString tokenIn(const QVariantMap& platformData) {
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

QStringList urisOf(const Handover& handover) {
    QStringList uris = handover.links;
    for (const QString& file : handover.files)
        uris.append(QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded));
    return uris;
}

QDBusMessage messageFor(const Handover& handover) {
    const QVariantMap platformData = platformDataOf(handover.activationToken);
    const auto call = [](const char* method) {
        return QDBusMessage::createMethodCall(name(), path(), interface(), QLatin1String(method));
    };
    const QStringList uris = urisOf(handover);
    const bool adds = handover.addAtOnce && !uris.isEmpty();
    if (adds || !handover.action.isEmpty()) {
        QVariantList parameters;
        for (const QString& uri : uris)
            parameters.append(uri);
        return call("ActivateAction") << (adds ? addAction() : handover.action) << parameters << platformData;
    }
    return uris.isEmpty() ? call("Activate") << platformData : call("Open") << uris << platformData;
}

} // namespace

ApplicationService::ApplicationService(const QDBusConnection& bus) : m_bus(bus) {}

ApplicationService::~ApplicationService() {
    if (!m_published)
        return;
    m_bus.unregisterService(name());
    m_bus.unregisterObject(path());
}

bool ApplicationService::publish() {
    // The object first: who sees the name may call at once.
    if (!m_bus.isConnected() || !m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots))
        return false;
    m_published = m_bus.registerService(name());
    if (!m_published)
        m_bus.unregisterObject(path());
    return m_published;
}

bool ApplicationService::handOver(const Handover& handover) const {
    if (!m_bus.isConnected())
        return false;
    QDBusMessage message = messageFor(handover);
    message.setAutoStartService(false);
    return m_bus.call(message, QDBus::Block, kAnswerMs).type() == QDBusMessage::ReplyMessage;
}

void ApplicationService::Activate(const QVariantMap& platformData) {
    Handover handover;
    handover.activationToken = tokenIn(platformData);
    Q_EMIT received(handover);
}

void ApplicationService::Open(const QStringList& uris, const QVariantMap& platformData) {
    Handover handover = sorted(uris, QDir::rootPath());
    handover.activationToken = tokenIn(platformData);
    Q_EMIT received(handover);
}

void ApplicationService::ActivateAction(const QString& action, const QVariantList& parameters,
                                        const QVariantMap& platformData) {
    QStringList words;
    for (const QVariant& parameter : parameters)
        words.append(parameter.toStringList()); // of a text: the text alone
    Handover handover = sorted(words, QDir::rootPath());
    handover.addAtOnce = action == addAction() && !words.isEmpty();
    handover.action = handover.addAtOnce ? QString() : action;
    handover.activationToken = tokenIn(platformData);
    Q_EMIT received(handover);
}

} // namespace intact::app
