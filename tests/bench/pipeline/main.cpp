// SPDX-License-Identifier: GPL-3.0-or-later
// What each part of the way from socket to disk is worth, without network and without fsync:
//
//     bench_pipeline [--directory DIR] [--runs N] [--quick | --all]
//
// prints Markdown. DIR is where the file sink writes (the current directory). --quick: small fields only; --all: also
// those that put 16 GiB on the disk.
#include "tests/bench/pipeline/measuring.h"
#include "tests/bench/pipeline/rings.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace intact;
using namespace intact::bench;

namespace {

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;
constexpr std::int64_t kGiB = 1024 * kMiB;
constexpr std::int64_t kMostOnDisk = 2 * kGiB;
constexpr std::int64_t kRepeatedUpTo = 2 * kGiB; // longer fields are their own average

enum class Extent { Quick, Usual, All };

struct Options {
    std::string directory = ".";
    int runs = 3;
    Extent extent = Extent::Usual;
};

bool parse(int argc, char** argv, Options& options) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--quick")
            options.extent = Extent::Quick;
        else if (word == "--all")
            options.extent = Extent::All;
        else if (word == "--directory" && i + 1 < argc)
            options.directory = argv[++i];
        else if (word == "--runs" && i + 1 < argc)
            options.runs = std::max(std::atoi(argv[++i]), 1);
        else
            return false;
    }
    return true;
}

// Enough of them for a 99th percentile where that is cheap, and for a quarter of a GiB.
Cell cellOf(std::int64_t bodyBytes, int concurrent, Extent extent) {
    const std::int64_t least = (extent == Extent::Quick ? 16 : 256) * kMiB / bodyBytes;
    const std::int64_t most = extent == Extent::Quick ? 256 : 4096;
    return {bodyBytes, concurrent,
            static_cast<int>(std::max<std::int64_t>(std::clamp<std::int64_t>(least, 2, most), concurrent))};
}

// A quarter of what could be had without swapping: proc(5).
std::int64_t memoryToSpare() {
    std::ifstream memory("/proc/meminfo");
    for (std::string word; memory >> word;) {
        std::int64_t kib = 0;
        if (word == "MemAvailable:" && memory >> kib)
            return kib * kKiB / 4;
    }
    return kGiB;
}

std::string sizeName(std::int64_t bytes) {
    return bytes >= kGiB   ? std::to_string(bytes / kGiB) + " GiB"
           : bytes >= kMiB ? std::to_string(bytes / kMiB) + " MiB"
                           : std::to_string(bytes / kKiB) + " KiB";
}

// Why this field is not measured; empty: it is.
std::string leftOut(const Variant& variant, const Cell& cell, SinkKind sink, Extent extent) {
    const auto held = static_cast<std::int64_t>(variant.held * static_cast<double>(cell.bodyBytes * cell.concurrent));
    if (held > memoryToSpare())
        return "left out: would hold " + sizeName(held) + " in memory";
    if (sink == SinkKind::File && cell.bytes() > kMostOnDisk && extent != Extent::All)
        return "left out: " + sizeName(cell.bytes()) + " on the disk";
    return {};
}

void printRow(const Variant& variant, const Cell& cell, const Figures& figures) {
    const double mib = static_cast<double>(cell.bytes()) / kMiB;
    std::printf("| %.*s | %.*s | %.0f | %.0f | %.0f | %.1f | %.0f | %.2f | %.1f |\n",
                static_cast<int>(variant.letter.size()), variant.letter.data(), static_cast<int>(variant.what.size()),
                variant.what.data(), cell.bodies / figures.seconds, figures.meanLatencyUs, figures.p99LatencyUs,
                figures.allocationsPerBody, mib / figures.seconds, figures.cpuSeconds / mib * 1024, figures.peakMiB);
}

// False when a run failed.
bool measureCell(const Cell& cell, const BodySource& source, SinkKind sink, const Options& options) {
    std::map<std::string_view, std::vector<Figures>> runs;
    const int rounds = cell.bytes() > kRepeatedUpTo ? 1 : options.runs;
    for (int round = 0; round < rounds; ++round) {
        for (const Variant& variant : variants()) {
            if (!leftOut(variant, cell, sink, options.extent).empty())
                continue;
            const auto figures = measure(variant, cell, source, sink, options.directory);
            if (!figures)
                return false;
            runs[variant.letter].push_back(*figures);
        }
    }
    std::printf("\n**%s sink, %d × %s, %d at a time**, median of %d\n\n"
                "| | way | requests/s | mean µs | P99 µs | allocations/request | MiB/s | CPU s/GiB | peak MiB |\n"
                "|---|---|---:|---:|---:|---:|---:|---:|---:|\n",
                sink == SinkKind::Memory ? "Memory" : "File", cell.bodies, sizeName(cell.bodyBytes).c_str(),
                cell.concurrent, rounds);
    for (const Variant& variant : variants()) {
        if (const auto& measured = runs[variant.letter]; !measured.empty())
            printRow(variant, cell, Figures::medians(measured));
        else
            std::printf("| %s | %s | %s | | | | | | |\n", variant.letter.data(), variant.what.data(),
                        leftOut(variant, cell, sink, options.extent).c_str());
    }
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    Options options;
    if (!parse(argc, argv, options)) {
        std::fprintf(stderr, "bench_pipeline [--directory DIR] [--runs N] [--quick | --all]\n");
        return 2;
    }
    const bool quick = options.extent == Extent::Quick;
    std::printf("Every way ends with the SHA-256 of each body known; threads:");
    for (const Variant& variant : variants())
        std::printf(" %s %s%s", variant.letter.data(), variant.threads.data(),
                    &variant == &variants().back() ? "" : ",");
    std::printf(".\n\n%s", ringTable(quick ? 100'000 : 4'000'000, quick ? 1 : 5).c_str());
    for (const SinkKind sink : {SinkKind::Memory, SinkKind::File}) {
        for (const std::int64_t bodyBytes : {16 * kKiB, kMiB, 64 * kMiB}) {
            const BodySource source(bodyBytes);
            for (const int concurrent : {1, 16, 256}) {
                const Cell cell = cellOf(bodyBytes, concurrent, options.extent);
                if (quick && cell.bytes() > kGiB)
                    continue;
                if (!measureCell(cell, source, sink, options))
                    return EXIT_FAILURE;
            }
        }
    }
    return EXIT_SUCCESS;
}
