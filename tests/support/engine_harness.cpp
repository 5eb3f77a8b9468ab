// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_harness.h"

#include "core/net/net_loop.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <stdexcept>

namespace intact::tests {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 30s;

} // namespace

EngineHarness::EngineHarness(FileOps* files) : m_files(files != nullptr ? *files : m_realFiles) {
    std::signal(SIGPIPE, SIG_IGN);
    if (!initNetworking() || !m_home.isValid() || !QDir(m_home.path()).mkdir(QStringLiteral("downloads")))
        throw std::runtime_error("no place for an engine");
}

EngineHarness::~EngineHarness() {
    stop();
}

void EngineHarness::start(EngineOptions options) {
    m_records.clear();
    m_loaded.clear();
    m_pieces.clear();
    m_details.reset();
    m_wasLoaded = false;
    m_states.clear();
    m_waited.reset();
    m_stats.reset();
    m_completed.clear();
    m_refusal.reset();
    m_categories.reset();
    m_received = 0;
    m_limits.clear();
    m_mostConnections = 0;
    m_woken = false;
    options.stateDirectory = stateDirectory();
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

void EngineHarness::stop() {
    m_engine.reset();
}

DownloadRequest EngineHarness::request(const std::string& url) const {
    DownloadRequest request;
    request.url = url;
    request.directory = directory();
    return request;
}

bool EngineHarness::waitUntil(const std::function<bool()>& seen) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (true) {
        for (const Event& event : m_engine->events().take())
            see(event);
        if (seen())
            return true;
        std::unique_lock lock(m_mutex);
        if (!m_signal.wait_until(lock, end, [this] { return m_woken; }))
            return false;
        m_woken = false;
    }
}

bool EngineHarness::waitForState(State state) {
    return waitUntil([this, state] { return !m_records.empty() && record().state == state; });
}

bool EngineHarness::waitForRefusal() {
    return waitUntil([this] { return m_refusal.has_value(); });
}

bool EngineHarness::waitForEnd() {
    const auto settled = [this] {
        return !m_records.empty() && (record().state == State::Complete || record().state == State::Failed ||
                                      record().state == State::Waiting);
    };
    while (waitUntil(settled)) {
        if (record().state != State::Waiting)
            return true;
        if (!endWait())
            return false;
    }
    return false;
}

void EngineHarness::passTime(Duration time) {
    m_clock.skip(time);
    // The engine looks at its clock when something is posted; this moves nothing.
    m_engine->move({}, MoveTo::Top);
}

bool EngineHarness::passTimeUntilTheEnd(Duration step) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < end) {
        for (const Event& event : m_engine->events().take())
            see(event);
        const State state = record().state;
        if (state == State::Complete || state == State::Failed)
            return true;
        if (state == State::Waiting)
            passTime(step);
        std::unique_lock lock(m_mutex);
        m_signal.wait_for(lock, std::chrono::milliseconds(20), [this] { return m_woken; });
        m_woken = false;
    }
    return false;
}

bool EngineHarness::endWait() {
    const auto before = static_cast<std::ptrdiff_t>(m_states.size());
    passTime(*record().waitingUntil - m_clock.wallNow() + 1s);
    // It may be waiting again by the time its states are looked at.
    return waitUntil([this, before] {
        return std::any_of(m_states.begin() + before, m_states.end(), [](State s) { return s != State::Waiting; });
    });
}

void EngineHarness::see(const Event& event) {
    if (const auto* loaded = std::get_if<ListLoaded>(&event)) {
        m_wasLoaded = loaded->last;
        m_pieces.push_back(loaded->records.size());
        for (const PackedRecord& packed : loaded->records) {
            const DownloadRecord& record = m_loaded.emplace_back(packed.unpack());
            m_records[record.id] = record;
        }
    } else if (const auto* added = std::get_if<DownloadAdded>(&event)) {
        m_records[added->record.id] = added->record;
    } else if (const auto* changed = std::get_if<DownloadChanged>(&event)) {
        m_records[changed->record.id] = changed->record;
        m_states.push_back(changed->record.state);
        if (changed->record.state == State::Waiting)
            m_waited = changed->record;
        if (changed->stats) {
            m_stats = changed->stats;
            m_completed.push_back(*changed->stats);
        }
    } else if (const auto* removed = std::get_if<DownloadRemoved>(&event)) {
        m_records.erase(removed->id);
    } else if (const auto* progress = std::get_if<Progress>(&event)) {
        m_received = progress->received;
        m_proven = progress->proven;
        m_limits[progress->id] = progress->limitedBy;
        m_mostConnections = std::max(m_mostConnections, progress->connections);
    } else if (const auto* imported = std::get_if<ListImported>(&event)) {
        m_imported = *imported;
    } else if (const auto* told = std::get_if<RecordsTold>(&event)) {
        m_told = *told;
    } else if (const auto* categories = std::get_if<CategoriesTold>(&event)) {
        m_categories = *categories;
    } else if (const auto* check = std::get_if<CheckProgress>(&event)) {
        m_checkProgress = *check;
    } else if (const auto* taken = std::get_if<ChecksumsTaken>(&event)) {
        m_checksumsTaken = *taken;
    } else if (const auto* ended = std::get_if<CheckEnded>(&event)) {
        m_checksEnded.push_back(*ended);
    } else if (const auto* keys = std::get_if<KeysInspected>(&event)) {
        m_keysInspected = *keys;
    } else if (const auto* made = std::get_if<CheckpointMade>(&event)) {
        m_checkpointMade = made->token;
    } else if (const auto* refused = std::get_if<CommandRefused>(&event)) {
        m_refusal = *refused;
    } else if (const auto* details = std::get_if<Details>(&event)) {
        m_details = *details;
    } else if (const auto* log = std::get_if<LogTold>(&event)) {
        m_log = *log;
    } else if (const auto* page = std::get_if<HistoryPage>(&event)) {
        m_historyPage = *page;
    } else if (const auto* dropped = std::get_if<SourceDropped>(&event)) {
        m_dropped.push_back(*dropped);
    }
}

SpeedLimit EngineHarness::limitOf(DownloadId id) const {
    const auto known = m_limits.find(id);
    return known == m_limits.end() ? SpeedLimit::Nothing : known->second;
}

std::string EngineHarness::history() const {
    std::string text;
    for (const State state : m_states)
        text += std::string(stateName(state)) + " ";
    return text + "received " + std::to_string(m_received);
}

std::string EngineHarness::directory() const {
    return m_home.filePath(QStringLiteral("downloads")).toStdString();
}

std::string EngineHarness::stateDirectory() const {
    return m_home.filePath(QStringLiteral("state")).toStdString();
}

std::optional<std::string> EngineHarness::file(const std::string& name) const {
    QFile file(QString::fromStdString(directory() + "/" + name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

void EngineHarness::writeFile(const std::string& name, const std::string& content) const {
    QFile file(QString::fromStdString(directory() + "/" + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
        throw std::runtime_error("cannot write " + name);
}

std::vector<std::string> EngineHarness::files() const {
    std::vector<std::string> names;
    const QDir folder(QString::fromStdString(directory()));
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

} // namespace intact::tests
