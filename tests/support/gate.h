// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/descriptor.h"

#include <chrono>

namespace intact::tests {

/// Holds threads back until it is opened, once and for all. Thread-safe; waits on it can be mixed with sockets in a
/// poll().
class Gate {
public:
    Gate();
    void open();
    /// False when it stayed shut for so long.
    [[nodiscard]] bool wait(std::chrono::milliseconds most) const;
    /// Readable once it is open.
    [[nodiscard]] int descriptor() const { return m_event.get(); }

private:
    Descriptor m_event;
};

} // namespace intact::tests
