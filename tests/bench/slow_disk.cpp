// SPDX-License-Identifier: GPL-3.0-or-later
// Eight downloads over eight connections each, from a server that is as fast as it can, onto a disk of 20 MB/s: the
// memory stays bounded and nothing turns in circles. Fails when the peak of the resident set reaches 128 MiB or the CPU
// time a fifth of the wall time. The engine runs in a process of its own, so that its figures are its alone.
#include "tests/support/nginx_fixture.h"
#include "tests/support/process_usage.h"
#include "tests/support/throttled_file_ops.h"

#include "core/engine/engine.h"
#include "core/net/net_loop.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <map>
#include <mutex>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr int kDownloads = 8;
constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kFileBytes = 40 * kMiB;
constexpr std::int64_t kDiskBytesPerSecond = 20'000'000;
constexpr long kMostKiB = 128L * 1024;
constexpr double kMostCpu = 0.2;
constexpr int kSkipped = 77;

// Takes what the engine tells until so many downloads have ended; how many of them are complete.
int waitForAll(Engine& engine) {
    std::mutex mutex;
    std::condition_variable signal;
    bool woken = false;
    engine.events().setWake([&] {
        const std::lock_guard lock(mutex);
        woken = true;
        signal.notify_one();
    });
    std::map<DownloadId, State> states;
    while (true) {
        for (const Event& event : engine.events().take()) {
            if (const auto* changed = std::get_if<DownloadChanged>(&event))
                states[changed->record.id] = changed->record.state;
        }
        const auto in = [&](State state) {
            return static_cast<int>(
                std::count_if(states.begin(), states.end(), [state](const auto& s) { return s.second == state; }));
        };
        if (in(State::Complete) + in(State::Failed) == kDownloads)
            return in(State::Complete);
        std::unique_lock lock(mutex);
        signal.wait(lock, [&] { return woken; });
        woken = false;
    }
}

int runClient(const std::string& url, int workers) {
    std::signal(SIGPIPE, SIG_IGN);
    const QTemporaryDir home;
    if (!initNetworking() || !home.isValid())
        return 1;
    const Clock clock;
    ThrottledFileOps files(kDiskBytesPerSecond);
    EngineOptions options;
    options.stateDirectory = home.filePath(QStringLiteral("state")).toStdString();
    options.workers = workers;
    options.limits = {kDownloads, kDownloads * 8};
    auto engine = Engine::open(options, clock, files);
    if (!engine)
        return 1;
    const double cpuBefore = cpuSeconds();
    const Instant begin = clock.now();
    std::vector<DownloadRequest> requests(kDownloads);
    for (int i = 0; i < kDownloads; ++i) {
        DownloadRequest& request = requests[static_cast<std::size_t>(i)];
        request.url = url + "?" + std::to_string(i);
        request.directory = home.path().toStdString();
        request.fileName = "file " + std::to_string(i);
    }
    (*engine)->add(requests, true);
    const int complete = waitForAll(**engine);
    const double seconds = std::chrono::duration<double>(clock.now() - begin).count();
    const double cpu = (cpuSeconds() - cpuBefore) / seconds;
    const std::int64_t peak = statusKiB("VmHWM:").value_or(kMostKiB);
    std::printf("%d workers: %d of %d complete, %.1f MB/s, peak RSS %.1f MiB, CPU %.1f %% of a core, %.1f s\n", workers,
                complete, kDownloads, static_cast<double>(kDownloads * kFileBytes) / 1e6 / seconds,
                static_cast<double>(peak) / 1024, cpu * 100, seconds);
    return complete == kDownloads && peak < kMostKiB && cpu < kMostCpu ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc > 1)
        return runClient(argv[1], argc > 2 ? std::atoi(argv[2]) : 0);
    if (!NginxFixture::available())
        return kSkipped;
    const NginxFixture nginx;
    nginx.addFile("file", TestBody{kFileBytes, 1});
    int failures = 0;
    // One worker as on two cores, four as on eight and more.
    for (const char* workers : {"1", "4"})
        failures += QProcess::execute(QCoreApplication::applicationFilePath(),
                                      {QString::fromStdString(nginx.url("/file")), QLatin1String(workers)});
    return failures;
}
