// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/exchange.h"

#include "core/net/curl_exchange.h"
#include "core/net/net_loop.h"

namespace intact {

Exchange::Exchange(NetLoop& loop, ExchangeObserver& observer)
    : m_curl(std::make_unique<CurlExchange>(*loop.m_curl, observer)) {}

Exchange::~Exchange() = default;

void Exchange::start(const HttpRequest& request) {
    m_curl->start(request);
}

void Exchange::cancel() {
    m_curl->cancel();
}

void Exchange::unpause() {
    m_curl->unpause();
}

bool Exchange::isRunning() const {
    return m_curl->isRunning();
}

ConnectionUse Exchange::use() const {
    return m_curl->use();
}

std::string Exchange::remoteAddress() const {
    return m_curl->remoteAddress();
}

bool Exchange::isPaused() const {
    return m_curl->isPaused();
}

} // namespace intact
