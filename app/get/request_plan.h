// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/input_list.h"
#include "app/get/options.h"
#include "core/download/record.h"

#include <istream>
#include <vector>

namespace intact::get {

/// Everything the command line asks for, looked up and checked: each link once, directory absolute and there. Reads
/// the list and the password file; starts nothing.
[[nodiscard]] Parsed<std::vector<DownloadRequest>> planRequests(const Options& options, std::istream& standardInput);

/// How the servers of these requests are to be reached, by the options of this run; an empty value where none is given,
/// so that what an earlier run was told does not go on. Files are absolute and can be read.
[[nodiscard]] Parsed<HostAccesses> planAccesses(const Options& options, const std::vector<DownloadRequest>& requests);

/// Whose signatures are believed: keyrings that can be read, with absolute paths, and keys of minisign.
[[nodiscard]] Parsed<SignatureKeys> planKeys(const Options& options);

} // namespace intact::get
