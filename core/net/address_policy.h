// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace intact {

/// Whether a numeric address ("10.0.0.1", "fe80::1") belongs to this computer, its network or nobody: loopback,
/// link-local, private and shared ranges, multicast, reserved (RFC 6890), and IPv6 forms that carry such an IPv4 one.
/// True as well for what is no address: in doubt it is not the open network.
[[nodiscard]] bool isPrivateAddress(std::string_view address);

/// The same as far as a host of an Origin says it itself: a private address, or "localhost" and names below it.
[[nodiscard]] bool isPrivateHost(std::string_view host);

} // namespace intact
