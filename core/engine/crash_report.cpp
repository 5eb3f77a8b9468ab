// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/crash_report.h"

#include "core/net/url.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <mutex>
#include <typeinfo>

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace intact {

namespace {

constexpr std::string_view kNewName = "crash-new.txt";
constexpr std::string_view kToldName = "crash-report.txt";
constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGSYS, SIGABRT};
constexpr std::size_t kLines = 50;
constexpr std::size_t kRunning = 32;
constexpr std::size_t kFrames = 64;

template <std::size_t Size>
struct Text {
    std::array<char, Size> bytes{}; // ends with a NUL
    void set(std::string_view text) {
        const std::size_t length = std::min(text.size(), Size - 1);
        std::copy_n(text.begin(), length, bytes.begin());
        bytes[length] = '\0';
    }
};
using Line = Text<300>;

// Everything the handler reads, of fixed size. It reads without the lock, so a line may be cut, never more.
struct Notes {
    Text<4096> path;
    Text<64> program;
    Text<256> exception;
    std::array<Line, kLines> lines;
    std::atomic<std::size_t> nextLine = 0;
    std::array<std::atomic<std::int64_t>, kRunning> runningIds{}; // 0: free
    std::array<Line, kRunning> running;
    std::mutex writing;
};

Notes& notes() {
    static Notes kNotes;
    return kNotes;
}
std::atomic_flag g_reporting = ATOMIC_FLAG_INIT;

// --- in the handler: only what signal-safety(7) allows
// ----------------------------------------------------------------------------------------------------------------

void put(int file, const char* text) {
    std::size_t left = std::strlen(text);
    while (left > 0) {
        const ssize_t written = ::write(file, text, left);
        if (written <= 0)
            return;
        text += written;
        left -= static_cast<std::size_t>(written);
    }
}

void putNumber(int file, std::uint64_t number, unsigned base = 10) {
    std::array<char, 24> digits{};
    std::size_t at = digits.size() - 1;
    do {
        digits[--at] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number != 0);
    put(file, &digits[at]);
}

void putBacktrace(int file) {
    std::array<void*, kFrames> frames{};
    const int count = ::backtrace(frames.data(), static_cast<int>(frames.size()));
    ::backtrace_symbols_fd(frames.data(), count, file);
}

void putNotes(int file) {
    const Notes& all = notes();
    put(file, "\nDownloads running:\n");
    for (std::size_t i = 0; i < kRunning; ++i) {
        if (all.runningIds[i] != 0) {
            put(file, "  ");
            put(file, all.running[i].bytes.data());
            put(file, "\n");
        }
    }
    put(file, "\nWhat happened last:\n");
    const std::size_t end = all.nextLine;
    for (std::size_t i = end > kLines ? end - kLines : 0; i < end; ++i) {
        put(file, "  ");
        put(file, all.lines[i % kLines].bytes.data());
        put(file, "\n");
    }
}

void putReason(int file, int signal, const siginfo_t* info) {
    const char* const name = ::sigabbrev_np(signal);
    put(file, "\nReason: SIG");
    put(file, name != nullptr ? name : "?");
    if (signal == SIGSEGV || signal == SIGBUS) {
        put(file, " at 0x");
        putNumber(file, reinterpret_cast<std::uintptr_t>(info->si_addr), 16);
    }
    if (notes().exception.bytes[0] != '\0') {
        put(file, ", std::terminate with ");
        put(file, notes().exception.bytes.data());
    }
    put(file, "\nThread: ");
    putNumber(file, static_cast<std::uint64_t>(::gettid()));
    std::array<char, 16> thread{}; // of nameThread(); of the program itself where there is none
    if (::prctl(PR_GET_NAME, thread.data()) == 0) {
        put(file, " ");
        put(file, thread.data());
    }
}

extern "C" void intactOnCrash(int signal, siginfo_t* info, void* /*context*/) {
    if (g_reporting.test_and_set()) { // another thread has crashed before and is about to end the program
        for (;;)
            ::pause();
    }
    const int file =
        ::open(notes().path.bytes.data(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
    if (file >= 0) {
        put(file, notes().program.bytes.data());
        put(file, " " INTACT_VERSION " crashed, ");
        putNumber(file, static_cast<std::uint64_t>(::time(nullptr)));
        put(file, " seconds after 1970.");
        putReason(file, signal, info);
        put(file, "\n\nBacktrace:\n");
        putBacktrace(file);
        putNotes(file);
        ::fsync(file);
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    ::raise(signal); // when this returns
}

[[noreturn]] void onTerminate() {
    const std::type_info* const type = abi::__cxa_current_exception_type();
    if (type != nullptr) {
        int status = 0;
        char* const name = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
        notes().exception.set(name != nullptr ? name : type->name());
        std::free(name);
    } else {
        notes().exception.set("no exception");
    }
    std::abort();
}

std::string described(const DownloadRecord& record) {
    std::string text = "#";
    text.reserve(sizeof(Line));
    text.append(std::to_string(record.id.value)).append(" ").append(stateName(record.state));
    if (record.failure.reason != FailureReason::None)
        text.append(" (").append(failureInfo(record.failure.reason).key).append(")");
    text.append(" ").append(redactedUrl(record.request.url)).append(" -> ");
    return text.append(record.request.directory).append("/").append(record.fileName);
}

} // namespace

void installCrashReports(const std::string& directory, std::string_view program) {
    Notes& all = notes();
    all.path.set(directory + "/" + std::string(kNewName));
    all.program.set(program);
    std::array<void*, 1> frame{};
    ::backtrace(frame.data(), 1); // loads what it needs now, not in the handler
    // A thread whose stack is used up has none for the handler.
    static std::array<char, 64 * 1024> kStack;
    const stack_t stack{.ss_sp = kStack.data(), .ss_flags = 0, .ss_size = kStack.size()};
    ::sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_sigaction = intactOnCrash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
    std::set_terminate(onTerminate);
}

void noteForCrash(const DownloadRecord& record) {
    Notes& all = notes();
    const std::string text = described(record);
    const std::lock_guard lock(all.writing);
    all.lines[all.nextLine % kLines].set(text);
    ++all.nextLine;
    const std::int64_t id = record.id.value;
    auto* place = std::find(all.runningIds.begin(), all.runningIds.end(), id);
    if (!isRunning(record.state) || record.removed) {
        if (place != all.runningIds.end())
            *place = 0;
        return;
    }
    if (place == all.runningIds.end())
        place = std::find(all.runningIds.begin(), all.runningIds.end(), std::int64_t{0});
    if (place == all.runningIds.end())
        return;
    all.running[static_cast<std::size_t>(place - all.runningIds.begin())].set(text);
    *place = id;
}

std::optional<std::string> takeCrashReport(FileOps& files, const std::string& directory) {
    const long opened = files.openDirectory(directory);
    if (opened < 0)
        return std::nullopt;
    const Fd folder(files, static_cast<int>(opened));
    if (files.renameReplace(folder.get(), std::string(kNewName), std::string(kToldName)) < 0)
        return std::nullopt;
    return directory + "/" + std::string(kToldName);
}

} // namespace intact
