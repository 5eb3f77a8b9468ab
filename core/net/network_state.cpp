// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network_state.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

namespace intact {

namespace {

struct FreeAddresses {
    void operator()(ifaddrs* list) const { freeifaddrs(list); }
};

// IPv4 and IPv6 only; copied, because the kernel's struct is a variant by prefix.
std::optional<InterfaceAddress> addressOf(const ifaddrs& entry) {
    constexpr std::uint32_t kLinkLocalNet = 0xA9FE0000;
    constexpr std::uint32_t kLinkLocalMask = 0xFFFF0000;
    if (entry.ifa_addr == nullptr)
        return std::nullopt;
    InterfaceAddress address;
    address.up = (entry.ifa_flags & IFF_UP) != 0 && (entry.ifa_flags & IFF_RUNNING) != 0;
    address.loopback = (entry.ifa_flags & IFF_LOOPBACK) != 0;
    if (entry.ifa_addr->sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, entry.ifa_addr, sizeof four);
        address.linkLocal = (ntohl(four.sin_addr.s_addr) & kLinkLocalMask) == kLinkLocalNet;
        return address;
    }
    if (entry.ifa_addr->sa_family == AF_INET6) {
        sockaddr_in6 six{};
        std::memcpy(&six, entry.ifa_addr, sizeof six);
        address.linkLocal = IN6_IS_ADDR_LINKLOCAL(&six.sin6_addr) != 0;
        return address;
    }
    return std::nullopt;
}

} // namespace

bool canReachOthers(std::span<const InterfaceAddress> addresses) {
    return std::ranges::any_of(addresses, [](const InterfaceAddress& address) {
        return address.up && !address.loopback && !address.linkLocal;
    });
}

bool hasNetwork() {
    ifaddrs* first = nullptr;
    if (getifaddrs(&first) != 0)
        return true;
    const std::unique_ptr<ifaddrs, FreeAddresses> list(first);
    std::vector<InterfaceAddress> addresses;
    for (const ifaddrs* entry = first; entry != nullptr; entry = entry->ifa_next) {
        if (const auto address = addressOf(*entry))
            addresses.push_back(*address);
    }
    return canReachOthers(addresses);
}

} // namespace intact
