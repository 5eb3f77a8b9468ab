// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crash_images.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <sys/stat.h>

namespace intact::tests {

namespace {

constexpr std::int64_t kSector = 512;

// Sums of these tell sets of numbers apart (SplitMix64).
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

// The part of a write up to a border between sectors; nothing when it lies within one.
DiskOp torn(const DiskOp& write, std::mt19937& random) {
    DiskOp part = write;
    const std::int64_t first = kSector - write.offset % kSector;
    const auto length = static_cast<std::int64_t>(write.bytes.size());
    const std::int64_t borders = length > first ? (length - first - 1) / kSector + 1 : 0;
    const std::int64_t kept = borders == 0 ? 0 : first + static_cast<std::int64_t>(random() % borders) * kSector;
    part.bytes.resize(static_cast<std::size_t>(kept));
    return part;
}

} // namespace

const CrashImage::File* CrashImage::find(const std::string& directory, const std::string& name) const {
    const auto names = directories.find(directory);
    if (names == directories.end())
        return nullptr;
    const auto found = names->second.find(name);
    if (found == names->second.end())
        return nullptr;
    const auto file = files.find(found->second);
    static const File kEmpty;
    return file == files.end() ? &kEmpty : &file->second;
}

void CrashImage::apply(const DiskOp& op, bool withTime) {
    if (op.isName()) {
        auto& names = directories[op.directory];
        if (op.kind == DiskOp::Kind::Create || op.kind == DiskOp::Kind::Link) {
            names[op.name] = op.file;
        } else if (const auto found = names.find(op.name); found != names.end()) {
            const int file = found->second;
            names.erase(found);
            if (op.kind == DiskOp::Kind::Rename)
                names[op.to] = file;
        }
        return;
    }
    File& file = files[op.file];
    const auto offset = static_cast<std::size_t>(op.offset);
    if (op.kind == DiskOp::Kind::Write) {
        file.bytes.resize(std::max(file.bytes.size(), offset + op.bytes.size()));
        std::ranges::copy(op.bytes, file.bytes.begin() + op.offset);
    } else {
        file.bytes.resize(op.kind == DiskOp::Kind::Grow ? std::max(file.bytes.size(), offset) : offset);
    }
    if (withTime)
        file.modifiedNs = op.modifiedNs;
}

std::map<FileIdentity, FileIdentity> CrashImage::layOut(const std::map<int, FileIdentity>& identities,
                                                        const std::vector<std::string>& wanted) const {
    std::map<FileIdentity, FileIdentity> stands;
    for (const std::string& directory : wanted) {
        const auto names = directories.find(directory);
        if (names == directories.end())
            continue;
        for (const auto& [name, number] : names->second) {
            const File* file = find(directory, name);
            const std::string path = directory + "/" + name;
            std::ofstream(path, std::ios::binary) << file->bytes;
            const timespec time{file->modifiedNs / 1'000'000'000, file->modifiedNs % 1'000'000'000};
            const timespec times[2]{time, time};
            struct stat status {};
            if (::utimensat(AT_FDCWD, path.c_str(), times, 0) != 0 || ::chmod(path.c_str(), 0600) != 0 ||
                ::stat(path.c_str(), &status) != 0 || status.st_size != static_cast<std::int64_t>(file->bytes.size()))
                throw std::runtime_error("cannot lay out " + path);
            stands[{status.st_dev, status.st_ino}] = identities.at(number);
        }
    }
    return stands;
}

int CrashImages::forEach(const Visit& visit) {
    for (std::size_t moment = 0; moment < m_ops.size(); ++moment) {
        const DiskOp& op = m_ops[moment];
        if (op.kind == DiskOp::Kind::Note)
            m_notes.push_back(op.name);
        else if (op.isData() || op.isName())
            m_pending.push_back(moment);
        else
            sync(op);
        for (const Choice& choice : choices()) {
            if (!show(moment, choice, visit))
                return m_count;
        }
    }
    return m_count;
}

void CrashImages::sync(const DiskOp& op) {
    std::erase_if(m_pending, [&](std::size_t index) {
        const DiskOp& pending = m_ops[index];
        const bool covered = op.kind == DiskOp::Kind::SyncDirectory
                                 ? pending.isName() && pending.directory == op.directory
                                 : pending.isData() && pending.file == op.file;
        if (covered) {
            m_durable.apply(pending, op.kind == DiskOp::Kind::SyncAll);
            m_durableHash += mixed(index);
        }
        return covered;
    });
}

std::vector<CrashImages::Choice> CrashImages::choices() {
    const std::size_t count = m_pending.size();
    std::vector<Choice> all{{std::vector<bool>(count, false), false, false}};
    if (count == 0)
        return all;
    all.push_back({std::vector<bool>(count, true), true, false});
    all.push_back({std::vector<bool>(count, true), false, false});
    all.push_back({std::vector<bool>(count, true), false, true});
    for (std::size_t one = 0; one < count; ++one) {
        Choice alone{std::vector<bool>(count, false), false, false};
        alone.applied[one] = true;
        all.push_back(std::move(alone));
    }
    for (int i = 0; i < m_subsets && count > 1; ++i) {
        Choice some{std::vector<bool>(count), (m_random() & 1U) != 0, m_random() % 4 == 0};
        for (std::size_t one = 0; one < count; ++one)
            some.applied[one] = (m_random() & 1U) != 0;
        all.push_back(std::move(some));
    }
    return all;
}

bool CrashImages::show(std::size_t moment, const Choice& choice, const Visit& visit) {
    std::uint64_t hash = m_durableHash + mixed(std::uint64_t{1} << 40U | m_notes.size());
    std::size_t lastWrite = m_pending.size();
    for (std::size_t i = 0; i < m_pending.size(); ++i) {
        if (!choice.applied[i])
            continue;
        hash += mixed(m_pending[i]);
        if (m_ops[m_pending[i]].kind == DiskOp::Kind::Write)
            lastWrite = i;
    }
    if (choice.torn)
        hash += mixed(std::uint64_t{1} << 41U);
    if (choice.withTime)
        hash += mixed(std::uint64_t{1} << 42U);
    if (!m_seen.insert(hash).second)
        return true;
    CrashImage image = m_durable;
    image.story = "after operation " + std::to_string(moment) + " with";
    for (std::size_t i = 0; i < m_pending.size(); ++i) {
        if (!choice.applied[i])
            continue;
        const DiskOp& op = m_ops[m_pending[i]];
        const bool cut = choice.torn && i == lastWrite;
        image.apply(cut ? torn(op, m_random) : op, choice.withTime);
        image.story += " " + std::to_string(m_pending[i]) + (cut ? " (torn)" : "");
    }
    ++m_count;
    return visit(image, m_notes);
}

} // namespace intact::tests
