// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_queue.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

constexpr std::size_t kMostReserved = 1024;

// Puts a coalescing event in its older sister's place; true when there was one.
bool replaceOlder(std::unordered_map<DownloadId, std::size_t>& indices, DownloadId id, std::vector<Event>& events,
                  Event& event) {
    const auto [it, fresh] = indices.try_emplace(id, events.size());
    if (fresh)
        return false;
    events[it->second] = std::move(event);
    return true;
}

} // namespace

void EventQueue::setWake(std::function<void()> wake) {
    std::unique_lock lock(m_mutex);
    m_wake = std::move(wake);
    const bool pending = !m_events.empty();
    const auto call = m_wake;
    m_told = pending && call != nullptr;
    lock.unlock();
    if (pending && call)
        call();
}

void EventQueue::push(Event event) {
    add(std::move(event));
    flush();
}

void EventQueue::flush() {
    std::unique_lock lock(m_mutex);
    if (m_events.empty() || std::exchange(m_told, true))
        return;
    const auto wake = m_wake;
    lock.unlock();
    if (wake)
        wake();
}

void EventQueue::add(Event event) {
    const std::lock_guard lock(m_mutex);
    if (const auto* progress = std::get_if<Progress>(&event)) {
        if (replaceOlder(m_progressAt, progress->id, m_events, event))
            return;
    } else if (const auto* details = std::get_if<Details>(&event)) {
        if (replaceOlder(m_detailsAt, details->record.id, m_events, event))
            return;
    } else if (const auto* check = std::get_if<CheckProgress>(&event)) {
        if (replaceOlder(m_checkAt, check->id, m_events, event))
            return;
    } else if (const auto* ended = std::get_if<CheckEnded>(&event)) {
        m_checkAt.erase(ended->id);
    } else if (const auto* changed = std::get_if<DownloadChanged>(&event)) {
        // Progress that comes after a change of state must not be told before it.
        m_progressAt.erase(changed->record.id);
        m_detailsAt.erase(changed->record.id);
    }
    m_events.push_back(std::move(event));
}

std::vector<Event> EventQueue::take() {
    const std::lock_guard lock(m_mutex);
    m_progressAt.clear();
    m_detailsAt.clear();
    m_checkAt.clear();
    m_told = false;
    std::vector<Event> fresh;
    fresh.reserve(std::min(m_events.size(), kMostReserved)); // the next batch is mostly as long
    return std::exchange(m_events, std::move(fresh));
}

} // namespace intact
