// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gate.h"

#include <atomic>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace intact::tests {

/// While it lives, the names it knows are resolved as it says, in this whole program; all others as always. At most one
/// at a time. A program that uses it has its own getaddrinfo() in front of the system's.
class ScriptedNames {
public:
    ScriptedNames();
    /// Lets hanging questions go and waits until they have.
    ~ScriptedNames();
    ScriptedNames(const ScriptedNames&) = delete;
    ScriptedNames& operator=(const ScriptedNames&) = delete;

    void addUnknown(const std::string& name) { add(name, {}); }
    /// Gets these addresses in this order.
    void add(const std::string& name, std::vector<std::string> addresses);
    /// Gets no answer before this object ends, and then that it is unknown.
    void addHanging(const std::string& name);
    [[nodiscard]] int hanging() const { return m_hanging; }

    /// For getaddrinfo(): its error code and the addresses; nothing: not one of these names.
    struct Answer {
        int error = 0;
        std::vector<std::string> addresses;
    };
    [[nodiscard]] static std::optional<Answer> answer(const char* name);

private:
    using Addresses = std::optional<std::vector<std::string>>; // nothing: hangs
    std::map<std::string, Addresses> m_names;
    Gate m_end;
    std::atomic<int> m_hanging{0};
};

} // namespace intact::tests
