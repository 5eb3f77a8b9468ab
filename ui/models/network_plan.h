// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace intact::ui {

/// What the network lets downloads do.
enum class NetworkRule : std::uint8_t {
    Free,
    Metered, ///< they are held until the network is another one, or the person says so
    None,    ///< they wait until it is back
};

/// `meteredHolds`: the setting; `anyway`: the person has said so. Pure.
[[nodiscard]] NetworkRule networkRule(bool online, bool metered, bool meteredHolds, bool anyway);
/// "This network is metered: 3 downloads wait"; empty when there is nothing to say. `waiting`: downloads that would go
/// on by themselves. Pure.
[[nodiscard]] QString networkSentence(NetworkRule rule, int waiting);

} // namespace intact::ui
