// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak_life.h"

#include "core/verify/digester.h"
#include "tests/support/fault_mix.h"
#include "tests/support/hostile_case.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace intact::tests {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 60s;
constexpr std::size_t kMostKnown = 40;
constexpr int kMostFailures = 3; // then it is given up
constexpr auto kBetweenActions = 100ms;
constexpr Duration kSkippedEachTime = 500ms; // so that waiting goes by six times as fast

std::string sha256Of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    Digester digester(DigestAlgorithm::Sha256);
    std::vector<char> block(1024 * 1024);
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0)
        digester.update(std::as_bytes(std::span(block).first(static_cast<std::size_t>(file.gcount()))));
    return digester.finish().hex();
}

std::uint64_t seedOf(const std::string& fileName) {
    std::uint64_t seed = 0;
    std::from_chars(fileName.data(), fileName.data() + fileName.size(), seed);
    return seed;
}

} // namespace

SoakLife::SoakLife(const SoakServer& server, std::string directory, std::string stateDirectory, std::uint64_t seed)
    : m_server(server), m_directory(std::move(directory)), m_random(seed), m_nextSeed(seed * 1'000'000 + 1) {
    EngineOptions options;
    options.stateDirectory = std::move(stateDirectory);
    options.timeouts = shortTimeouts();
    options.limits = {8, 32};
    auto engine = Engine::open(options, m_clock, m_files);
    if (!engine)
        throw std::runtime_error(engine.error().message());
    m_engine = std::move(*engine);
    m_engine->events().setWake([this] {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
        m_signal.notify_one();
    });
}

void SoakLife::live(Duration time) {
    for (const Instant end = Clock().now() + time; Clock().now() < end;) {
        listen(kBetweenActions);
        m_clock.skip(kSkippedEachTime);
        act();
    }
}

void SoakLife::listen(std::chrono::milliseconds most) {
    for (const Instant end = Clock().now() + most; Clock().now() < end;) {
        for (const Event& event : m_engine->events().take())
            see(event);
        std::unique_lock lock(m_mutex);
        m_signal.wait_until(lock, end, [this] { return m_woken; });
        m_woken = false;
    }
}

void SoakLife::see(const Event& event) {
    if (const auto* added = std::get_if<DownloadAdded>(&event)) {
        // Also one that was brought back.
        Known& known = m_known[added->record.id];
        known.seed = seedOf(added->record.request.fileName);
        known.state = added->record.state;
        known.removed = false;
    } else if (const auto* now = std::get_if<DownloadChanged>(&event)) {
        changed(now->record);
    } else if (const auto* removed = std::get_if<DownloadRemoved>(&event)) {
        if (const auto known = m_known.find(removed->id); known != m_known.end())
            known->second.removed = true;
    } else if (const auto* refused = std::get_if<CommandRefused>(&event)) {
        m_tally.wrong.push_back("refused: " + refused->failure.message());
    }
}

void SoakLife::changed(const DownloadRecord& record) {
    const auto found = m_known.find(record.id);
    if (found == m_known.end())
        return;
    Known& known = found->second;
    if (known.state == record.state)
        return;
    known.state = record.state;
    if (record.state == State::Complete) {
        checkFile(record, known.seed);
        forget(record.id);
    } else if (record.state == State::Failed) {
        ++m_tally.failures;
        if (record.failure.reason == FailureReason::None || record.failure.reason == FailureReason::InternalError)
            m_tally.wrong.push_back("failed without a name: " + record.failure.message());
        if (++known.failures > kMostFailures)
            forget(record.id);
    }
}

void SoakLife::checkFile(const DownloadRecord& record, std::uint64_t seed) {
    const std::string path = m_directory + "/" + record.fileName;
    const MoodyServer moods(seed);
    const std::string found = sha256Of(path);
    const bool second = !moods.needsDigest() && found == moods.second().sha256();
    if (found == moods.first().sha256() || second)
        ++m_tally.completed;
    else
        m_tally.wrong.push_back("seed " + std::to_string(seed) + " (" + moods.describe() + "): wrong bytes");
    std::filesystem::remove(path);
}

void SoakLife::forget(DownloadId id) {
    m_engine->remove({id});
    m_engine->purge({id});
    m_known.erase(id);
}

void SoakLife::act() {
    ++m_tally.actions;
    if (m_known.size() < kMostKnown && random(3) != 0) {
        add();
        return;
    }
    if (random(8) == 0) {
        changeLimits();
        return;
    }
    if (m_known.empty())
        return;
    const auto chosen = std::next(m_known.begin(), random(static_cast<int>(m_known.size())));
    disturb(chosen->first, chosen->second);
}

void SoakLife::add() {
    const std::uint64_t seed = m_nextSeed++;
    const MoodyServer moods(seed);
    DownloadRequest request;
    request.url = m_server.url(seed);
    request.directory = m_directory;
    request.fileName = std::to_string(seed);
    request.segments = 1 + random(8);
    if (moods.needsDigest())
        request.expected = *parseChecksum("sha-256=" + moods.first().sha256());
    m_engine->add({std::move(request)}, random(8) != 0);
    ++m_tally.added;
}

void SoakLife::disturb(DownloadId id, Known& known) {
    if (known.removed) {
        if (random(3) == 0)
            forget(id);
        else
            m_engine->restore({id});
        return;
    }
    if (known.state == State::Paused || known.state == State::Failed || known.state == State::Waiting) {
        if (random(6) == 0)
            m_engine->restart({id});
        else
            m_engine->resume({id});
        return;
    }
    switch (random(5)) {
    case 0:
        m_engine->remove({id});
        break;
    case 1:
        m_engine->setPriority({id}, Priority::High);
        break;
    case 2:
        m_engine->watchDetails(id);
        break;
    default:
        m_engine->pause({id});
    }
}

void SoakLife::changeLimits() {
    switch (random(4)) {
    case 0:
        m_engine->setRateLimit(random(3) == 0 ? std::optional<std::int64_t>(4'000'000) : std::nullopt);
        break;
    case 1:
        m_engine->setQueueLimits({2 + random(12), 8 + random(32)});
        break;
    case 2:
        m_engine->setNetworkAvailable(false);
        listen(200ms);
        m_engine->setNetworkAvailable(true);
        break;
    default:
        m_engine->setHold(true);
        listen(200ms);
        m_engine->setHold(false);
    }
}

// A file that got its name while its download was being forgotten is the person's, and stays.
bool SoakLife::noPartFileIsLeft() const {
    return std::ranges::none_of(std::filesystem::directory_iterator(m_directory),
                                [](const auto& entry) { return entry.path().extension() == ".part"; });
}

bool SoakLife::comeToRest() {
    m_engine->setHold(true);
    for (const Instant end = Clock().now() + kPatience; Clock().now() < end;) {
        // What was added last may come only now.
        while (!m_known.empty())
            forget(m_known.begin()->first);
        listen(1s);
        if (m_known.empty() && noPartFileIsLeft())
            return true;
    }
    for (const auto& [id, known] : m_known)
        m_tally.wrong.push_back("still there: seed " + std::to_string(known.seed) + ", " +
                                std::string(stateName(known.state)));
    for (const auto& entry : std::filesystem::directory_iterator(m_directory))
        m_tally.wrong.push_back("still there: " + entry.path().filename().string());
    return false;
}

} // namespace intact::tests
