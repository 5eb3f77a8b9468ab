// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace intact {

/// Where a download stands. Each enumerator names its legal successors; canTransition() is the same table as code.
/// The numbers are stored and never change.
enum class State : std::uint8_t {
    Queued = 0, ///< waits for its turn → Connecting, Waiting, Paused, Failed, Finalizing (whole before it was paused)
    Connecting =
        1, ///< asking the server, or checking what is on disk → Downloading, Verifying, Waiting, Paused, Failed, Queued
    Downloading = 2, ///< bytes arrive → Verifying, Connecting, Waiting, Paused, Failed, Queued
    Verifying = 3,   ///< all bytes are here, the digest is being finished → Finalizing, Connecting, Downloading (some
                     ///< are wrong), Waiting, Paused, Failed, Queued
    Finalizing = 4,  ///< right and durable, getting its final name → Complete, Waiting, Failed, Queued
    Complete = 5,    ///< under its final name → Queued (download again)
    Paused = 6,      ///< stopped by the person → Queued, Finalizing (was whole before the pause came to it)
    Waiting = 7, ///< for a retry, a host, the network or space, see the failure → Queued, Connecting, Paused, Failed
    Failed = 8,  ///< needs the person → Queued, Paused
};

[[nodiscard]] bool canTransition(State from, State to);
/// "queued", "connecting" … for --json, logs and tests.
[[nodiscard]] std::string_view stateName(State state);
/// Occupies one of the places for running downloads.
[[nodiscard]] bool isRunning(State state);
/// Goes on by itself when the program starts.
[[nodiscard]] bool isUnfinishedAndWanted(State state);

} // namespace intact
