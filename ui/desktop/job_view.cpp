// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/job_view.h"

#include "ui/desktop/application_id.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

namespace intact::ui {

namespace {

constexpr int kCanBeSuspended = 2; // KJob::Suspendable

QString service() {
    return QStringLiteral("org.kde.JobViewServer");
}
QString view() {
    return QStringLiteral("org.kde.JobViewV2");
}

uint percentOf(const JobState& state) {
    if (!state.total || *state.total <= 0)
        return 0;
    return static_cast<uint>(std::clamp<std::int64_t>(state.received * 100 / *state.total, 0, 100));
}

} // namespace

JobView::JobView(const QDBusConnection& bus)
    : m_bus(bus)
    , m_server(service(), m_bus,
               QDBusServiceWatcher::WatchForRegistration | QDBusServiceWatcher::WatchForUnregistration) {
    connect(&m_server, &QDBusServiceWatcher::serviceRegistered, this, [this] { setPresent(true); });
    connect(&m_server, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setPresent(false); });
    QDBusMessage ask =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    ask << service();
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        if (reply.isValid() && reply.value())
            setPresent(true);
    });
}

void JobView::setPresent(bool present) {
    m_present = present;
    m_requested = false;
    leave();
    if (present && m_state)
        request();
}

void JobView::show(const JobState& state) {
    if (m_state == state)
        return;
    m_state = state;
    if (!m_path.isEmpty())
        tellState();
    else if (m_present)
        request();
}

void JobView::end() {
    m_state.reset();
    if (!m_path.isEmpty())
        tell(QStringLiteral("terminate"), {QString()});
    leave();
}

// Each job is an object of its own: whoever stays connected listens to more of them with every one.
void JobView::leave() {
    if (!m_path.isEmpty())
        listen(&QDBusConnection::disconnect);
    m_path.clear();
}

void JobView::listen(Listening how) {
    (m_bus.*how)(service(), m_path, view(), QStringLiteral("suspendRequested"), this, SLOT(onSuspend()));
    (m_bus.*how)(service(), m_path, view(), QStringLiteral("resumeRequested"), this, SLOT(onResume()));
}

void JobView::request() {
    if (std::exchange(m_requested, true))
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service(), QStringLiteral("/JobViewServer"), service(),
                                                       QStringLiteral("requestView"));
    call.setAutoStartService(false);
    call << QStringLiteral("Intact") << QString::fromLatin1(kApplicationId) << kCanBeSuspended;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_requested = false;
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isValid())
            opened(reply.value().path());
    });
}

void JobView::opened(const QString& path) {
    m_path = path;
    if (!m_state) { // all is done meanwhile
        end();
        return;
    }
    listen(&QDBusConnection::connect);
    tellState();
}

void JobView::onSuspend() {
    Q_EMIT pauseWanted();
}

void JobView::onResume() {
    Q_EMIT resumeWanted();
}

void JobView::tell(const QString& method, const QVariantList& arguments) {
    QDBusMessage call = QDBusMessage::createMethodCall(service(), m_path, view(), method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    m_bus.send(call);
}

void JobView::tellState() {
    const QString bytes = QStringLiteral("bytes");
    tell(QStringLiteral("setInfoMessage"), {m_state->text});
    if (m_state->total)
        tell(QStringLiteral("setTotalAmount"), {static_cast<qulonglong>(*m_state->total), bytes});
    tell(QStringLiteral("setProcessedAmount"), {static_cast<qulonglong>(m_state->received), bytes});
    tell(QStringLiteral("setPercent"), {percentOf(*m_state)});
    tell(QStringLiteral("setSpeed"), {static_cast<qulonglong>(m_state->bytesPerSecond)});
}

} // namespace intact::ui
