// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/keyring.h"
#include "core/verify/signature_check.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace intact {

/// One signature that is to be looked at.
struct SignatureTask {
    FoundSignature signature;
    SignedContent content;
    SignatureKeys keys;
    /// On the checker's thread; it must only post.
    std::function<void(const SignatureAnswer&)> done;
};

/// Looks at signatures on a thread of its own, which starts with the first: that means reading keys, and waiting for
/// gpgv. Owned by the EngineCore, which has one for texts and one for whole files, because these take long; called on
/// the engine thread.
class SignatureChecker {
public:
    explicit SignatureChecker(FileOps& files) : m_files(files) {}
    /// Breaks off what it is at; those that wait are not answered.
    ~SignatureChecker();
    SignatureChecker(const SignatureChecker&) = delete;
    SignatureChecker& operator=(const SignatureChecker&) = delete;

    /// One after the other, in the order of the calls.
    void check(SignatureTask task);
    /// The same for uselessKeys(); `done` must only post.
    void inspect(SignatureKeys keys, std::function<void(const std::vector<UselessKey>&)> done);
    /// What it is at and what waits is answered as soon as may be, as Unchecked; so is all that follows.
    void stop() { m_stopping = true; }

private:
    void add(std::function<void()> task);
    void run();
    [[nodiscard]] std::function<void()> next();

    FileOps& m_files;
    std::atomic<bool> m_stopping{false};
    bool m_ending = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::thread m_thread; // not before the first task
};

} // namespace intact
