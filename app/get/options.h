// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/host_access.h"
#include "core/download/checksum.h"
#include "core/download/signature.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace intact::get {

/// Why the program cannot do what it was asked: one sentence for people.
struct UsageError {
    std::string message;
};
template <typename T>
using Parsed = tl::expected<T, UsageError>;

/// The command line as values; nothing in it has been looked up on the disk yet.
struct Options {
    enum class Action : std::uint8_t { Download, ShowHelp, ShowVersion };

    Action action = Action::Download;
    std::vector<std::string> urls;
    std::string directory = ".";
    std::string output;       ///< empty: the name the server or the URL gives
    std::string inputFile;    ///< "-": standard input; empty: none
    bool verifyOnly = false;  ///< `urls` are files that are there already
    std::string checksumList; ///< for these; "-": standard input; empty: none
    int segments = 8;
    int jobs = 5;
    std::optional<Checksum> checksum;
    std::string adopt;                ///< unfinished file of another program, of the one URL; empty: none
    bool adoptBeside = false;         ///< look beside the target for one
    std::vector<std::string> mirrors; ///< of the one URL
    std::vector<std::string> headers;
    std::string userAgent;
    std::string referer;
    std::string user;
    std::string passwordFile;
    std::optional<std::int64_t> rateLimit; ///< bytes per second
    std::string proxy;
    HostAccess access;      ///< for the servers of the URLs, but for those of sftp links
    std::string knownHosts; ///< for these: whom to believe; empty: ~/.ssh/known_hosts
    std::string hostKey;    ///< and the one key to accept whatever is in there
    int maxRetries = 8;
    bool discovery = true; ///< look for checksums beside the file
    SignatureKeys keys;    ///< as given: relative paths, and files with minisign keys in place of keys; see planKeys()
    bool json = false;
    bool quiet = false;
    std::string stateDirectory; ///< empty: the usual one
};

/// The arguments without the program's name. --help and --version win over everything that is wrong beside them.
[[nodiscard]] Parsed<Options> parseOptions(const std::vector<std::string>& arguments);

/// What --help prints, made of the same table that parseOptions() reads.
[[nodiscard]] std::string helpText();

/// "500K" → 512000: bytes per second, K, M and G in powers of 1024; nothing when it is no such number above 0.
[[nodiscard]] std::optional<std::int64_t> parseRate(const std::string& text);

} // namespace intact::get
