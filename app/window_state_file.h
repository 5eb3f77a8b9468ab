// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/window_state.h"

#include <QHash>

namespace intact::app {

/// The window's shape as "key=base64" lines in one small file. Lives on the UI thread; owned by main().
class WindowStateFile final : public ui::WindowState {
public:
    explicit WindowStateFile(QString file);

    [[nodiscard]] QByteArray load(const QString& key) const override { return m_values.value(key); }
    void save(const QString& key, const QByteArray& value) override;

    /// Writes what was saved, whole or not at all. False: could not be written.
    [[nodiscard]] bool write() const;

private:
    QString m_file;
    QHash<QString, QByteArray> m_values;
};

} // namespace intact::app
