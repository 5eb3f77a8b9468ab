// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QLockFile>

namespace intact::app {

namespace {

constexpr int kInstanceAnswerMs = 3000;
constexpr quint32 kMagic = 0x494e5432; // "INT2"
constexpr qint64 kMostMessageBytes = 4 << 20;

} // namespace

SingleInstance::SingleInstance(const QString& lockFile, QString socket)
    : m_lock(std::make_unique<QLockFile>(lockFile)), m_socket(std::move(socket)) {
    m_lock->setStaleLockTime(0); // only a dead owner makes a lock stale, never its age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::becomeFirst() {
    if (!m_lock->tryLock())
        return false;
    QLocalServer::removeServer(m_socket); // left behind by one that was killed; the lock says that nobody listens
    if (!m_server.listen(m_socket))
        qWarning("no other start of the program can reach this window: %ls", qUtf16Printable(m_server.errorString()));
    return true;
}

bool SingleInstance::handOver(const Handover& handover) const {
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(kInstanceAnswerMs))
        return false;
    QDataStream stream(&socket);
    stream << kMagic << handover.addAtOnce << handover.links << handover.files << handover.activationToken;
    // The running one closes when it has everything.
    return socket.waitForBytesWritten(kInstanceAnswerMs) && socket.waitForDisconnected(kInstanceAnswerMs);
}

void SingleInstance::accept() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            read(*socket);
    }
}

void SingleInstance::read(QLocalSocket& socket) {
    if (socket.bytesAvailable() > kMostMessageBytes) {
        socket.abort();
        return;
    }
    QDataStream stream(&socket);
    stream.startTransaction();
    quint32 magic = 0;
    Handover handover;
    stream >> magic >> handover.addAtOnce >> handover.links >> handover.files >> handover.activationToken;
    if (!stream.commitTransaction())
        return; // the rest is still to come
    socket.disconnectFromServer();
    if (magic == kMagic)
        Q_EMIT received(handover);
}

} // namespace intact::app
