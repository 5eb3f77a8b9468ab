// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/state_directory.h"

#include <cerrno>
#include <ctime>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>

namespace intact {

namespace {

namespace fs = std::filesystem;

constexpr const char* kLockName = "lock";
constexpr int kMostAside = 1000; // databases moved aside in one second

tl::unexpected<Failure> failed(int osCode, const char* operation, const std::string& place, std::string detail = {}) {
    return tl::make_unexpected(Failure{FailureReason::StoreFailed, operation, place, osCode, std::move(detail)});
}

// Where that is not possible the list still works; only a power cut right now could take it away.
void syncDirectory(FileOps& ops, const fs::path& path) {
    const long opened = ops.openDirectory(path.empty() ? "." : path.string());
    if (opened < 0)
        return;
    const Fd directory(ops, static_cast<int>(opened));
    ops.fsync(directory.get());
}

Result<void> makeDirectories(FileOps& ops, const std::string& path) {
    fs::path soFar;
    for (const fs::path& component : fs::path(path)) {
        soFar /= component;
        if (soFar.empty() || soFar == "/")
            continue;
        if (::mkdir(soFar.c_str(), 0700) == 0)
            syncDirectory(ops, soFar.parent_path());
        else if (errno != EEXIST)
            return failed(errno, "mkdir", soFar.string());
    }
    return {};
}

// Others could exchange the database under our hands.
Result<void> refuseIfAnyoneMayWrite(const std::string& path) {
    std::error_code error;
    const fs::perms permissions = fs::status(path, error).permissions();
    if (error)
        return failed(error.value(), "stat", path);
    if ((permissions & fs::perms::others_write) != fs::perms::none)
        return failed(0, "open", path, "everybody may write to this directory");
    return {};
}

std::string timeStamp() {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::string text(16, '\0');
    text.resize(std::strftime(text.data(), text.size() + 1, "%Y%m%dT%H%M%SZ", &utc));
    return text;
}

} // namespace

StateDirectory::StateDirectory(FileOps& ops, std::string path, Fd directory, Fd lock)
    : m_ops(&ops), m_path(std::move(path)), m_directory(std::move(directory)), m_lock(std::move(lock)) {}

Result<StateDirectory> StateDirectory::open(FileOps& ops, const std::string& path) {
    if (Result<void> made = makeDirectories(ops, path); !made)
        return tl::make_unexpected(made.error());
    const long directory = ops.openDirectory(path);
    if (directory < 0)
        return failed(static_cast<int>(-directory), "open", path);
    Fd held(ops, static_cast<int>(directory));
    if (Result<void> checked = refuseIfAnyoneMayWrite(path); !checked)
        return tl::make_unexpected(checked.error());
    const std::string lockPath = path + "/" + kLockName;
    const long file = ops.openAt(held.get(), kLockName, O_RDWR | O_CREAT, 0600);
    if (file < 0)
        return failed(static_cast<int>(-file), "open", lockPath);
    Fd lock(ops, static_cast<int>(file));
    const long locked = ops.lockExclusive(lock.get());
    if (locked == -EWOULDBLOCK)
        return tl::make_unexpected(
            Failure{FailureReason::PartInUse, "flock", lockPath, 0, "another process uses this download list"});
    if (locked < 0)
        return failed(static_cast<int>(-locked), "flock", lockPath);
    return StateDirectory(ops, path, std::move(held), std::move(lock));
}

Result<bool> StateDirectory::makePrivateFile(const std::string& name) {
    const long file = m_ops->openAt(m_directory.get(), name, O_RDWR | O_CREAT | O_NONBLOCK, 0600);
    if (file == -ELOOP || file == -EISDIR || file == -ENXIO)
        return false;
    if (file < 0)
        return failed(static_cast<int>(-file), "open", pathOf(name));
    const Fd opened(*m_ops, static_cast<int>(file));
    FileStatus status;
    if (const long result = m_ops->status(opened.get(), status); result < 0)
        return failed(static_cast<int>(-result), "fstat", pathOf(name));
    if (!status.regular)
        return false;
    if (const long result = m_ops->fchmod(opened.get(), 0600); result < 0)
        return failed(static_cast<int>(-result), "fchmod", pathOf(name));
    return true;
}

bool StateDirectory::holds(const std::string& name) {
    FileStatus status;
    return m_ops->statusAt(m_directory.get(), name, status) >= 0 && status.regular && status.size > 0;
}

Result<void> StateDirectory::makeAnew(const std::string& name) {
    if (const long result = m_ops->unlinkAt(m_directory.get(), name); result < 0 && result != -ENOENT)
        return failed(static_cast<int>(-result), "unlink", pathOf(name));
    const Result<bool> made = makePrivateFile(name);
    return made ? Result<void>{} : tl::make_unexpected(made.error());
}

Result<void> StateDirectory::place(const std::string& name, const std::string& to) {
    const long opened = m_ops->openAt(m_directory.get(), name, O_RDWR, 0);
    if (opened < 0)
        return failed(static_cast<int>(-opened), "open", pathOf(name));
    const Fd file(*m_ops, static_cast<int>(opened));
    long result = m_ops->fsync(file.get());
    if (result < 0)
        return failed(static_cast<int>(-result), "fsync", pathOf(name));
    result = m_ops->renameReplace(m_directory.get(), name, to);
    if (result < 0)
        return failed(static_cast<int>(-result), "rename", pathOf(to));
    result = m_ops->fsync(m_directory.get());
    return result < 0 ? Result<void>(failed(static_cast<int>(-result), "fsync", m_path)) : Result<void>{};
}

// The database goes first: SQLite throws a -wal away whose database is missing, but would apply it to a wrong one.
Result<std::string> StateDirectory::moveAside(const std::string& name) {
    const std::string base = pathOf("corrupt-" + timeStamp());
    std::string target = base;
    int made = ::mkdir(target.c_str(), 0700);
    for (int n = 2; made != 0 && errno == EEXIST && n < kMostAside; ++n) {
        target = base + "-" + std::to_string(n);
        made = ::mkdir(target.c_str(), 0700);
    }
    if (made != 0)
        return failed(errno, "mkdir", target);
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const std::string file = name + suffix;
        std::error_code error;
        fs::rename(pathOf(file), target + "/" + file, error);
        if (error && error != std::errc::no_such_file_or_directory)
            return failed(error.value(), "rename", pathOf(file));
    }
    m_ops->fsync(m_directory.get());
    return target;
}

} // namespace intact
