// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/state.h"

#include <array>

namespace intact {

namespace {

constexpr std::size_t kStates = 9;

constexpr unsigned bit(State state) {
    return 1U << static_cast<unsigned>(state);
}

using enum State;
// Row = from, bits = legal successors; the order of the rows is the order of the enumerators. What is queued or paused
// is Finalizing next when its last byte came before the command reached it.
constexpr std::array<unsigned, kStates> kSuccessors{
    bit(Connecting) | bit(Waiting) | bit(Paused) | bit(Failed) | bit(Finalizing),
    bit(Downloading) | bit(Verifying) | bit(Waiting) | bit(Paused) | bit(Failed) | bit(Queued),
    bit(Verifying) | bit(Connecting) | bit(Waiting) | bit(Paused) | bit(Failed) | bit(Queued),
    bit(Finalizing) | bit(Connecting) | bit(Downloading) | bit(Waiting) | bit(Paused) | bit(Failed) | bit(Queued),
    bit(Complete) | bit(Waiting) | bit(Failed) | bit(Queued),
    bit(Queued),
    bit(Queued) | bit(Finalizing),
    bit(Queued) | bit(Connecting) | bit(Paused) | bit(Failed),
    bit(Queued) | bit(Paused),
};

constexpr std::array<std::string_view, kStates> kNames{
    "queued", "connecting", "downloading", "verifying", "finalizing", "complete", "paused", "waiting", "failed",
};

} // namespace

bool canTransition(State from, State to) {
    return (kSuccessors.at(static_cast<std::size_t>(from)) & bit(to)) != 0;
}

std::string_view stateName(State state) {
    return kNames.at(static_cast<std::size_t>(state));
}

bool isRunning(State state) {
    return state == Connecting || state == Downloading || state == Verifying || state == Finalizing;
}

bool isUnfinishedAndWanted(State state) {
    return isRunning(state) || state == Queued || state == Waiting;
}

} // namespace intact
