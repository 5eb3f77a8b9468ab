// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

namespace intact::ui {

enum class PowerStep : std::uint8_t { Suspend, PowerOff };

/// What the computer can be asked to do, by logind. Lives on the UI thread; owned by the composition root; tests bring
/// their own. Every call returns at once.
class PowerControl {
public:
    PowerControl() = default;
    virtual ~PowerControl() = default;
    PowerControl(const PowerControl&) = delete;
    PowerControl& operator=(const PowerControl&) = delete;

    /// `answer`: why this cannot be done, as a sentence; empty when it can.
    virtual void ask(PowerStep step, std::function<void(const QString&)> answer);
    /// `failed` is called with a sentence when it was refused, and not at all otherwise.
    virtual void request(PowerStep step, std::function<void(const QString&)> failed);
};

/// What logind's answer to CanSuspend or CanPowerOff means; empty: it can be done. Pure.
[[nodiscard]] QString powerObstacle(const QString& answer);

} // namespace intact::ui
