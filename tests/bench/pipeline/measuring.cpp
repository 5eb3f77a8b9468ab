// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pipeline/measuring.h"

#include "tests/bench/pipeline/memory_file_ops.h"
#include "tests/support/allocation_count.h"
#include "tests/support/descriptor.h"
#include "tests/support/process_usage.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <numeric>

namespace intact::bench {

namespace {

using tests::allocationCount;
using tests::cpuSeconds;
using tests::Descriptor;

double statusMiB(std::string_view key) {
    return static_cast<double>(tests::statusKiB(key).value_or(0)) / 1024;
}

double micros(Duration duration) {
    return std::chrono::duration<double, std::micro>(duration).count();
}

Figures run(const Variant& variant, const Job& job) {
    std::ofstream("/proc/self/clear_refs") << 5; // the peak counts from here: proc(5)
    const double memory = statusMiB("VmRSS:");
    const std::int64_t allocations = allocationCount();
    const double cpu = cpuSeconds();
    const Instant begin = Clock().now();
    variant.run(job);
    Figures figures;
    figures.seconds = std::chrono::duration<double>(Clock().now() - begin).count();
    figures.cpuSeconds = cpuSeconds() - cpu;
    figures.allocationsPerBody = static_cast<double>(allocationCount() - allocations) / job.bodies;
    figures.peakMiB = std::max(statusMiB("VmHWM:") - memory, 0.0);
    const std::vector<Duration> latencies = job.ends.latencies();
    const Duration sum = std::accumulate(latencies.begin(), latencies.end(), Duration{});
    figures.meanLatencyUs = micros(sum) / static_cast<double>(latencies.size());
    const auto rank = static_cast<std::size_t>(std::ceil(0.99 * static_cast<double>(latencies.size())));
    figures.p99LatencyUs = micros(latencies[rank - 1]);
    return figures;
}

Figures runInSink(const Variant& variant, const Cell& cell, const BodySource& source, SinkKind sink,
                  const std::string& directory) {
    // More files may be open than run: an ended body's may close while the next one opens.
    MemoryFileOps memory(source, 2 * cell.concurrent);
    FileOps disk;
    FileOps& files = sink == SinkKind::Memory ? static_cast<FileOps&>(memory) : disk;
    const Fd opened(files, static_cast<int>(files.openDirectory(directory)));
    Ends ends(source, cell.bodies);
    return run(variant, {source, files, directory, opened.get(), cell.concurrent, cell.bodies, ends});
}

[[noreturn]] void runChild(const Variant& variant, const Cell& cell, const BodySource& source, SinkKind sink,
                           const std::string& directory, int answer) {
    int result = EXIT_FAILURE;
    try {
        const Figures figures = runInSink(variant, cell, source, sink, directory);
        if (write(answer, &figures, sizeof figures) == sizeof figures)
            result = EXIT_SUCCESS;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s: %s\n", variant.what.data(), failure.what());
    }
    _exit(result);
}

} // namespace

Figures Figures::medians(std::vector<Figures> runs) {
    Figures medians;
    for (double Figures::*const value : {&Figures::seconds, &Figures::cpuSeconds, &Figures::meanLatencyUs,
                                         &Figures::p99LatencyUs, &Figures::allocationsPerBody, &Figures::peakMiB}) {
        std::ranges::sort(runs, {}, value);
        medians.*value = runs[runs.size() / 2].*value;
    }
    return medians;
}

std::optional<Figures> measure(const Variant& variant, const Cell& cell, const BodySource& source, SinkKind sink,
                               const std::string& directory) {
    const std::string folder = directory + "/pipeline";
    std::filesystem::create_directory(folder);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return std::nullopt;
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    const pid_t child = fork();
    if (child == 0)
        runChild(variant, cell, source, sink, folder, to.get());
    to.reset();
    Figures figures;
    const bool whole = read(from.get(), &figures, sizeof figures) == sizeof figures;
    waitpid(child, nullptr, 0);
    std::filesystem::remove_all(folder);
    return whole ? std::optional(figures) : std::nullopt;
}

} // namespace intact::bench
