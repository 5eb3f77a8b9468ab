// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/request_plan.h"

#include "app/get/metalink_input.h"
#include "app/get/terminal_text.h"
#include "core/intake/request_check.h"
#include "core/net/url.h"
#include "core/verify/keyring.h"
#include "core/verify/minisign.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unordered_map>

namespace intact::get {

namespace {

tl::unexpected<UsageError> wrong(std::string message) {
    return tl::unexpected(UsageError{std::move(message)});
}

Parsed<std::string> existingDirectory(const std::string& given) {
    std::error_code error;
    const std::filesystem::path path = std::filesystem::canonical(given, error);
    if (error)
        return wrong("The directory '" + terminalText(given) + "' given with --dir cannot be used (" + error.message() +
                     "); make it first or name another one.");
    if (!std::filesystem::is_directory(path, error))
        return wrong("What --dir names, '" + terminalText(given) + "', is no directory; name another one.");
    return path.string();
}

Parsed<std::string> readPassword(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    if (!file || (!std::getline(file, line) && file.bad()))
        return wrong("The file '" + terminalText(path) + "' given with --password-file cannot be read (" +
                     std::strerror(errno) + "); check the path.");
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

// Of a key, which is small.
Parsed<std::string> readFile(const std::string& path, const char* option) {
    constexpr std::streamsize kMost = 4096;
    std::ifstream file(path, std::ios::binary);
    std::string content(kMost, '\0');
    file.read(content.data(), kMost);
    if (file.bad() || (file.fail() && !file.eof()))
        return wrong("The file '" + terminalText(path) + "' given with " + option + " cannot be read (" +
                     std::strerror(errno) + "); check the path.");
    content.resize(static_cast<std::size_t>(file.gcount()));
    return content;
}

// A metalink says for itself where its files are, and whoever wrote it must not get what is meant for others.
std::string contradictionOf(const Options& options) {
    const bool hasSecrets =
        !options.headers.empty() || !options.user.empty() || !options.access.certificateFile.empty();
    if (hasSecrets)
        return "The options --header, --user and --cert go with links of your own, not with a metalink; leave them "
               "out.";
    if (options.checksum || !options.mirrors.empty() || !options.adopt.empty() || options.adoptBeside)
        return "The options --checksum, --mirror, --continue and --adopt go with a link, not with a metalink.";
    return {};
}

Parsed<std::vector<InputEntry>> metalinkEntries(const std::string& path, const Options& options) {
    if (std::string problem = contradictionOf(options); !problem.empty())
        return wrong(std::move(problem));
    auto files = readMetalinkFile(path);
    if (files && files->size() > 1 && !options.output.empty())
        return wrong("The option --output names one file, and there are " + std::to_string(files->size()) +
                     " in the metalink '" + terminalText(path) + "'; leave it out, or use --dir.");
    return files;
}

Parsed<std::vector<InputEntry>> collectEntries(const Options& options, std::istream& standardInput) {
    std::vector<InputEntry> entries;
    for (const std::string& url : options.urls) {
        if (!isLocalFile(url)) {
            entries.push_back({url, options.mirrors, options.checksum, "on the command line"});
            continue;
        }
        auto files = metalinkEntries(url, options);
        if (!files)
            return files;
        std::ranges::move(*files, std::back_inserter(entries));
    }
    if (options.inputFile.empty())
        return entries;
    auto listed = readInputFile(options.inputFile, standardInput);
    if (!listed)
        return listed;
    if (entries.empty())
        return listed;
    std::ranges::move(*listed, std::back_inserter(entries));
    return entries;
}

Parsed<DownloadRequest> commonPart(const Options& options) {
    auto directory = existingDirectory(options.directory);
    if (!directory)
        return tl::unexpected(directory.error());
    DownloadRequest request;
    request.directory = std::move(*directory);
    request.fileName = options.output;
    request.segments = options.segments;
    request.headers = options.headers;
    request.userAgent = options.userAgent;
    request.referer = options.referer;
    request.user = options.user;
    request.proxy = options.proxy;
    request.maxRetries = options.maxRetries;
    if (!options.passwordFile.empty()) {
        auto password = readPassword(options.passwordFile);
        if (!password)
            return tl::unexpected(password.error());
        request.password = std::move(*password);
    }
    return request;
}

} // namespace

Parsed<std::vector<DownloadRequest>> planRequests(const Options& options, std::istream& standardInput) {
    const auto common = commonPart(options);
    if (!common)
        return tl::unexpected(common.error());
    auto entries = collectEntries(options, standardInput);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<DownloadRequest> requests;
    requests.reserve(entries->size());
    std::unordered_map<std::string, std::size_t> known; // URL → place in `requests`
    for (InputEntry& entry : *entries) {
        DownloadRequest request = *common;
        request.url = std::move(entry.url);
        request.mirrors = std::move(entry.mirrors);
        request.givenByPerson = entry.source == ChecksumSource::Given;
        request.expected = std::move(entry.checksum);
        request.expectedSource = entry.source;
        request.expectedSize = entry.size;
        request.pieces = std::move(entry.pieces);
        if (request.fileName.empty())
            request.fileName = entry.name;
        auto checked = checkRequest(std::move(request));
        if (!checked)
            return wrong(terminalText(checked.error().message()) + " (" + entry.place +
                         "); give an http, https, ftp or sftp link and check what goes with it.");
        const auto [it, fresh] = known.try_emplace(checked->url, requests.size());
        if (fresh)
            requests.push_back(std::move(*checked));
        else if (requests[it->second].expected != checked->expected)
            return wrong("The link " + terminalText(checked->url) + " (" + entry.place +
                         ") was given before with another checksum; leave one of them out.");
        else if (requests[it->second].mirrors != checked->mirrors)
            return wrong("The link " + terminalText(checked->url) + " (" + entry.place +
                         ") was given before with other mirrors; leave one of them out.");
    }
    return requests;
}

Parsed<HostAccesses> planAccesses(const Options& options, const std::vector<DownloadRequest>& requests) {
    HostAccess access = options.access;
    HostAccess sshAccess;
    sshAccess.authorityFile = options.knownHosts;
    sshAccess.pinnedKey = options.hostKey;
    const std::array<std::pair<const char*, std::string*>, 4> files{{{"--ca-file", &access.authorityFile},
                                                                     {"--cert", &access.certificateFile},
                                                                     {"--key", &access.keyFile},
                                                                     {"--known-hosts", &sshAccess.authorityFile}}};
    for (const auto& [option, path] : files) {
        if (path->empty())
            continue;
        if (!std::ifstream(*path))
            return wrong("The file '" + terminalText(*path) + "' given with " + option + " cannot be read (" +
                         std::strerror(errno) + "); check the path.");
        *path = std::filesystem::absolute(*path).lexically_normal().string();
    }
    HostAccesses accesses;
    for (const DownloadRequest& request : requests) {
        const Origin origin = Origin::ofChecked(request.url);
        accesses[origin.server()] = origin.scheme == "sftp" ? sshAccess : access;
    }
    // Client certificate and key are those of the links' own servers.
    HostAccess mirrorAccess;
    mirrorAccess.authorityFile = access.authorityFile;
    for (const DownloadRequest& request : requests) {
        for (const std::string& link : request.mirrors) {
            if (const auto url = Url::parse(link))
                accesses.try_emplace(url->origin().server(), mirrorAccess);
        }
    }
    return accesses;
}

Parsed<SignatureKeys> planKeys(const Options& options) {
    SignatureKeys keys;
    for (const std::string& path : options.keys.keyrings) {
        if (auto readable = readFile(path, "--keyring"); !readable)
            return tl::unexpected(readable.error());
        keys.keyrings.push_back(std::filesystem::absolute(path).lexically_normal().string());
    }
    FileOps files;
    if (const auto useless = uselessKeys(files, keys); !useless.empty())
        return wrong("The file '" + terminalText(useless.front().key) + "' given with --keyring " +
                     (useless.front().trouble == KeyTrouble::Unreadable
                          ? "is no ordinary file; write the keys into one."
                          : "holds no OpenPGP public keys, or is damaged; have the keys exported again, as by gpg "
                            "--export."));
    for (const std::string& given : options.keys.minisignKeys) {
        const auto content = parseMinisignKey(given) ? Parsed<std::string>(given) : readFile(given, "--minisign-key");
        std::error_code error;
        if (!content && std::filesystem::exists(given, error)) // else it is no file, but a key that was mistyped
            return tl::unexpected(content.error());
        if (!content || !parseMinisignKey(*content))
            return wrong("What --minisign-key names, '" + terminalText(given) +
                         "', is neither a public key of minisign nor a file with one; such a key is 56 letters that "
                         "begin with RW, the second line of a minisign.pub.");
        keys.minisignKeys.push_back(*content);
    }
    return keys;
}

} // namespace intact::get
