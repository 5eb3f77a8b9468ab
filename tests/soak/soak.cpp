// SPDX-License-Identifier: GPL-3.0-or-later
// An engine under load for a long time: servers that misbehave at random, a person who does so too.
//
//     test_soak [--minutes N] [--seed N]    (30 minutes, seed 1)
//
// Every finished file is compared. Prints what the process holds every minute and at the end, at rest and closed. Fails
// when a file is wrong, when something is left open, or (without sanitizers) when memory keeps growing.
#include "tests/soak/process_figures.h"
#include "tests/soak/soak_life.h"
#include "tests/soak/soak_server.h"

#include "core/base/tight_memory.h"
#include "core/net/net_loop.h"

#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr double kSecondsBetweenLooks = 10;
constexpr double kMostSlope = 256; // KiB a minute
constexpr double kLongestLull = 3; // minutes
constexpr double kLongEnough = 10; // minutes, for a slope to mean something
// Kept connections and the list's own files.
constexpr int kMostAtRest = 64;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kMemoryIsReal = false; // freed memory is kept for a while
#else
constexpr bool kMemoryIsReal = true;
#endif

struct Options {
    double minutes = 30;
    std::uint64_t seed = 1;
};

Options optionsFrom(int argc, char** argv) {
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--minutes")
            options.minutes = std::atof(argv[i + 1]);
        else if (std::string_view(argv[i]) == "--seed")
            options.seed = std::strtoull(argv[i + 1], nullptr, 10);
    }
    return options;
}

void print(const char* when, const ProcessFigures& figures, const SoakTally& tally) {
    std::printf("%-9s %5.1f min: RSS %6.1f MiB, %3d descriptors, %3d sockets, %2d threads; %d actions, %d added, %d "
                "complete, %d failures\n",
                when, figures.minutes, figures.rssMiB, figures.descriptors, figures.sockets, figures.threads,
                tally.actions, tally.added, tally.completed, tally.failures);
    std::fflush(stdout);
}

struct Watched {
    std::vector<ProcessFigures> figures;
    bool stoodStill = false; ///< nothing was completed for kLongestLull
};

Watched watch(SoakLife& life, double minutes) {
    Watched seen;
    int completed = 0;
    double lastCompleted = 0;
    const Instant begin = Clock().now();
    const auto passed = [begin] {
        return std::chrono::duration<double, std::ratio<60>>(Clock().now() - begin).count();
    };
    const double step = std::min(kSecondsBetweenLooks, minutes * 60 / 4);
    for (double printed = 0; passed() < minutes;) {
        life.live(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(step)));
        seen.figures.push_back(lookAtProcess(passed()));
        if (std::exchange(completed, life.tally().completed) != life.tally().completed)
            lastCompleted = passed();
        seen.stoodStill |= passed() - lastCompleted > kLongestLull;
        if (passed() - printed >= 1 || passed() >= minutes) {
            printed = passed();
            print("", seen.figures.back(), life.tally());
        }
    }
    return seen;
}

// What is not as it should be, printed; how much of it.
int complain(bool wrong, const char* words) {
    if (wrong)
        std::printf("WRONG: %s\n", words);
    return wrong ? 1 : 0;
}

int soak(const Options& options) {
    const SoakServer server;
    const QTemporaryDir home;
    const std::string directory = home.filePath(QStringLiteral("downloads")).toStdString();
    std::filesystem::create_directory(directory);
    const ProcessFigures before = lookAtProcess(0);
    SoakLife life(server, directory, home.filePath(QStringLiteral("state")).toStdString(), options.seed);
    const Watched seen = watch(life, options.minutes);
    const bool rests = life.comeToRest();
    const ProcessFigures atRest = lookAtProcess(options.minutes);
    print("at rest", atRest, life.tally());
    life.end();
    const ProcessFigures closed = lookAtProcess(options.minutes);
    print("closed", closed, life.tally());
    const double slope = rssSlope(seen.figures);
    std::printf("RSS slope over the second half: %.1f KiB a minute\n", slope);
    int wrong = 0;
    for (const std::string& each : life.tally().wrong)
        wrong += complain(true, each.c_str());
    wrong += complain(life.tally().completed == 0, "nothing was completed");
    wrong += complain(seen.stoodStill, "nothing was completed for minutes");
    wrong += complain(!rests, "it does not come to rest");
    wrong += complain(atRest.descriptors > kMostAtRest, "too many descriptors at rest");
    wrong += complain(closed.descriptors > before.descriptors, "descriptors are left open");
    wrong += complain(closed.threads > before.threads, "threads are left running");
    wrong += complain(kMemoryIsReal && options.minutes >= kLongEnough && slope > kMostSlope, "memory keeps growing");
    return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    keepMemoryTight(); // as the window's program: else a burst of connections looks like a leak
    setvbuf(stdout, nullptr, _IOLBF, 0);
    if (!initNetworking())
        return EXIT_FAILURE;
    return soak(optionsFrom(argc, argv));
}
