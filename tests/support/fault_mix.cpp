// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_mix.h"

#include "tests/support/hostile_case.h"

#include <algorithm>
#include <utility>

namespace intact::tests {

namespace {

constexpr const char* kName = "file.bin";
constexpr int kMostIdle = 5;
constexpr int kMostPatience = 4; // less often than this is a failed download told to go on

/// The person and the computer around one download.
class ClientLife {
public:
    ClientLife(std::uint64_t seed, const MoodyServer& moods, const ScriptedServer& server)
        : m_random(seed ^ 0x5EEDU), m_moods(moods), m_server(server) {
        m_options.timeouts = shortTimeouts();
        if (random(5) == 0)
            m_options.rateLimit = 4'000'000 + random(20'000'000);
    }

    std::string live(std::string& ending) {
        m_harness.start(m_options);
        DownloadRequest request = m_harness.request(m_server.url(std::string("/") + kName));
        request.segments = 1 + random(8);
        if (m_moods.needsDigest())
            request.expected = *parseChecksum("sha-256=" + m_moods.first().sha256());
        m_harness.add(request);
        for (int events = random(4); events > 0; --events) {
            if (!goOnUntilRequest(static_cast<int>(m_server.requests().size()) + 1 + random(4)))
                return "nothing comes of it, " + m_harness.history();
            disturb();
        }
        const int patience = random(kMostPatience);
        for (int asked = 0; asked <= patience; ++asked) {
            if (!waitForEnd())
                return "no end, " + m_harness.history();
            if (m_harness.record().state == State::Complete)
                break;
            if (asked < patience)
                resume();
        }
        return judge(ending);
    }

private:
    int random(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    [[nodiscard]] State state() const { return m_harness.records().empty() ? State::Queued : m_harness.record().state; }
    [[nodiscard]] bool hasEnded() const { return state() == State::Complete || state() == State::Failed; }

    bool goOnUntilRequest(int number) {
        const auto due = [this, number] {
            return hasEnded() || static_cast<int>(m_server.requests().size()) >= number;
        };
        while (m_harness.waitUntil([&] { return due() || state() == State::Waiting; })) {
            if (due())
                return true;
            if (!m_harness.endWait())
                return false;
        }
        return false;
    }

    // A connection that is to be tried again later, while others run, is no wait that is told: when nothing has arrived
    // for a while, time passes.
    bool waitForEnd() {
        constexpr auto kIdle = std::chrono::seconds(4);
        for (int idle = 0; idle < kMostIdle; ++idle) {
            std::int64_t arrived = -1;
            auto since = std::chrono::steady_clock::now();
            const auto seen = [&] {
                if (m_harness.received() != std::exchange(arrived, m_harness.received()))
                    since = std::chrono::steady_clock::now();
                return hasEnded() || state() == State::Waiting || std::chrono::steady_clock::now() - since > kIdle;
            };
            if (!m_harness.waitUntil(seen))
                return false;
            if (hasEnded() || state() == State::Waiting)
                return m_harness.waitForEnd();
            m_harness.passTime(std::chrono::minutes(1));
        }
        return false;
    }

    void disturb() {
        if (m_harness.records().empty() || hasEnded())
            return;
        if (random(2) == 0) {
            m_harness.stop();
            m_harness.start(m_options);
            m_harness.waitUntil([this] { return !m_harness.records().empty(); });
            return;
        }
        m_harness.engine().pause({m_harness.record().id});
        m_harness.waitUntil([this] { return hasEnded() || state() == State::Paused; });
        if (state() == State::Paused)
            resume();
    }

    void resume() {
        const State before = state();
        m_harness.engine().resume({m_harness.record().id});
        m_harness.waitUntil([this, before] { return state() != before; });
    }

    std::string judge(std::string& ending) const {
        const DownloadRecord& record = m_harness.record();
        const std::vector<std::string> files = m_harness.files();
        const std::string listed = files.empty() ? "no file" : files.front() + " of " + std::to_string(files.size());
        if (record.state == State::Complete) {
            ending = "complete";
            const std::string content = m_harness.file(kName).value_or("");
            const bool second = !m_moods.needsDigest() && content == m_moods.second().bytes();
            if (content != m_moods.first().bytes() && !second)
                return "WRONG BYTES under the final name, " + std::to_string(content.size());
            if (m_moods.needsDigest() && !record.proof)
                return "complete without the proof";
            return files.size() == 1 ? std::string() : "stray files beside the final one: " + listed;
        }
        ending = std::string(failureInfo(record.failure.reason).key);
        if (record.failure.reason == FailureReason::None || record.failure.reason == FailureReason::InternalError)
            return "failed without a name: " + record.failure.message();
        const bool onlyPart = files.empty() || files == std::vector<std::string>{record.ledger.partName};
        return onlyPart ? std::string() : "failed, and there is " + listed + ": " + record.failure.message();
    }

    std::mt19937_64 m_random;
    const MoodyServer& m_moods;
    const ScriptedServer& m_server;
    EngineOptions m_options;
    EngineHarness m_harness;
};

} // namespace

FaultMixResult runFaultMix(std::uint64_t seed) {
    MoodyServer moods(seed);
    ScriptedServer server(moods.handler());
    FaultMixResult result;
    result.wrong = ClientLife(seed, moods, server).live(result.ending);
    result.requests = static_cast<int>(server.requests().size());
    result.faults = moods.faultsShown();
    if (result.wrong.empty())
        return result;
    std::string asked;
    for (const ServerRequest& request : server.requests())
        asked += " " + request.header("Range").value_or("all");
    result.wrong = "seed " + std::to_string(seed) + " (" + moods.describe() + "): " + result.wrong + "; asked" + asked;
    return result;
}

} // namespace intact::tests
