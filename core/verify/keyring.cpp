// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/keyring.h"

#include "core/verify/armor.h"
#include "core/verify/gpgv.h"
#include "core/verify/minisign.h"

#include <algorithm>
#include <filesystem>
#include <span>

#include <fcntl.h>

namespace intact {

namespace {

// Of an armored keyring; a binary one that is larger is not looked through.
constexpr std::int64_t kMostKeyBytes = std::int64_t{4} << 20;

std::string beginOf(FileOps& files, const Fd& file) {
    std::string begin(16, '\0');
    const long got = file.isOpen() ? files.pread(file.get(), std::as_writable_bytes(std::span(begin)), 0) : 0;
    begin.resize(static_cast<std::size_t>(std::max(got, 0L)));
    return begin;
}

// It is often a link to another place.
Fd openPath(FileOps& files, const std::string& path) {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    return error ? Fd() : openFile(files, real.parent_path().string(), real.filename().string());
}

std::optional<KeyTrouble> troubleOf(FileOps& files, const std::string& path) {
    const auto keyring = openKeyring(files, path);
    if (!keyring)
        return keyring.error();
    FileStatus status;
    if (files.status(keyring->get(), status) < 0)
        return KeyTrouble::Unreadable;
    if (status.size > kMostKeyBytes)
        return std::nullopt;
    const auto keys = readFile(files, *keyring, kMostKeyBytes);
    if (!keys)
        return KeyTrouble::Unreadable;
    return isWholeKeyring(*keys) ? std::nullopt : std::optional(KeyTrouble::NoOpenPgpKeys);
}

} // namespace

Fd openFile(FileOps& files, const std::string& directory, const std::string& name) {
    const Fd folder(files, static_cast<int>(files.openDirectory(directory)));
    if (!folder.isOpen())
        return {};
    return {files, static_cast<int>(files.openAt(folder.get(), name, O_RDONLY | O_NONBLOCK, 0))};
}

std::optional<std::string> readFile(FileOps& files, const Fd& file, std::int64_t most) {
    FileStatus status;
    if (!file.isOpen() || files.status(file.get(), status) < 0 || !status.regular || status.size > most)
        return std::nullopt;
    std::string content(static_cast<std::size_t>(status.size), '\0');
    std::size_t done = 0;
    while (done < content.size()) {
        const long got = files.pread(file.get(), std::as_writable_bytes(std::span(content)).subspan(done),
                                     static_cast<std::int64_t>(done));
        if (got <= 0)
            return std::nullopt;
        done += static_cast<std::size_t>(got);
    }
    return content;
}

// gpgv reads binary ones itself.
tl::expected<Fd, KeyTrouble> openKeyring(FileOps& files, const std::string& path) {
    Fd file = openPath(files, path);
    FileStatus status;
    if (!file.isOpen() || files.status(file.get(), status) < 0 || !status.regular)
        return tl::make_unexpected(KeyTrouble::Unreadable);
    if (looksLikeKeyring(beginOf(files, file)))
        return file;
    const auto content = readFile(files, file, kMostKeyBytes);
    const auto keys = content ? dearmoredKeys(*content) : std::nullopt;
    if (!keys)
        return tl::make_unexpected(KeyTrouble::NoOpenPgpKeys);
    Fd memory = inMemory(files, *keys);
    if (!memory.isOpen())
        return tl::make_unexpected(KeyTrouble::Unreadable);
    return memory;
}

std::vector<UselessKey> uselessKeys(FileOps& files, const SignatureKeys& keys) {
    std::vector<UselessKey> useless;
    for (const std::string& path : keys.keyrings) {
        if (const auto trouble = troubleOf(files, path))
            useless.push_back({path, *trouble});
    }
    for (const std::string& key : keys.minisignKeys) {
        if (!parseMinisignKey(key))
            useless.push_back({key, KeyTrouble::NoMinisignKey});
    }
    return useless;
}

} // namespace intact
