// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace intact {

/// One address of one network interface.
struct InterfaceAddress {
    bool up = false; ///< the interface is up and has a carrier
    bool loopback = false;
    bool linkLocal = false; ///< 169.254/16 or fe80::/10: what a machine gives itself when nobody answers
};

/// Whether others can be reached from one of these. Pure.
[[nodiscard]] bool canReachOthers(std::span<const InterfaceAddress> addresses);

/// Asks the kernel (one netlink question, does not block). When that fails, the network is taken to be there.
[[nodiscard]] bool hasNetwork();

} // namespace intact
