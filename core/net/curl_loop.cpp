// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_loop.h"

#include "core/net/curl_exchange.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <new>
#include <utility>

namespace intact {

namespace {

constexpr long kMaxKeptConnections = 128;

} // namespace

CurlLoop::CurlLoop(NetTimeouts timeouts) : m_timeouts(timeouts) {
    renewMulti();
}

CurlLoop::~CurlLoop() {
    assert(m_running.empty() && m_waiting.empty() && "exchanges end before their loop");
}

void CurlLoop::renewMulti() {
    m_multi.reset(curl_multi_init());
    if (!m_multi)
        throw std::bad_alloc();
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, kMaxKeptConnections);
    curl_multi_setopt(m_multi.get(), CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    m_broken = false;
}

void CurlLoop::perform() {
    m_thread.check();
    endStillborn();
    resumePaused();
    int running = 0;
    m_insideCurl = true;
    m_broken |= curl_multi_perform(m_multi.get(), &running) != CURLM_OK;
    m_insideCurl = false;
    if (m_broken) {
        endAllAfterError();
        return;
    }
    addWaiting();
    endCompleted();
    endOverdue();
}

bool CurlLoop::hasWork() const {
    return !m_toResume.empty() || !m_stillborn.empty() || m_broken;
}

bool CurlLoop::hasNews() {
    m_thread.check();
    int sockets = 0;
    return hasWork() || (curl_multi_poll(m_multi.get(), nullptr, 0, 0, &sockets) == CURLM_OK && sockets > 0);
}

void CurlLoop::wait(std::chrono::milliseconds most) {
    m_thread.check();
    if (hasWork())
        return;
    const Instant now = std::chrono::steady_clock::now();
    for (const CurlExchange* exchange : m_running) {
        if (exchange->deadline())
            most = std::min(most, std::chrono::ceil<std::chrono::milliseconds>(*exchange->deadline() - now));
    }
    const auto timeout = std::clamp<std::chrono::milliseconds::rep>(most.count(), 0, 3'600'000);
    // Before libcurl 8.1.1 a signal could end the poll with an error when there are no sockets: no harm done.
    if (curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(timeout), nullptr) != CURLM_OK && errno != EINTR)
        m_broken = true;
}

void CurlLoop::wake() {
    curl_multi_wakeup(m_multi.get());
}

void CurlLoop::add(CurlExchange& exchange) {
    m_thread.check();
    if (m_insideCurl) {
        m_waiting.push_back(&exchange);
        return;
    }
    m_idleSockets.shutDownStale();
    if (curl_multi_add_handle(m_multi.get(), exchange.easy()) == CURLM_OK)
        m_running.push_back(&exchange);
    else
        m_stillborn.push_back(&exchange);
}

void CurlLoop::addStillborn(CurlExchange& exchange) {
    m_stillborn.push_back(&exchange);
}

void CurlLoop::remove(CurlExchange& exchange) {
    m_thread.check();
    assert(!m_insideCurl && "not from within onHead() or onBody()");
    detach(exchange);
    std::erase(m_waiting, &exchange);
    std::erase(m_stillborn, &exchange);
}

void CurlLoop::detach(CurlExchange& exchange) {
    std::erase(m_toResume, &exchange);
    if (std::erase(m_running, &exchange) == 0)
        return;
    exchange.breakOff();
    curl_multi_remove_handle(m_multi.get(), exchange.easy());
}

void CurlLoop::resumeLater(CurlExchange& exchange) {
    m_thread.check();
    if (std::find(m_toResume.begin(), m_toResume.end(), &exchange) == m_toResume.end())
        m_toResume.push_back(&exchange);
}

void CurlLoop::resumePaused() {
    // curl_easy_pause() delivers what it holds back at once, from within this call.
    m_insideCurl = true;
    const std::vector<CurlExchange*> resumed = std::exchange(m_toResume, {});
    for (CurlExchange* exchange : resumed)
        exchange->resume();
    m_insideCurl = false;
    // Their sockets may never have news again: everything was in libcurl already.
    for (CurlExchange* exchange : resumed) {
        if (!exchange->hasGivenUp())
            continue;
        detach(*exchange);
        m_stillborn.push_back(exchange);
    }
}

void CurlLoop::addWaiting() {
    for (CurlExchange* exchange : std::exchange(m_waiting, {}))
        add(*exchange);
}

// The observers of the following four may start, cancel and destroy exchanges at will: no iterator survives end().

void CurlLoop::endStillborn() {
    for (std::size_t left = m_stillborn.size(); left > 0 && !m_stillborn.empty(); --left) {
        CurlExchange* exchange = m_stillborn.front();
        m_stillborn.erase(m_stillborn.begin());
        exchange->end(CURLE_FAILED_INIT);
    }
}

void CurlLoop::endCompleted() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        // The message dies with curl_multi_remove_handle().
        const CURLcode result = message->data.result;
        CurlExchange* exchange = CurlExchange::of(message->easy_handle);
        exchange->noteKeptConnection(); // the handle forgets it when it leaves the multi
        detach(*exchange);
        exchange->end(result);
    }
}

void CurlLoop::endOverdue() {
    const Instant now = std::chrono::steady_clock::now();
    const auto overdue = [now](const CurlExchange* exchange) {
        const auto deadline = exchange->deadline();
        return deadline && *deadline <= now;
    };
    for (auto it = m_running.begin();
         (it = std::find_if(m_running.begin(), m_running.end(), overdue)) != m_running.end();) {
        CurlExchange* exchange = *it;
        detach(*exchange);
        exchange->end(CURLE_OPERATION_TIMEDOUT);
    }
}

void CurlLoop::endAllAfterError() {
    addWaiting();
    for (CurlExchange* exchange : m_running)
        curl_multi_remove_handle(m_multi.get(), exchange->easy());
    m_toResume.clear();
    renewMulti();
    // As stillborn ones they can still be cancelled by the observers of their siblings.
    m_stillborn.insert(m_stillborn.end(), m_running.begin(), m_running.end());
    for (CurlExchange* exchange : std::exchange(m_running, {}))
        exchange->noteLost();
    endStillborn();
}

} // namespace intact
