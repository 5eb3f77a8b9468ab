// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine_bridge.h"

#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"

#include <QTimer>

#include <mutex>
#include <utility>

namespace intact::ui {

/// What the engine's thread holds on to, so that a wake-up that comes while the bridge goes away finds nobody.
struct EngineBridge::WakeTarget {
    std::mutex mutex;
    EngineBridge* bridge = nullptr;
};

/// A run of events of one kind, told together.
struct EngineBridge::Batch {
    std::size_t kind = std::variant_npos;
    std::vector<DownloadRow> rows;
    std::vector<DownloadId> ids;
    std::vector<Progress> progress;
    std::vector<CheckProgress> checks;
    std::vector<CheckEnded> checksEnded;
};

namespace {

template <typename T>
bool isKind(std::size_t index) {
    static const std::size_t kIndex = Event(T{}).index();
    return index == kIndex;
}

// Between so many events the window is painted and answers: all of 100,000 downloads may be paused at once.
constexpr std::size_t kMostPerTurn = 2000;

} // namespace

EngineBridge::EngineBridge(DownloadService& service) : m_service(service), m_wake(std::make_shared<WakeTarget>()) {
    m_wake->bridge = this;
    m_service.events().setWake([target = m_wake] {
        const std::lock_guard lock(target->mutex);
        if (EngineBridge* bridge = target->bridge)
            QMetaObject::invokeMethod(
                bridge, [bridge] { bridge->drain(); }, Qt::QueuedConnection);
    });
}

EngineBridge::~EngineBridge() {
    m_service.events().setWake({});
    const std::lock_guard lock(m_wake->mutex);
    m_wake->bridge = nullptr;
}

void EngineBridge::drain() {
    if (std::vector<Event> events = m_service.events().take(); !events.empty())
        m_events.push_back(std::move(events));
    Batch batch;
    for (std::size_t taken = 0; taken < kMostPerTurn; ++taken) {
        std::optional<Event> event = next();
        if (!event)
            break;
        if (const auto* piece = std::get_if<ListLoaded>(&*event)) {
            flush(batch);
            take(*piece);
            break;
        }
        if (event->index() != batch.kind)
            flush(batch);
        batch.kind = event->index();
        gather(batch, *event);
    }
    flush(batch);
    goOnLater();
}

std::optional<Event> EngineBridge::next() {
    if (m_events.empty())
        return std::nullopt;
    std::vector<Event>& piece = m_events.front();
    std::optional<Event> event(std::move(piece[m_told]));
    if (++m_told == piece.size()) {
        m_events.pop_front();
        m_told = 0;
    }
    return event;
}

void EngineBridge::goOnLater() {
    if (m_events.empty() || std::exchange(m_goesOn, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_goesOn = false;
        drain();
    });
}

// The first piece is shown at once. The others come in one: each addition costs as much as the whole list is long.
void EngineBridge::take(const ListLoaded& piece) {
    for (const PackedRecord& packed : piece.records) {
        if (const DownloadRecord record = packed.unpack(); !record.removed)
            m_listRest.push_back(rowFor(record));
    }
    if (!std::exchange(m_listBegun, true))
        Q_EMIT listLoaded(std::exchange(m_listRest, {}));
    if (!piece.last)
        return;
    m_listBegun = false;
    Q_EMIT listCompleted(std::exchange(m_listRest, {}));
}

DownloadRow EngineBridge::rowFor(const DownloadRecord& record) {
    DownloadRow row = rowOf(record);
    row.directory = *m_directories.insert(row.directory);
    return row;
}

void EngineBridge::gather(Batch& batch, Event& event) {
    if (const auto* fresh = std::get_if<DownloadAdded>(&event)) {
        batch.rows.push_back(rowFor(fresh->record));
    } else if (const auto* change = std::get_if<DownloadChanged>(&event)) {
        batch.rows.push_back(rowFor(change->record));
    } else if (const auto* gone = std::get_if<DownloadRemoved>(&event)) {
        batch.ids.push_back(gone->id);
    } else if (auto* order = std::get_if<OrderChanged>(&event)) {
        batch.ids = std::move(order->order);
    } else if (auto* progress = std::get_if<Progress>(&event)) {
        batch.progress.push_back(std::move(*progress));
    } else if (const auto* check = std::get_if<CheckProgress>(&event)) {
        batch.checks.push_back(*check);
    } else if (const auto* ended = std::get_if<CheckEnded>(&event)) {
        batch.checksEnded.push_back(*ended);
    } else if (const auto* details = std::get_if<Details>(&event)) {
        Q_EMIT detailsTold(shownDetails(*details));
    } else if (const auto* log = std::get_if<LogTold>(&event)) {
        Q_EMIT logTold(*log);
    } else if (const auto* probe = std::get_if<ProbeResult>(&event)) {
        Q_EMIT probeAnswered(answerOf(*probe));
    } else if (const auto* folder = std::get_if<FolderInfo>(&event)) {
        Q_EMIT folderAnswered(answerOf(*folder));
    } else if (const auto* taken = std::get_if<ChecksumsTaken>(&event)) {
        Q_EMIT checksumsTaken(*taken);
    } else if (const auto* told = std::get_if<RecordsTold>(&event)) {
        Q_EMIT recordsTold(told->token, told->records);
    } else if (const auto* categories = std::get_if<CategoriesTold>(&event)) {
        Q_EMIT categoriesTold(*categories);
    } else if (const auto* imported = std::get_if<ListImported>(&event)) {
        Q_EMIT listImported(imported->added, imported->known);
    } else if (const auto* keys = std::get_if<KeysInspected>(&event)) {
        Q_EMIT keysInspected(*keys);
    } else if (const auto* made = std::get_if<CheckpointMade>(&event)) {
        Q_EMIT checkpointMade(made->token);
    } else if (const auto* refusal = std::get_if<CommandRefused>(&event)) {
        Q_EMIT refused({toDisplayLine(refusal->subject), problemSentence(refusal->failure.reason)});
    }
}

void EngineBridge::flush(Batch& batch) {
    if (batch.kind == std::variant_npos)
        return;
    if (isKind<DownloadAdded>(batch.kind))
        Q_EMIT added(batch.rows);
    else if (isKind<DownloadChanged>(batch.kind))
        Q_EMIT changed(batch.rows);
    else if (isKind<DownloadRemoved>(batch.kind))
        Q_EMIT removed(batch.ids);
    else if (isKind<OrderChanged>(batch.kind))
        Q_EMIT orderChanged(batch.ids);
    else if (isKind<Progress>(batch.kind))
        Q_EMIT progressed(batch.progress);
    else if (isKind<CheckProgress>(batch.kind))
        Q_EMIT checksProgressed(batch.checks);
    else if (isKind<CheckEnded>(batch.kind))
        Q_EMIT checksEnded(batch.checksEnded);
    batch = {};
}

} // namespace intact::ui
