// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "tests/soak/soak_server.h"
#include "tests/support/skipping_clock.h"

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <vector>

namespace intact::tests {

/// What has happened so far.
struct SoakTally {
    int added = 0;
    int completed = 0; ///< with the right bytes
    int failures = 0;  ///< states told, for a reason with a name
    int actions = 0;   ///< of the person
    std::vector<std::string> wrong;
};

/// A restless person before an engine: adds, pauses, resumes, removes, restores, limits and takes the network away, all
/// drawn from a seed. Every file that comes is compared with what its server had, deleted and forgotten, so that
/// nothing has a reason to grow. Lives on the test's thread.
class SoakLife {
public:
    SoakLife(const SoakServer& server, std::string directory, std::string stateDirectory, std::uint64_t seed);

    /// Acts and listens for so long; time that downloads wait for goes by faster.
    void live(Duration time);
    /// Forgets all downloads and waits until nothing runs any more; false: something stays, see SoakTally::wrong.
    [[nodiscard]] bool comeToRest();
    /// Closes the engine.
    void end() { m_engine.reset(); }

    [[nodiscard]] const SoakTally& tally() const { return m_tally; }

private:
    struct Known {
        std::uint64_t seed = 0;
        State state = State::Queued;
        bool removed = false;
        int failures = 0;
    };

    int random(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    void listen(std::chrono::milliseconds most);
    void see(const Event& event);
    void changed(const DownloadRecord& record);
    void checkFile(const DownloadRecord& record, std::uint64_t seed);
    void forget(DownloadId id);
    [[nodiscard]] bool noPartFileIsLeft() const;
    void act();
    void add();
    void disturb(DownloadId id, Known& known);
    void changeLimits();

    const SoakServer& m_server;
    const std::string m_directory;
    std::mt19937_64 m_random;
    std::uint64_t m_nextSeed;
    SkippingClock m_clock;
    FileOps m_files;
    std::map<DownloadId, Known> m_known;
    SoakTally m_tally;
    std::mutex m_mutex;
    std::condition_variable m_signal;
    bool m_woken = false;
    std::unique_ptr<Engine> m_engine;
};

} // namespace intact::tests
