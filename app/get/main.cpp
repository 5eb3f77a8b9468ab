// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/adopting.h"
#include "app/get/json_reporter.h"
#include "app/get/line_reporter.h"
#include "app/get/request_plan.h"
#include "app/get/run.h"
#include "app/get/terminal_reporter.h"
#include "app/get/terminal_text.h"
#include "app/get/verify_plan.h"
#include "app/get/verify_run.h"
#include "app/get/wake_up.h"
#include "core/disk/descriptor_limit.h"
#include "core/engine/crash_report.h"
#include "core/engine/engine.h"
#include "core/store/queue_store.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>
#include <variant>

namespace intact::get {

namespace {

constexpr std::size_t kOutputBytes = std::size_t{64} * 1024;

int give(ExitCode code) {
    return static_cast<int>(code);
}

int complain(const std::string& message, ExitCode code) {
    std::cerr << "intact-get: " << message << '\n';
    return give(code);
}

TerminalSize terminalSize() {
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {};
    return {size.ws_col, size.ws_row};
}

std::string_view environment(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

std::unique_ptr<Reporter> makeReporter(const Options& options) {
    if (options.json)
        return std::make_unique<JsonReporter>(std::cout, options.quiet);
    const std::string_view terminal = environment("TERM");
    if (options.quiet || ::isatty(STDOUT_FILENO) == 0 || terminal.empty() || terminal == "dumb")
        return std::make_unique<LineReporter>(std::cout, std::cerr, options.quiet);
    return std::make_unique<TerminalReporter>(std::cout, environment("NO_COLOR").empty(), terminalSize);
}

std::int64_t bytesKept(const std::string& sessionDirectory) {
    const auto store = QueueStore::open(sessionDirectory);
    if (!store)
        return 0;
    const auto records = (*store)->load();
    std::int64_t bytes = 0;
    if (records) {
        for (const DownloadRecord& record : *records)
            bytes += record.state == State::Complete ? 0 : record.durableBytes();
    }
    return bytes;
}

// Absolute; empty: there is none.
std::string stateDirectory(const Options& options) {
    std::error_code error; // then there is no program's directory
    const std::string program = std::filesystem::read_symlink("/proc/self/exe", error).parent_path().string();
    const std::string base = options.stateDirectory.empty() ? usualStateDirectory(program) : options.stateDirectory;
    return base.empty() ? base : std::filesystem::absolute(base).lexically_normal().string();
}

// A crash leaves a report from now on; what an earlier one has left is told.
void watchCrashes(const std::string& directory) {
    FileOps files;
    if (const auto report = takeCrashReport(files, directory))
        std::cerr << "intact-get: it crashed the last time; a report is in " << terminalText(*report) << '\n';
    installCrashReports(directory, "intact-get");
}

Result<std::unique_ptr<Session>> openSession(const std::string& base, const std::vector<JobKey>& jobs) {
    if (base.empty())
        return tl::unexpected(
            Failure{FailureReason::StoreFailed, "find", "state directory", 0, "HOME is not set; use --state-dir"});
    return Session::open(base, jobs, bytesKept);
}

EngineOptions engineOptions(const Options& options, const SignatureKeys& keys, const Session& session) {
    EngineOptions engine;
    engine.signatureKeys = keys;
    engine.stateDirectory = session.directory();
    engine.limits.maxRunning = options.jobs;
    engine.rateLimit = options.rateLimit;
    engine.discovery = options.discovery;
    engine.resumeAtStart = false;
    engine.keptDigest = KeptDigest::None; // the session's list ends with it
    engine.waitForDisk = false;           // a script is told at once, and what is there is kept for the next run
    engine.snapshotEvery.reset();         // a session's list is short-lived, and its jobs are given again
    return engine;
}

/// What an earlier run has left in the session.
struct LeftOver {
    std::vector<DownloadRecord> records;
    bool interrupted = false; ///< by a signal, before all of it was read
};

// To be taken over or gone on with instead of being fetched twice: nothing is added before it is known.
LeftOver takeLeftOver(EventQueue& events, WakeUp& wakeUp, Run& run) {
    LeftOver left;
    bool all = false;
    while (!all && !left.interrupted) {
        const std::vector<Event> told = events.take();
        for (const Event& event : told) {
            const auto* piece = std::get_if<ListLoaded>(&event);
            if (piece == nullptr)
                continue;
            for (const PackedRecord& packed : piece->records)
                left.records.push_back(packed.unpack());
            all = all || piece->last;
        }
        run.take(told);
        left.interrupted = !all && wakeUp.wait() == WakeUp::Reason::Signal;
    }
    return left;
}

// Gives the requests to an engine of their own and follows them; true when it was interrupted before the end.
Result<bool> follow(const Options& given, const EngineOptions& options, std::vector<DownloadRequest> requests,
                    const HostAccesses& accesses, WakeUp& wakeUp, Run& run, const Clock& clock) {
    FileOps files;
    const auto engine = Engine::open(options, clock, files);
    if (!engine)
        return tl::unexpected(engine.error());
    EventQueue& events = (*engine)->events();
    events.setWake([&wakeUp] { wakeUp.wake(); });
    const LeftOver left = takeLeftOver(events, wakeUp, run);
    std::erase_if(requests, [&run](const DownloadRequest& request) { return run.isTaken(request); });
    for (const auto& [server, access] : accesses)
        (*engine)->setHostAccess(server, access);
    Adopting adopting{**engine, files, wakeUp, run, left.interrupted};
    std::erase_if(requests, [&](const DownloadRequest& request) { return adopting.add(given, request, left.records); });
    bool interrupted = adopting.interrupted;
    (*engine)->add(std::move(requests), !interrupted);
    while (!run.isDone() && !interrupted) {
        interrupted = wakeUp.wait() == WakeUp::Reason::Signal;
        run.take(events.take());
    }
    // Nobody would ever come back to their part files: the session forgets them.
    (*engine)->remove(run.worthless());
    (*engine)->purge(run.worthless());
    if (!(*engine)->stop(Engine::kPatience)) {
        const ExitCode code = run.end(!run.isDone());
        std::_Exit(complain("a disk does not answer; what is not on it yet will be fetched again", code));
    }
    return !run.isDone();
}

int download(const Options& options, std::vector<DownloadRequest> requests, const HostAccesses& accesses,
             const SignatureKeys& keys) {
    WakeUp wakeUp;
    const std::string base = stateDirectory(options);
    std::vector<JobKey> jobs = jobKeys(requests);
    const auto session = openSession(base, jobs);
    if (!session)
        return complain(terminalText(session.error().message()), ExitCode::SomeFailed);
    watchCrashes(base);
    const std::unique_ptr<Reporter> reporter = makeReporter(options);
    const Clock clock;
    Run run(clock, **session, *reporter);
    std::vector<DownloadRequest> wanted = run.begin(std::move(requests), std::move(jobs));
    bool interrupted = false;
    if (!wanted.empty()) {
        const auto followed =
            follow(options, engineOptions(options, keys, **session), std::move(wanted), accesses, wakeUp, run, clock);
        if (!followed)
            return complain(terminalText(followed.error().message()), ExitCode::SomeFailed);
        interrupted = *followed;
    }
    return give(run.end(interrupted));
}

int verify(const Options& options) {
    const auto items = readChecks(options, std::cin);
    if (!items)
        return complain(items.error().message, ExitCode::WrongUsage);
    FileOps files;
    VerifyReporter reporter(std::cout, options.json, options.quiet);
    return give(verifyFiles(files, *items, reporter));
}

int runProgram(const std::vector<std::string>& arguments) {
    const auto options = parseOptions(arguments);
    if (!options)
        return complain(options.error().message, ExitCode::WrongUsage);
    if (options->action == Options::Action::ShowHelp) {
        std::cout << helpText();
        return give(ExitCode::AllFinished);
    }
    if (options->action == Options::Action::ShowVersion) {
        std::cout << "intact-get " INTACT_VERSION "\n";
        return give(ExitCode::AllFinished);
    }
    raiseDescriptorLimit();
    // Wide enough for the lines of many small files; flushed whenever there is nothing more to tell at once.
    std::setvbuf(stdout, nullptr, _IOFBF, kOutputBytes);
    if (options->verifyOnly)
        return verify(*options);
    auto requests = planRequests(*options, std::cin);
    if (!requests)
        return complain(requests.error().message, ExitCode::WrongUsage);
    const auto accesses = planAccesses(*options, *requests);
    if (!accesses)
        return complain(accesses.error().message, ExitCode::WrongUsage);
    const auto keys = planKeys(*options);
    if (!keys)
        return complain(keys.error().message, ExitCode::WrongUsage);
    return download(*options, std::move(*requests), *accesses, *keys);
}

} // namespace

} // namespace intact::get

int main(int argc, char** argv) {
    return intact::get::runProgram(std::vector<std::string>(argv + 1, argv + argc));
}
