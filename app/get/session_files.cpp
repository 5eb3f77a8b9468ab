// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/session_files.h"

#include "core/verify/digester.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sys/stat.h>

namespace intact::get {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSessionPrefix = "session-";
// Before the key of a job that is no longer unfinished: thousands of jobs must not mean thousands of new lists.
const std::string kStruckOut = "-";

tl::unexpected<Failure> storeFailed(int osCode, std::string operation, const std::string& place,
                                    std::string detail = {}) {
    return tl::unexpected(Failure{FailureReason::StoreFailed, std::move(operation), place, osCode, std::move(detail)});
}

Result<void> makePrivateDirectory(const std::string& path) {
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        return storeFailed(errno, "mkdir", path);
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return storeFailed(errno, "stat", path);
    if (!S_ISDIR(status.st_mode))
        return storeFailed(ENOTDIR, "mkdir", path);
    if ((status.st_mode & S_IWOTH) != 0)
        return storeFailed(0, "stat", path, "everybody may write there; take the permission away or use --state-dir");
    return {};
}

std::set<JobKey> readKeys(const std::string& path) {
    std::set<JobKey> keys;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(kStruckOut))
            keys.erase(line.substr(1));
        else if (!line.empty())
            keys.insert(line);
    }
    return keys;
}

Result<void> writeKeys(const std::string& path, const std::set<JobKey>& keys) {
    const std::string beside = path + ".new";
    std::ofstream file(beside, std::ios::trunc);
    for (const JobKey& key : keys)
        file << key << '\n';
    file.close();
    if (!file)
        return storeFailed(errno, "write", beside);
    if (std::rename(beside.c_str(), path.c_str()) != 0)
        return storeFailed(errno, "rename", path);
    return {};
}

} // namespace

JobKey jobKey(const DownloadRequest& request) {
    Digester digester(DigestAlgorithm::Sha256);
    for (const std::string& part : {request.url, request.directory, request.fileName})
        digester.update(std::as_bytes(std::span(part.c_str(), part.size() + 1))); // the NUL keeps them apart
    return digester.finish().hex();
}

std::vector<JobKey> jobKeys(const std::vector<DownloadRequest>& requests) {
    std::vector<JobKey> keys;
    keys.reserve(requests.size());
    std::ranges::transform(requests, std::back_inserter(keys), jobKey);
    return keys;
}

std::string usualStateDirectory(const std::string& programDirectory) {
    std::error_code error;
    if (!programDirectory.empty() && fs::exists(programDirectory + "/intact.portable", error))
        return programDirectory + "/intact-state/intact-get";
    // XDG: a path that is not absolute is to be ignored
    if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && state[0] == '/')
        return std::string(state) + "/intact-get";
    if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/')
        return std::string(home) + "/.local/state/intact-get";
    return {};
}

Result<void> makeStateDirectory(const std::string& base) {
    std::error_code error;
    fs::create_directories(fs::path(base).parent_path(), error);
    if (error)
        return storeFailed(error.value(), "mkdir", fs::path(base).parent_path().string());
    return makePrivateDirectory(base);
}

Result<std::string> makeSessionDirectory(const std::string& base) {
    std::random_device random;
    for (;;) {
        std::array<char, 9> digits{};
        std::snprintf(digits.data(), digits.size(), "%08x", static_cast<unsigned>(random()));
        const std::string path = base + "/" + std::string(kSessionPrefix) + digits.data();
        if (::mkdir(path.c_str(), 0700) == 0)
            return path;
        if (errno != EEXIST)
            return storeFailed(errno, "mkdir", path);
    }
}

std::vector<std::string> sessionDirectories(const std::string& base) {
    std::vector<std::string> found;
    std::error_code error;
    for (fs::directory_iterator it(base, error), end; !error && it != end; it.increment(error)) {
        if (it->path().filename().string().starts_with(kSessionPrefix))
            found.push_back(it->path().string());
    }
    std::ranges::sort(found);
    return found;
}

std::set<JobKey> readJobs(const std::string& sessionDirectory) {
    return readKeys(sessionDirectory + "/jobs");
}

Result<void> writeJobs(const std::string& sessionDirectory, const std::set<JobKey>& jobs) {
    return writeKeys(sessionDirectory + "/jobs", jobs);
}

std::set<JobKey> readRunning(const std::string& sessionDirectory) {
    return readKeys(sessionDirectory + "/running");
}

Result<void> writeRunning(const std::string& sessionDirectory, const std::set<JobKey>& jobs) {
    return writeKeys(sessionDirectory + "/running", jobs);
}

void strikeOutJobs(const std::string& sessionDirectory, const std::vector<JobKey>& jobs) {
    std::ofstream file(sessionDirectory + "/jobs", std::ios::app);
    for (const JobKey& job : jobs)
        file << kStruckOut << job << '\n';
}

} // namespace intact::get
