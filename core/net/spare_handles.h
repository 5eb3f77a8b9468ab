// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/host_access.h"
#include "core/net/curl_handle.h"
#include "core/net/url.h"

#include <string>
#include <vector>

namespace intact {

/// What an easy handle is bound to; another one of these gets another handle.
struct HandleIdentity {
    Origin origin;
    std::string user;
    std::string password;
    std::string proxy;
    HostAccess access;
    HostAccess proxyAccess;
    [[nodiscard]] bool operator==(const HandleIdentity&) const = default;
};

/// Easy handles that no exchange has at the moment. To make one and its buffers costs as much as the rest of a small
/// file's request. What knows a login or a proxy is not kept. Lives on the network loop's thread; owned by the
/// CurlLoop.
class SpareHandles {
public:
    /// One that was bound to the same and has no options set, or a new one; null: no memory.
    [[nodiscard]] CurlEasy take(const HandleIdentity& identity);
    /// Not one that is in a multi.
    void giveBack(HandleIdentity identity, CurlEasy easy);
    [[nodiscard]] std::size_t size() const { return m_spare.size(); }

private:
    struct Spare {
        HandleIdentity identity;
        CurlEasy easy;
    };
    std::vector<Spare> m_spare; ///< the one that came last is the warmest
};

} // namespace intact
