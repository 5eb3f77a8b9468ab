// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

class QLocalSocket;
class QLockFile;

namespace intact::app {

/// One window per state directory: the first holds a lock and listens, later ones hand over what they were given. Where
/// there is a session bus they do so by ApplicationService, if the state directory is the usual one.
/// Lives on the UI thread; owned by main().
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `lockFile` and `socket` belong to one state directory.
    SingleInstance(const QString& lockFile, QString socket);
    ~SingleInstance() override;

    /// True: this is the only one, and it listens now.
    [[nodiscard]] bool becomeFirst();
    /// Gives the running one what this one was started with. False: it does not answer.
    [[nodiscard]] bool handOver(const Handover& handover) const;

Q_SIGNALS:
    void received(const intact::app::Handover& handover);

private:
    void accept();
    void read(QLocalSocket& socket);

    std::unique_ptr<QLockFile> m_lock;
    QString m_socket;
    QLocalServer m_server;
};

} // namespace intact::app
