// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/signature_checker.h"

#include "core/base/thread_name.h"

#include <utility>

namespace intact {

SignatureChecker::~SignatureChecker() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    stop();
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void SignatureChecker::check(SignatureTask task) {
    add([this, task = std::move(task)] {
        task.done(checkSignature(m_files, task.signature, task.content, task.keys, [this] { return !m_stopping; }));
    });
}

void SignatureChecker::inspect(SignatureKeys keys, std::function<void(const std::vector<UselessKey>&)> done) {
    add([this, keys = std::move(keys), done = std::move(done)] { done(uselessKeys(m_files, keys)); });
}

void SignatureChecker::add(std::function<void()> task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void SignatureChecker::run() {
    nameThread("signatures");
    while (const auto task = next())
        task();
}

/// None at the end.
std::function<void()> SignatureChecker::next() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
    if (m_ending)
        return {};
    auto task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

} // namespace intact
