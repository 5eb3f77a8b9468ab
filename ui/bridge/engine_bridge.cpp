// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine_bridge.h"

#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"

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
};

namespace {

template <typename T>
bool isKind(std::size_t index) {
    static const std::size_t kIndex = Event(T{}).index();
    return index == kIndex;
}

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
    std::vector<Event> events = m_service.events().take();
    Batch batch;
    for (Event& event : events) {
        if (event.index() != batch.kind)
            flush(batch);
        batch.kind = event.index();
        gather(batch, event);
    }
    flush(batch);
}

void EngineBridge::gather(Batch& batch, Event& event) {
    if (auto* loaded = std::get_if<ListLoaded>(&event)) {
        batch.rows.reserve(loaded->records.size());
        for (const DownloadRecord& record : loaded->records) {
            if (!record.removed)
                batch.rows.push_back(rowOf(record));
        }
    } else if (const auto* fresh = std::get_if<DownloadAdded>(&event)) {
        batch.rows.push_back(rowOf(fresh->record));
    } else if (const auto* change = std::get_if<DownloadChanged>(&event)) {
        batch.rows.push_back(rowOf(change->record));
    } else if (const auto* gone = std::get_if<DownloadRemoved>(&event)) {
        batch.ids.push_back(gone->id);
    } else if (auto* order = std::get_if<OrderChanged>(&event)) {
        batch.ids = std::move(order->order);
    } else if (auto* progress = std::get_if<Progress>(&event)) {
        batch.progress.push_back(std::move(*progress));
    } else if (const auto* details = std::get_if<Details>(&event)) {
        Q_EMIT detailsTold(shownDetails(*details));
    } else if (const auto* probe = std::get_if<ProbeResult>(&event)) {
        Q_EMIT probeAnswered(answerOf(*probe));
    } else if (const auto* folder = std::get_if<FolderInfo>(&event)) {
        Q_EMIT folderAnswered(answerOf(*folder));
    } else if (const auto* told = std::get_if<RecordsTold>(&event)) {
        Q_EMIT recordsTold(told->token, told->records);
    } else if (const auto* imported = std::get_if<ListImported>(&event)) {
        Q_EMIT listImported(imported->added, imported->known);
    } else if (const auto* refusal = std::get_if<CommandRefused>(&event)) {
        Q_EMIT refused({toDisplayLine(refusal->subject), problemSentence(refusal->failure)});
    }
}

void EngineBridge::flush(Batch& batch) {
    if (batch.kind == std::variant_npos)
        return;
    if (isKind<ListLoaded>(batch.kind))
        Q_EMIT listLoaded(batch.rows);
    else if (isKind<DownloadAdded>(batch.kind))
        Q_EMIT added(batch.rows);
    else if (isKind<DownloadChanged>(batch.kind))
        Q_EMIT changed(batch.rows);
    else if (isKind<DownloadRemoved>(batch.kind))
        Q_EMIT removed(batch.ids);
    else if (isKind<OrderChanged>(batch.kind))
        Q_EMIT orderChanged(batch.ids);
    else if (isKind<Progress>(batch.kind))
        Q_EMIT progressed(batch.progress);
    batch = {};
}

} // namespace intact::ui
