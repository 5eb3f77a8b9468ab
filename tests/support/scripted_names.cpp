// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_names.h"

#include <dlfcn.h>
#include <netdb.h>
#include <poll.h>

#include <mutex>

namespace intact::tests {

namespace {

using namespace std::chrono_literals;

std::mutex s_mutex;
ScriptedNames* s_current = nullptr;

} // namespace

ScriptedNames::ScriptedNames() {
    const std::lock_guard lock(s_mutex);
    s_current = this;
}

ScriptedNames::~ScriptedNames() {
    {
        const std::lock_guard lock(s_mutex);
        s_current = nullptr;
    }
    m_end.open();
    while (m_hanging > 0)
        poll(nullptr, 0, 1);
}

void ScriptedNames::add(const std::string& name, std::vector<std::string> addresses) {
    const std::lock_guard lock(s_mutex);
    m_names[name] = std::move(addresses);
}

void ScriptedNames::addHanging(const std::string& name) {
    const std::lock_guard lock(s_mutex);
    m_names[name] = std::nullopt;
}

std::optional<ScriptedNames::Answer> ScriptedNames::answer(const char* name) {
    std::unique_lock lock(s_mutex);
    if (s_current == nullptr || name == nullptr)
        return std::nullopt;
    ScriptedNames& names = *s_current;
    const auto found = names.m_names.find(name);
    if (found == names.m_names.end())
        return std::nullopt;
    if (found->second)
        return Answer{found->second->empty() ? EAI_NONAME : 0, *found->second};
    ++names.m_hanging; // keeps the object alive without the lock
    lock.unlock();
    static_cast<void>(names.m_end.wait(60s));
    --names.m_hanging;
    return Answer{EAI_NONAME, {}};
}

} // namespace intact::tests

namespace {

using Resolve = int (*)(const char*, const char*, const addrinfo*, addrinfo**);

Resolve systemsOwn() {
    void* const symbol = dlsym(RTLD_NEXT, "getaddrinfo");
    Resolve resolve = nullptr;
    static_assert(sizeof resolve == sizeof symbol);
    __builtin_memcpy(&resolve, &symbol, sizeof resolve);
    return resolve;
}

} // namespace

extern "C" int getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** result) {
    const auto answer = intact::tests::ScriptedNames::answer(name);
    if (!answer)
        return systemsOwn()(name, service, hints, result);
    if (answer->error != 0)
        return answer->error;
    *result = nullptr;
    addrinfo** end = result;
    for (const std::string& address : answer->addresses) {
        addrinfo numeric{};
        numeric.ai_socktype = hints != nullptr ? hints->ai_socktype : 0;
        numeric.ai_flags = AI_NUMERICHOST;
        if (const int error = systemsOwn()(address.c_str(), service, &numeric, end); error != 0)
            return error;
        while (*end != nullptr)
            end = &(*end)->ai_next;
    }
    return 0;
}
