// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/gpgv.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace intact {

namespace {

constexpr std::size_t kMostStatus = std::size_t{64} << 10;
constexpr int kLookEveryMs = 100;
constexpr std::size_t kReadBytes = std::size_t{64} << 10;
// Descriptors in the child; the files it reads follow. Ours are moved out of their way first.
constexpr int kStatus = 3;
constexpr int kFirstFile = 4;
constexpr int kOutOfTheWay = 64;

/// Collects what the child writes into a pipe.
class Listener {
public:
    Listener(FileOps& files, std::size_t most) : m_most(most) {
        std::array<int, 2> ends{-1, -1};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return;
        m_read = Fd(files, ends[0]);
        const Fd low(files, ends[1]);
        m_write = Fd(files, ::fcntl(ends[1], F_DUPFD_CLOEXEC, kOutOfTheWay));
    }

    [[nodiscard]] bool isReady() const { return m_write.isOpen(); }
    [[nodiscard]] int writeEnd() const { return m_write.get(); }
    void closeWriteEnd() { m_write.reset(); }
    [[nodiscard]] pollfd toPoll() const { return {m_isOpen ? m_read.get() : -1, POLLIN, 0}; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// False: it is more than was asked for.
    bool listen(short events) {
        if (events == 0)
            return true;
        std::string piece(kReadBytes, '\0');
        const ssize_t got = ::read(m_read.get(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            return true;
        m_isOpen = got > 0;
        if (got > 0)
            m_text.append(piece, 0, static_cast<std::size_t>(got));
        return m_text.size() <= m_most;
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::size_t m_most;
    Fd m_read;
    Fd m_write;
    bool m_isOpen = true;
    std::string m_text;
};

std::string inChild(int index) {
    return "/proc/self/fd/" + std::to_string(kFirstFile + index);
}

/// What is to be done in the child before the program begins: nothing there but what it was given.
class Preparation {
public:
    Preparation() {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        ::posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }
    ~Preparation() {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    Preparation(const Preparation&) = delete;
    Preparation& operator=(const Preparation&) = delete;

    void give(int ours, int theirs) { ::posix_spawn_file_actions_adddup2(&m_actions, ours, theirs); }
    /// The process; nothing when it cannot be started.
    [[nodiscard]] std::optional<pid_t> start(const std::string& program, std::vector<std::string> arguments,
                                             int firstToClose) {
        ::posix_spawn_file_actions_addclosefrom_np(&m_actions, firstToClose);
        std::vector<char*> words;
        for (std::string& argument : arguments)
            words.push_back(argument.data());
        words.push_back(nullptr);
        std::string locale = "LC_ALL=C";
        const std::array<char*, 2> environment{locale.data(), nullptr};
        pid_t process = -1;
        const int error =
            ::posix_spawnp(&process, program.c_str(), &m_actions, &m_attributes, words.data(), environment.data());
        return error == 0 ? std::optional(process) : std::nullopt;
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

std::vector<std::string> argumentsFor(const GpgvTask& task) {
    std::vector<std::string> arguments{task.program, "--homedir", "/nonexistent", "--status-fd",
                                       std::to_string(kStatus)};
    int next = task.data ? 2 : 1;
    for (std::size_t i = 0; i < task.keyrings.size(); ++i)
        arguments.insert(arguments.end(), {"--keyring", inChild(next++)});
    // Without one it would look into the home directory.
    if (task.keyrings.empty())
        arguments.insert(arguments.end(), {"--keyring", "/dev/null"});
    arguments.insert(arguments.end(), {"--output", "-", "--", inChild(0)});
    if (task.data)
        arguments.push_back(inChild(1));
    return arguments;
}

std::optional<pid_t> start(FileOps& files, const GpgvTask& task, const Listener& status, const Listener& output) {
    Preparation preparation;
    preparation.give(output.writeEnd(), STDOUT_FILENO);
    preparation.give(status.writeEnd(), kStatus);
    std::vector<int> given{task.signature};
    if (task.data)
        given.push_back(*task.data);
    given.insert(given.end(), task.keyrings.begin(), task.keyrings.end());
    std::vector<Fd> moved;
    for (const int file : given) {
        const Fd& high = moved.emplace_back(files, ::fcntl(file, F_DUPFD_CLOEXEC, kOutOfTheWay));
        if (!high.isOpen())
            return std::nullopt;
        preparation.give(high.get(), kFirstFile + static_cast<int>(moved.size()) - 1);
    }
    return preparation.start(task.program, argumentsFor(task), kFirstFile + static_cast<int>(moved.size()));
}

// Until the child has ended and nothing more can come from it.
bool listenTo(const Fd& child, Listener& status, Listener& output, Instant end, const std::function<bool()>& mayGoOn) {
    bool isRunning = true;
    while (isRunning || status.isOpen() || output.isOpen()) {
        std::array<pollfd, 3> all{status.toPoll(), output.toPoll(), pollfd{isRunning ? child.get() : -1, POLLIN, 0}};
        if (::poll(all.data(), all.size(), kLookEveryMs) < 0 && errno != EINTR)
            return false;
        if (!status.listen(all[0].revents) || !output.listen(all[1].revents))
            return false;
        isRunning = isRunning && all[2].revents == 0;
        if (!mayGoOn() || std::chrono::steady_clock::now() >= end)
            return false;
    }
    return true;
}

// pidfd_open(2), by its number: glibc 2.36 declares it for C alone.
int openProcess(pid_t process) {
    return static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
}

} // namespace

GpgvEnd runGpgv(FileOps& files, const GpgvTask& task, const std::function<bool()>& mayGoOn) {
    GpgvEnd result;
    Listener status(files, kMostStatus);
    Listener output(files, task.mostOutput);
    if (!status.isReady() || !output.isReady())
        return result;
    const auto process = start(files, task, status, output);
    status.closeWriteEnd();
    output.closeWriteEnd();
    if (!process)
        return result;
    const Fd child(files, openProcess(*process));
    const bool isAll =
        child.isOpen() && listenTo(child, status, output, std::chrono::steady_clock::now() + task.patience, mayGoOn);
    if (!isAll)
        ::kill(*process, SIGKILL);
    int code = 0;
    while (::waitpid(*process, &code, 0) < 0 && errno == EINTR) {
    }
    // One that crashed may have said only half of it.
    result.how = isAll && WIFEXITED(code) ? GpgvEnd::How::Ended : GpgvEnd::How::Killed;
    if (result.how == GpgvEnd::How::Ended) {
        result.status = status.take();
        result.output = output.take();
    }
    return result;
}

Fd inMemory(FileOps& files, std::string_view bytes) {
    Fd memory(files, ::memfd_create("intact", MFD_CLOEXEC));
    while (memory.isOpen() && !bytes.empty()) {
        const ssize_t written = ::write(memory.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return {};
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return memory;
}

} // namespace intact
