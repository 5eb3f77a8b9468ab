// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_vfs.h"

#include <atomic>
#include <new>
#include <optional>
#include <tuple>
#include <utility>

#include <sqlite3.h>
#include <sys/stat.h>

namespace intact::tests {

namespace {

/// What the functions of the VFS work with.
struct VfsState {
    sqlite3_vfs methods{};
    sqlite3_vfs* system = nullptr;
    DiskLog* log = nullptr;
    std::atomic<int> count{0};
    std::atomic<int> failAt{0};
    std::atomic<bool> full{false};
    std::atomic<bool> forever{false};

    /// What the next write or sync must say: SQLITE_OK, or how it fails.
    int verdict(int broken) {
        const int number = ++count;
        const int wanted = failAt;
        if (wanted == 0 || number < wanted || (number > wanted && !forever))
            return SQLITE_OK;
        return full ? SQLITE_FULL : broken;
    }
};

/// Our part of an open file; SQLite gives the memory, the system's part follows.
struct OpenFile {
    sqlite3_file base{};
    DiskLog* log = nullptr; // null: not recorded
    VfsState* vfs = nullptr;
    int file = 0;
    std::string directory;
    bool syncsDirectory = false; // with its first sync, as the system's does for a journal it has made
};

sqlite3_file* systemFile(OpenFile* file) {
    return static_cast<sqlite3_file*>(static_cast<void*>(file + 1));
}
OpenFile* ours(sqlite3_file* file) {
    return static_cast<OpenFile*>(static_cast<void*>(file));
}

std::pair<std::string, std::string> splitPath(const char* path) {
    const std::string whole(path);
    const auto slash = whole.rfind('/');
    return {whole.substr(0, slash), whole.substr(slash + 1)};
}

std::optional<FileIdentity> identityOf(const char* path) {
    struct stat status {};
    if (path == nullptr || ::stat(path, &status) != 0)
        return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

using Lock = std::optional<std::unique_lock<std::mutex>>;

Lock holdIf(DiskLog* log) {
    return log != nullptr ? Lock(log->hold()) : std::nullopt;
}

DiskOp opOn(const OpenFile& file, DiskOp::Kind kind, std::int64_t offset) {
    DiskOp op;
    op.kind = kind;
    op.file = file.file;
    op.offset = offset;
    return op;
}

int closeFile(sqlite3_file* file) {
    OpenFile* mine = ours(file);
    const int result = systemFile(mine)->pMethods->xClose(systemFile(mine));
    mine->~OpenFile();
    return result;
}

int readFile(sqlite3_file* file, void* to, int length, sqlite3_int64 offset) {
    sqlite3_file* system = systemFile(ours(file));
    return system->pMethods->xRead(system, to, length, offset);
}

int writeFile(sqlite3_file* file, const void* from, int length, sqlite3_int64 offset) {
    OpenFile* mine = ours(file);
    if (const int wanted = mine->vfs->verdict(SQLITE_IOERR_WRITE); wanted != SQLITE_OK)
        return wanted;
    const Lock lock = holdIf(mine->log);
    const int result = systemFile(mine)->pMethods->xWrite(systemFile(mine), from, length, offset);
    if (mine->log != nullptr && result == SQLITE_OK) {
        DiskOp op = opOn(*mine, DiskOp::Kind::Write, offset);
        op.bytes.assign(static_cast<const char*>(from), static_cast<std::size_t>(length));
        mine->log->add(std::move(op));
    }
    return result;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    OpenFile* mine = ours(file);
    const Lock lock = holdIf(mine->log);
    const int result = systemFile(mine)->pMethods->xTruncate(systemFile(mine), size);
    if (mine->log != nullptr && result == SQLITE_OK)
        mine->log->add(opOn(*mine, DiskOp::Kind::Resize, size));
    return result;
}

int syncFile(sqlite3_file* file, int /*flags*/) {
    OpenFile* mine = ours(file);
    if (const int wanted = mine->vfs->verdict(SQLITE_IOERR_FSYNC); wanted != SQLITE_OK)
        return wanted;
    const Lock lock = holdIf(mine->log);
    if (mine->log == nullptr)
        return SQLITE_OK;
    mine->log->add(opOn(*mine, DiskOp::Kind::SyncData, 0));
    if (mine->syncsDirectory) {
        DiskOp op;
        op.kind = DiskOp::Kind::SyncDirectory;
        op.directory = mine->directory;
        mine->log->add(std::move(op));
        mine->syncsDirectory = false;
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    sqlite3_file* system = systemFile(ours(file));
    return system->pMethods->xFileSize(system, size);
}

int lockFile(sqlite3_file* file, int level) {
    sqlite3_file* system = systemFile(ours(file));
    return system->pMethods->xLock(system, level);
}

int unlockFile(sqlite3_file* file, int level) {
    sqlite3_file* system = systemFile(ours(file));
    return system->pMethods->xUnlock(system, level);
}

int checkReservedLock(sqlite3_file* file, int* reserved) {
    sqlite3_file* system = systemFile(ours(file));
    return system->pMethods->xCheckReservedLock(system, reserved);
}

int fileControl(sqlite3_file* file, int operation, void* argument) {
    sqlite3_file* system = systemFile(ours(file));
    return system->pMethods->xFileControl(system, operation, argument);
}

int sectorSize(sqlite3_file* file) {
    sqlite3_file* system = systemFile(ours(file));
    return system->pMethods->xSectorSize(system);
}

int deviceCharacteristics(sqlite3_file* file) {
    sqlite3_file* system = systemFile(ours(file));
    return system->pMethods->xDeviceCharacteristics(system);
}

// Version 1: no shared memory, which exclusive locking does without.
sqlite3_io_methods ioMethods() {
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    return methods;
}
const sqlite3_io_methods kIoMethods = ioMethods();

VfsState& stateOf(sqlite3_vfs* vfs) {
    return *static_cast<VfsState*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* flagsOut) {
    VfsState& state = stateOf(vfs);
    const bool temporary = path == nullptr || (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    const Lock lock = holdIf(state.log);
    const bool wasThere = identityOf(path).has_value();
    auto* mine = new (file) OpenFile;
    mine->vfs = &state;
    const int result = state.system->xOpen(state.system, path, systemFile(mine), flags, flagsOut);
    mine->base.pMethods = systemFile(mine)->pMethods != nullptr ? &kIoMethods : nullptr;
    if (result != SQLITE_OK) {
        if (mine->base.pMethods == nullptr)
            mine->~OpenFile();
        return result;
    }
    const auto identity = identityOf(path);
    if (state.log == nullptr || temporary || !identity)
        return result;
    const auto [directory, name] = splitPath(path);
    mine->log = state.log;
    mine->directory = directory;
    mine->file = state.log->opened(directory, name, *identity, !wasThere);
    mine->syncsDirectory = !wasThere && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    return result;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int syncDirectory) {
    VfsState& state = stateOf(vfs);
    const Lock lock = holdIf(state.log);
    const int result = state.system->xDelete(state.system, path, 0);
    if (state.log == nullptr || result != SQLITE_OK)
        return result;
    DiskOp op;
    op.kind = DiskOp::Kind::Unlink;
    std::tie(op.directory, op.name) = splitPath(path);
    DiskOp sync;
    sync.kind = DiskOp::Kind::SyncDirectory;
    sync.directory = op.directory;
    state.log->add(std::move(op));
    if (syncDirectory != 0)
        state.log->add(std::move(sync));
    return result;
}

int access(sqlite3_vfs* vfs, const char* path, int flags, int* result) {
    sqlite3_vfs* system = stateOf(vfs).system;
    return system->xAccess(system, path, flags, result);
}

} // namespace

struct RecordingVfs::Vfs : VfsState {};

RecordingVfs::RecordingVfs() : m_vfs(std::make_unique<Vfs>()) {
    static std::atomic<int> number{0};
    m_name = "intact-recording-" + std::to_string(++number);
    m_vfs->system = sqlite3_vfs_find(nullptr);
    m_vfs->methods = *m_vfs->system; // everything that is not ours is the system's, and takes no notice of its vfs
    m_vfs->methods.zName = m_name.c_str();
    m_vfs->methods.pAppData = static_cast<VfsState*>(m_vfs.get());
    m_vfs->methods.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_vfs->system->szOsFile;
    m_vfs->methods.xOpen = openFile;
    m_vfs->methods.xDelete = deleteFile;
    m_vfs->methods.xAccess = access;
    sqlite3_vfs_register(&m_vfs->methods, 0);
}

RecordingVfs::~RecordingVfs() {
    sqlite3_vfs_unregister(&m_vfs->methods);
}

void RecordingVfs::recordInto(DiskLog* log) {
    m_vfs->log = log;
}

void RecordingVfs::failAt(int nth, bool full, bool forever) {
    m_vfs->full = full;
    m_vfs->forever = forever;
    m_vfs->count = 0;
    m_vfs->failAt = nth;
}

int RecordingVfs::count() const {
    return m_vfs->count;
}

} // namespace intact::tests
