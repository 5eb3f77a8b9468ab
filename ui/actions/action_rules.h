// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/state.h"
#include "ui/actions/action_catalogue.h"

#include <array>
#include <cstddef>

namespace intact::ui {

/// How many of the selected downloads are in which state. A plain value.
class SelectionStates {
public:
    void add(State state) {
        ++m_counts[static_cast<std::size_t>(state)];
        ++m_total;
    }
    /// One of them is being read again, or waits for it.
    void addChecking() { ++m_checking; }
    [[nodiscard]] int checking() const { return m_checking; }
    [[nodiscard]] int of(State state) const { return m_counts[static_cast<std::size_t>(state)]; }
    [[nodiscard]] int total() const { return m_total; }

private:
    std::array<int, 9> m_counts{};
    int m_total = 0;
    int m_checking = 0;
};

/// Whether an action makes sense for what is selected. Pure.
[[nodiscard]] bool isEnabled(ActionId action, const SelectionStates& selection);
/// Whether pausing this state stops anything.
[[nodiscard]] bool canPause(State state);
/// Whether resuming this state starts anything.
[[nodiscard]] bool canResume(State state);
/// Whether it can be started without waiting any longer.
[[nodiscard]] bool canStart(State state);

} // namespace intact::ui
