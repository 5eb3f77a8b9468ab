// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <optional>

namespace intact::ui {

/// What the program's icon in a dock says.
struct LauncherState {
    std::optional<double> share; ///< 0 to 1 of what runs; nothing: no bar
    int count = 0;               ///< how many run; 0: no number
    [[nodiscard]] bool operator==(const LauncherState&) const = default;
};

/// Progress on the icon in docks and task bars (com.canonical.Unity.LauncherEntry, as dash-to-dock, Plasma and Plank
/// read it). Lives on the UI thread; owned by the composition root; tests bring their own.
class LauncherProgress {
public:
    explicit LauncherProgress(const QDBusConnection& bus = QDBusConnection::sessionBus()) : m_bus(bus) {}
    virtual ~LauncherProgress() = default;
    LauncherProgress(const LauncherProgress&) = delete;
    LauncherProgress& operator=(const LauncherProgress&) = delete;

    /// Tells what has changed since the last call.
    virtual void show(const LauncherState& state);

private:
    QDBusConnection m_bus;
    LauncherState m_told;
};

} // namespace intact::ui
