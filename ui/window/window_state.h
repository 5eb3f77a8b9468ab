// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace intact::ui {

/// Where the window keeps its shape from one start to the next. Implemented by the composition root; UI thread.
class WindowState {
public:
    virtual ~WindowState() = default;

    /// Empty: never saved.
    [[nodiscard]] virtual QByteArray load(const QString& key) const = 0;
    virtual void save(const QString& key, const QByteArray& value) = 0;
};

} // namespace intact::ui
