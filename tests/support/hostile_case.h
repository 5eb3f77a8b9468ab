// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"

#include <optional>
#include <string>

namespace intact::tests {

/// Waits that are short enough for a test.
[[nodiscard]] NetTimeouts shortTimeouts();

/// One way in which a server misbehaves, and what has to come of it: category, retry and what stays on the disk.
struct HostileCase {
    enum class Then {
        Waits,  ///< it is tried again without anybody being asked
        Stops,  ///< it fails and waits for a person
        GoesOn, ///< nobody notices: the download completes
    };
    enum class OnDisk {
        Nothing, ///< no file at all
        Kept,    ///< the part file, a ledger that claims bytes, and every claimed byte is right
        None,    ///< the download is complete, there is only the file
    };
    ServerHandler server; ///< misbehaves until it is healed
    std::optional<FailureCategory> category = std::nullopt;
    Then then = Then::GoesOn;
    OnDisk disk = OnDisk::None;
    std::int64_t goodBytes = 0; ///< sent well in reply to the first request, before that connection ends
    std::string target = "/file.bin";
    int segments = 1;
    bool checksum = false; ///< the right one is known
    TestBody body{3 * 1024 * 1024 + 17, 21};
    bool afterWaits = false; ///< it may be tried again, waiting in between, before the outcome
    bool impatient = false;  ///< with shortTimeouts()
};

/// The file that the good part of the server has, unless a case says otherwise.
[[nodiscard]] inline TestBody hostileBody() {
    return HostileCase().body;
}

/// Runs the case, checks what it promises, heals the server and checks that the right file comes then. Returns what was
/// wrong; empty: nothing.
[[nodiscard]] std::string runHostile(const HostileCase& hostile);

/// What is wrong in the download directory: a final name, a stray file, a claimed byte that is not the body's; empty:
/// nothing.
[[nodiscard]] std::string checkDisk(const EngineHarness& harness, HostileCase::OnDisk expected, const TestBody& body);

} // namespace intact::tests
