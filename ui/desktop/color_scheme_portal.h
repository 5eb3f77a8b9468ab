// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace intact::ui {

/// Listens to the desktop's wish for a light or dark look (portal org.freedesktop.appearance color-scheme).
/// Asks without waiting; a desktop without the portal never answers, and nothing happens.
/// Lives on the UI thread; owned by the composition root.
class ColorSchemePortal final : public QObject {
    Q_OBJECT

public:
    explicit ColorSchemePortal(QObject* parent = nullptr);

Q_SIGNALS:
    void darkPreferred(bool dark);

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
};

} // namespace intact::ui
