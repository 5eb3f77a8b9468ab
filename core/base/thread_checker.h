// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <thread>

namespace intact {

/// Says in debug builds when an object is touched from another thread than the one it lives on.
/// Bound to the thread that first calls check(); rebind() hands the object over.
class ThreadChecker {
public:
    void check() const {
        if (m_owner == std::thread::id{})
            m_owner = std::this_thread::get_id();
        assert(m_owner == std::this_thread::get_id() && "called from a foreign thread");
    }
    void rebind() { m_owner = {}; }

private:
    mutable std::thread::id m_owner;
};

} // namespace intact
