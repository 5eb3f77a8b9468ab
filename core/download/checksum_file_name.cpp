// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/checksum_file_name.h"

#include "core/base/ascii.h"

#include <array>
#include <string>
#include <utility>

namespace intact {

std::optional<DigestAlgorithm> algorithmOfList(std::string_view listName) {
    using enum DigestAlgorithm;
    static constexpr std::array<std::pair<std::string_view, DigestAlgorithm>, 7> kWords{{{"sha512", Sha512},
                                                                                         {"sha384", Sha384},
                                                                                         {"sha256", Sha256},
                                                                                         {"sha224", Sha224},
                                                                                         {"sha1", Sha1},
                                                                                         {"md5", Md5},
                                                                                         {"b2", Blake2b512}}};
    const std::string name = toLower(listName);
    for (const auto& [word, algorithm] : kWords) {
        const std::string ending(word);
        if (name.starts_with(ending + "sum") || name.ends_with('.' + ending) || name.ends_with('.' + ending + "sum") ||
            name.ends_with('.' + ending + "sums"))
            return algorithm;
    }
    return std::nullopt;
}

bool isChecksumFileName(std::string_view name) {
    static constexpr std::array<std::string_view, 4> kNames{"checksum", "checksums", "checksum.txt", "checksums.txt"};
    for (const std::string_view known : kNames) {
        if (equalsIgnoringCase(name, known))
            return true;
    }
    return algorithmOfList(name).has_value();
}

} // namespace intact
