// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/umask.h"

#include <charconv>
#include <fstream>
#include <string>
#include <string_view>

namespace intact {

unsigned processUmask() {
    static constexpr std::string_view kKey = "Umask:\t";
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (!line.starts_with(kKey))
            continue;
        unsigned mask = 0;
        const auto parsed = std::from_chars(line.data() + kKey.size(), line.data() + line.size(), mask, 8);
        if (parsed.ec == std::errc{})
            return mask & 0777U;
    }
    return 077;
}

} // namespace intact
