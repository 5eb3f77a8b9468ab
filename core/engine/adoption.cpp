// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/adoption.h"

#include "core/disk/directory.h"
#include "core/disk/names.h"
#include "core/disk/part_file.h"
#include "core/intake/foreign_part.h"
#include "core/verify/block_digests.h"

#include <algorithm>
#include <random>
#include <span>
#include <utility>
#include <vector>

#include <fcntl.h>

namespace intact {

namespace {

constexpr std::size_t kCopyBytes = std::size_t{1} << 20;

tl::unexpected<Failure> refused(const std::string& place, std::string detail) {
    return tl::make_unexpected(Failure{FailureReason::ForeignPartRefused, "adopt", place, 0, std::move(detail)});
}

struct Place {
    std::string directory;
    std::string name;
    [[nodiscard]] std::string path() const { return (directory == "/" ? "" : directory) + "/" + name; }
};

Place placeOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

/// A file of another program, opened for reading only.
struct ForeignFile {
    Fd fd;
    FileStatus status;
    std::string path;
};

Result<ForeignFile> openForeign(FileOps& files, const Place& place) {
    const auto directory = OpenDirectory::open(files, place.directory);
    if (!directory)
        return tl::make_unexpected(directory.error());
    ForeignFile file;
    file.path = place.path();
    // O_NONBLOCK: a FIFO must not hang.
    const long opened = files.openAt((*directory)->fd(), place.name, O_RDONLY | O_NONBLOCK, 0);
    if (opened < 0)
        return unexpectedOs(static_cast<int>(-opened), "open", file.path);
    file.fd = Fd(files, static_cast<int>(opened));
    if (const long result = files.status(file.fd.get(), file.status); result < 0)
        return unexpectedOs(static_cast<int>(-result), "fstat", file.path);
    if (!file.status.regular)
        return refused(file.path, "not a regular file");
    return file;
}

Result<void> readAll(FileOps& files, const ForeignFile& file, std::int64_t offset, std::span<std::byte> bytes) {
    while (!bytes.empty()) {
        const long count = files.pread(file.fd.get(), bytes, offset);
        if (count < 0)
            return unexpectedOs(static_cast<int>(-count), "pread", file.path);
        if (count == 0)
            return refused(file.path, "it became shorter");
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += count;
    }
    return {};
}

Result<Aria2Control> readControl(FileOps& files, const Place& place) {
    const auto file = openForeign(files, place);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->status.size > static_cast<std::int64_t>(kMostControlBytes))
        return refused(file->path, "control file of aria2: it is too large");
    std::vector<std::byte> content(static_cast<std::size_t>(file->status.size));
    if (auto read = readAll(files, *file, 0, content); !read)
        return tl::make_unexpected(read.error());
    std::vector<std::uint8_t> bytes(content.size());
    std::ranges::transform(content, bytes.begin(), [](std::byte byte) { return std::to_integer<std::uint8_t>(byte); });
    return readAria2Control(bytes, file->path);
}

/// What there is to be copied.
struct Source {
    ForeignFile file;
    RangeSet there;
};

// Which of its bytes the file holds; their sizes have been compared with the server's.
Result<RangeSet> claimOf(FileOps& files, const ForeignFile& file, const std::optional<Aria2Control>& control,
                         std::int64_t total) {
    const std::int64_t size = file.status.size;
    if (size > total || (control && control->total != total))
        return refused(file.path, "it is of a file of " + std::to_string(control ? control->total : size) +
                                      " bytes or more, the server has one of " + std::to_string(total));
    RangeSet there;
    if (control) {
        there = control->there;
        there.subtract({size, total});
    } else {
        const long hole = files.firstHole(file.fd.get());
        there.add({0, hole < 0 ? size : std::min<std::int64_t>(hole, size)});
    }
    if (there.empty())
        return refused(file.path, "there is nothing in it yet");
    return there;
}

Result<Source> openSource(FileOps& files, const Adoption& adoption) {
    Place data = placeOf(adoption.foreignPath);
    Place control{data.directory, data.name + kAria2Ending};
    bool hasControl = true;
    if (auto name = dataNameOfControl(data.name)) {
        control = std::exchange(data, {data.directory, *name});
    } else {
        const auto found = statusOf(files, control.directory, control.name);
        hasControl = found && *found;
    }
    std::optional<Aria2Control> aria2;
    if (hasControl) {
        auto read = readControl(files, control);
        if (!read)
            return tl::make_unexpected(read.error());
        aria2 = std::move(*read);
    }
    auto file = openForeign(files, data);
    if (!file)
        return tl::make_unexpected(file.error());
    auto there = claimOf(files, *file, aria2, adoption.total);
    if (!there)
        return tl::make_unexpected(there.error());
    return Source{std::move(*file), std::move(*there)};
}

Result<void> copy(FileOps& files, const Source& source, PartFile& part, BlockDigests& digests) {
    std::vector<std::byte> buffer(kCopyBytes);
    for (const ByteRange& range : source.there.ranges()) {
        for (std::int64_t offset = range.begin; offset < range.end;) {
            const auto count = std::min<std::int64_t>(range.end - offset, static_cast<std::int64_t>(buffer.size()));
            const std::span<std::byte> bytes(buffer.data(), static_cast<std::size_t>(count));
            if (auto read = readAll(files, source.file, offset, bytes); !read)
                return read;
            if (auto written = part.write(offset, bytes); !written)
                return written;
            digests.written(offset, bytes);
            part.startWriteback(offset, count);
            offset += count;
        }
    }
    if (auto synced = part.sync(); !synced)
        return synced;
    return part.syncDirectory();
}

Result<Ledger> copied(FileOps& files, const Adoption& adoption, const Source& source,
                      const std::shared_ptr<PartFile>& part) {
    Ledger ledger;
    ledger.total = adoption.total;
    ledger.rangesWork = true;
    ledger.partName = part->name();
    ledger.durable = source.there;
    ledger.blockBytes = blockBytesFor(adoption.total);
    BlockDigests digests(adoption.total, ledger.blockBytes,
                         [part](std::int64_t offset, std::span<std::byte> bytes) { return part->read(offset, bytes); });
    if (auto done = copy(files, source, *part, digests); !done)
        return tl::make_unexpected(done.error());
    auto blocks = digests.snapshot(ledger.durable);
    if (!blocks)
        return tl::make_unexpected(blocks.error());
    ledger.blocks = std::move(*blocks);
    const auto status = part->status();
    if (!status)
        return tl::make_unexpected(status.error());
    ledger.partDevice = status->device;
    ledger.partInode = status->inode;
    ledger.partModifiedNs = status->modifiedNs;
    return ledger;
}

std::string newToken() {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::random_device random;
    std::string token;
    for (int i = 0; i < 8; ++i)
        token += kDigits[random() % kDigits.size()];
    return token;
}

} // namespace

Result<AdoptedPart> copyForeignPart(FileOps& files, const Adoption& adoption) {
    const auto source = openSource(files, adoption);
    if (!source)
        return tl::make_unexpected(source.error());
    AdoptedPart adopted{adoption.fileName, newToken(), {}};
    const auto part =
        PartFile::create(files, adoption.directory, partFileName(adoption.fileName, adopted.partToken), adoption.total);
    if (!part)
        return tl::make_unexpected(part.error());
    auto ledger = copied(files, adoption, *source, *part);
    if (!ledger) {
        (void)(*part)->discard(); // the failure that is told comes first
        return tl::make_unexpected(ledger.error());
    }
    adopted.ledger = std::move(*ledger);
    return adopted;
}

std::optional<std::string> findForeignPart(FileOps& files, const std::string& directory, const std::string& fileName) {
    for (const std::string& name : foreignPartNames(fileName)) {
        const auto found = statusOf(files, directory, name);
        if (found && *found && (*found)->regular)
            return Place{directory, name}.path();
    }
    return std::nullopt;
}

} // namespace intact
