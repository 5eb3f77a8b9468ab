// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/descriptor.h"

#include <vector>

namespace intact::tests {

/// A port of the IPv6 loopback address that neither accepts nor refuses: its queue is full, and every further
/// connection attempt is left without an answer.
class BlackHole {
public:
    /// Throws std::system_error when the port cannot be had.
    explicit BlackHole(int port);

private:
    Descriptor m_listener;
    std::vector<Descriptor> m_waiting;
};

} // namespace intact::tests
