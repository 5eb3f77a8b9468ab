// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace intact::ui {

/// What the desktop says about the network.
struct NetworkCondition {
    bool online = true;   ///< also when nobody can say
    bool metered = false; ///< paid for by what goes over it
    [[nodiscard]] bool operator==(const NetworkCondition&) const = default;
};

/// The desktop's view of the network (QNetworkInformation, by NetworkManager or GLib). Where there is none, or it knows
/// nothing, the network counts as there and free. Lives on the UI thread; owned by the composition root; tests bring
/// their own.
class NetworkWatch : public QObject {
    Q_OBJECT

public:
    NetworkWatch() = default;

    /// Begins to look; condition() is right afterwards. Waits for an answer of the desktop.
    void start();
    [[nodiscard]] NetworkCondition condition() const { return m_condition; }

Q_SIGNALS:
    void changed(const intact::ui::NetworkCondition& condition);
    /// From one network to another: connections that were open lead nowhere.
    void moved();

protected:
    void set(const NetworkCondition& condition);

private:
    void look();

    NetworkCondition m_condition;
};

} // namespace intact::ui
