// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/net_loop.h"

#include "core/net/curl_loop.h"

#include <cstdlib>

namespace intact {

bool initNetworking() {
    constexpr unsigned kOldest = 0x075801; // 7.88.1
    static const bool ready = [] {
        if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
            return false;
        std::atexit(curl_global_cleanup);
        return curl_version_info(CURLVERSION_NOW)->version_num >= kOldest;
    }();
    return ready;
}

NetLoop::NetLoop(NetTimeouts timeouts) : m_curl(std::make_unique<CurlLoop>(timeouts)) {}

NetLoop::~NetLoop() = default;

void NetLoop::perform() {
    m_curl->perform();
}

bool NetLoop::hasNews() {
    return m_curl->hasNews();
}

void NetLoop::wait(std::chrono::milliseconds most) {
    m_curl->wait(most);
}

void NetLoop::wake() {
    m_curl->wake();
}

} // namespace intact
