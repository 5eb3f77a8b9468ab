// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/thread_checker.h"
#include "core/net/curl_handle.h"
#include "core/net/idle_sockets.h"
#include "core/net/net_loop.h"
#include "core/net/spare_handles.h"

#include <vector>

namespace intact {

class CurlExchange;

/// The inside of a NetLoop: one curl multi and the exchanges that run in it.
/// Lives on the network loop's thread, but for wake(); owned by its NetLoop, outlives every exchange.
class CurlLoop {
public:
    explicit CurlLoop(NetTimeouts timeouts);
    ~CurlLoop();
    CurlLoop(const CurlLoop&) = delete;
    CurlLoop& operator=(const CurlLoop&) = delete;

    void perform();
    [[nodiscard]] bool hasNews();
    void wait(std::chrono::milliseconds most);
    void wake();
    [[nodiscard]] const NetTimeouts& timeouts() const { return m_timeouts; }

    /// Takes an exchange in; inside of a libcurl callback it waits for the end of curl_multi_perform().
    void add(CurlExchange& exchange);
    /// An exchange that could not even start: told of in the next perform().
    void addStillborn(CurlExchange& exchange);
    /// Forgets an exchange, wherever it waits. Not inside of a libcurl callback.
    void remove(CurlExchange& exchange);
    /// Lets a paused exchange go on in the next perform().
    void resumeLater(CurlExchange& exchange);
    [[nodiscard]] IdleSockets& idleSockets() { return m_idleSockets; }
    [[nodiscard]] SpareHandles& spareHandles() { return m_spareHandles; }

private:
    /// What perform() has to do though no socket is ready.
    [[nodiscard]] bool hasWork() const;
    void renewMulti();
    void resumePaused();
    void addWaiting();
    void endStillborn();
    void endCompleted();
    void endOverdue();
    void endAllAfterError();
    void detach(CurlExchange& exchange);

    const NetTimeouts m_timeouts;
    ThreadChecker m_thread;
    IdleSockets m_idleSockets; ///< before the multi, which closes sockets to the last
    SpareHandles m_spareHandles;
    CurlMulti m_multi;
    std::vector<CurlExchange*> m_running; ///< in the multi
    std::vector<CurlExchange*> m_waiting; ///< started inside of a callback
    std::vector<CurlExchange*> m_stillborn;
    std::vector<CurlExchange*> m_toResume;
    bool m_insideCurl = false;
    bool m_broken = false; ///< libcurl says that the state of all transfers is uncertain
};

} // namespace intact
