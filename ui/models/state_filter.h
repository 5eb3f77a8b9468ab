// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/state.h"

#include <QString>

#include <array>
#include <cstddef>

namespace intact::ui {

/// What the sidebar can show; each state belongs to exactly one of them besides All.
enum class StateFilter : std::uint8_t { All, Downloading, Waiting, Paused, Finished, Failed };
inline constexpr std::size_t kStateFilters = 6;

[[nodiscard]] StateFilter filterOf(State state);
[[nodiscard]] inline bool matches(StateFilter filter, State state) {
    return filter == StateFilter::All || filter == filterOf(state);
}
/// "Downloading", as the sidebar says it.
[[nodiscard]] QString filterName(StateFilter filter);

/// How many downloads there are behind each filter. A plain value.
class StateCounts {
public:
    void add(State state) { change(state, 1); }
    void remove(State state) { change(state, -1); }
    [[nodiscard]] int of(StateFilter filter) const { return m_counts[static_cast<std::size_t>(filter)]; }
    [[nodiscard]] bool operator==(const StateCounts&) const = default;

private:
    void change(State state, int by) {
        m_counts[static_cast<std::size_t>(filterOf(state))] += by;
        m_counts[static_cast<std::size_t>(StateFilter::All)] += by;
    }
    std::array<int, kStateFilters> m_counts{};
};

/// Nothing runs, waits or is queued: nothing goes on by itself any more. Pure.
[[nodiscard]] inline bool isAllDone(const StateCounts& counts) {
    return counts.of(StateFilter::Downloading) == 0 && counts.of(StateFilter::Waiting) == 0;
}

} // namespace intact::ui
