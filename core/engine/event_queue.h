// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/events.h"

#include <functional>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace intact {

/// What the engine has to say, kept until somebody takes it. Thread-safe.
/// Coalesces: of a download's Progress, Details and CheckProgress only the newest stays, so a reader that is slow makes
/// the queue no longer than downloads × 3 + state changes. State changes are never dropped.
class EventQueue {
public:
    /// `wake` is called once when the queue turns non-empty, on the thread that pushed or flushed; it must only post.
    void setWake(std::function<void()> wake);
    void push(Event event);
    /// The same, but the reader is only woken by the next flush(): for one who has more to tell.
    void add(Event event);
    void flush();
    /// Everything so far, oldest first.
    [[nodiscard]] std::vector<Event> take();

private:
    std::mutex m_mutex;
    std::function<void()> m_wake;
    bool m_told = false; // of what is in it
    std::vector<Event> m_events;
    std::unordered_map<DownloadId, std::size_t> m_progressAt; // index into m_events
    std::unordered_map<DownloadId, std::size_t> m_detailsAt;
    std::unordered_map<DownloadId, std::size_t> m_checkAt;
};

} // namespace intact
