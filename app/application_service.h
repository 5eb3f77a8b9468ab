// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace intact::app {

/// The program on the session bus: its name is the application id, and org.freedesktop.Application (Desktop Entry
/// Specification, "D-Bus Activation") the way in which the desktop and later starts reach the window.
/// Lives on the UI thread; owned by main().
class ApplicationService final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationService(const QDBusConnection& bus = QDBusConnection::sessionBus());
    ~ApplicationService() override;

    /// From now on this is the program of that name. False: there is no bus, or another one has the name.
    bool publish();
    /// Tells the program that has the name, without starting it, and waits for its answer. False: nobody answers.
    [[nodiscard]] bool handOver(const Handover& handover) const;

public Q_SLOTS:
    // Called by the bus, named as the specification has it.
    void Activate(const QVariantMap& platformData);
    void Open(const QStringList& uris, const QVariantMap& platformData);
    /// "add" with links as parameters starts them at once; without, it asks for some.
    void ActivateAction(const QString& name, const QVariantList& parameters, const QVariantMap& platformData);

Q_SIGNALS:
    void received(const intact::app::Handover& handover);

private:
    QDBusConnection m_bus;
    bool m_published = false;
};

} // namespace intact::app
