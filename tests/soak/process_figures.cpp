// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/process_figures.h"

#include "tests/support/process_usage.h"

#include <filesystem>
#include <iterator>
#include <string>

namespace intact::tests {

namespace fs = std::filesystem;

ProcessFigures lookAtProcess(double minutes) {
    ProcessFigures figures;
    figures.minutes = minutes;
    figures.rssMiB = static_cast<double>(statusKiB("VmRSS:").value_or(0)) / 1024;
    const fs::directory_iterator threads("/proc/self/task");
    figures.threads = static_cast<int>(std::distance(begin(threads), fs::directory_iterator()));
    for (const auto& descriptor : fs::directory_iterator("/proc/self/fd")) {
        std::error_code gone; // the one that reads this folder, for one
        const std::string target = fs::read_symlink(descriptor.path(), gone).string();
        if (gone)
            continue;
        ++figures.descriptors;
        figures.sockets += target.starts_with("socket:") ? 1 : 0;
    }
    return figures;
}

double rssSlope(const std::vector<ProcessFigures>& seen) {
    const std::vector<ProcessFigures> late(seen.begin() + static_cast<std::ptrdiff_t>(seen.size() / 2), seen.end());
    if (late.size() < 2)
        return 0;
    double minutes = 0;
    double kib = 0;
    for (const ProcessFigures& figures : late) {
        minutes += figures.minutes / static_cast<double>(late.size());
        kib += figures.rssMiB * 1024 / static_cast<double>(late.size());
    }
    double together = 0;
    double alone = 0;
    for (const ProcessFigures& figures : late) {
        together += (figures.minutes - minutes) * (figures.rssMiB * 1024 - kib);
        alone += (figures.minutes - minutes) * (figures.minutes - minutes);
    }
    return alone > 0 ? together / alone : 0;
}

} // namespace intact::tests
