// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/launcher_progress.h"

#include "ui/desktop/application_id.h"

#include <QDBusMessage>
#include <QVariantMap>

#include <utility>

namespace intact::ui {

void LauncherProgress::show(const LauncherState& state) {
    if (std::exchange(m_told, state) == state)
        return;
    const QVariantMap properties{{QStringLiteral("progress"), state.share.value_or(0)},
                                 {QStringLiteral("progress-visible"), state.share.has_value()},
                                 {QStringLiteral("count"), qlonglong{state.count}},
                                 {QStringLiteral("count-visible"), state.count > 0}};
    QDBusMessage update = QDBusMessage::createSignal(QString::fromLatin1(kApplicationPath),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    update << QStringLiteral("application://%1.desktop").arg(QLatin1String(kApplicationId)) << properties;
    m_bus.send(update);
}

} // namespace intact::ui
