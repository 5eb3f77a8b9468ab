// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/options.h"
#include "core/verify/checksum_list.h"

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace intact::get {

/// A file that is there already, and what it should be.
struct FileCheck {
    std::string path;                 ///< as it was given; of the list alone: in the folder of the list
    std::optional<Checksum> expected; ///< nothing: the list says none of it
    bool contradicted = false;        ///< it does, but different ones
    [[nodiscard]] bool operator==(const FileCheck&) const = default;
};

/// A checksum file that was read.
struct NamedList {
    std::string path; ///< "-": standard input, its names begin in the current directory
    std::vector<ChecksumEntry> entries;
};

/// What is to be checked with --checksums: each of `files` as the list names it, by its path from the list's folder or
/// by its name alone; without files all that the list names, each once. Pure.
[[nodiscard]] std::vector<FileCheck> planChecks(const std::vector<std::string>& files, NamedList list);

/// The same from the options of --verify-only; reads the list.
[[nodiscard]] Parsed<std::vector<FileCheck>> readChecks(const Options& options, std::istream& standardInput);

} // namespace intact::get
