// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/completion.h"

#include "core/disk/directory.h"

#include <utility>

namespace intact {

namespace {

constexpr int kMostNumbers = 10'000;

Result<std::string> freeName(FileOps& files, const std::string& directory, const std::string& wanted,
                             std::size_t maxBytes) {
    for (int n = 0; n <= kMostNumbers; ++n) {
        std::string name = n == 0 ? wanted : numberedName(wanted, n, maxBytes);
        const auto exists = nameExists(files, directory, name);
        if (!exists)
            return tl::make_unexpected(exists.error());
        if (!*exists)
            return name;
    }
    return tl::make_unexpected(
        Failure{FailureReason::NameInvalid, "rename", directory + "/" + wanted, 0, "too many files of this name"});
}

} // namespace

Completion::Completion(FileOps& files, std::shared_ptr<PartFile> part, std::string directory, std::string wantedName,
                       std::int64_t total, std::optional<FileOrigin> origin)
    : m_files(files)
    , m_part(std::move(part))
    , m_directory(std::move(directory))
    , m_wantedName(std::move(wantedName))
    , m_total(total)
    , m_origin(std::move(origin)) {}

Result<void> Completion::seal() {
    if (m_origin && !m_origin->server.empty())
        m_part->setAttribute(FileOrigin::kServerAttribute, m_origin->server);
    if (m_origin && !m_origin->referrer.empty())
        m_part->setAttribute(FileOrigin::kReferrerAttribute, m_origin->referrer);
    return m_part->seal(m_total).map([this](const FileStatus& status) { m_status = status; });
}

Result<void> Completion::choose() {
    if (!std::exchange(m_taken, false)) {
        m_name = m_wantedName;
        return {};
    }
    auto name = freeName(m_files, m_directory, m_wantedName, m_limits.bytes);
    if (!name)
        return tl::make_unexpected(name.error());
    m_name = std::move(*name);
    return {};
}

Result<bool> Completion::place() {
    Result<bool> placed = m_part->publish(m_name);
    m_taken = placed && !*placed;
    if (placed)
        return placed;
    const auto stricter = stricterLimits(m_limits, m_name, placed.error().osCode);
    if (!stricter)
        return placed;
    m_limits = *stricter;
    m_wantedName = fittedName(m_wantedName, m_limits);
    return false;
}

Result<FinalizingFound> findFinalizing(FileOps& files, const DownloadRecord& record) {
    const std::string& path = record.request.directory;
    const long opened = files.openDirectory(path);
    if (opened < 0)
        return unexpectedOs(static_cast<int>(-opened), "open", path);
    const Fd directory(files, static_cast<int>(opened));
    const auto isOurs = [&](const std::string& name) {
        FileStatus status;
        return files.statusAt(directory.get(), name, status) == 0 && status.regular &&
               status.device == record.ledger.partDevice && status.inode == record.ledger.partInode;
    };
    if (isOurs(record.fileName)) {
        const long synced = files.fsync(directory.get());
        if (synced < 0)
            return unexpectedOs(static_cast<int>(-synced), "fsync", path);
        return FinalizingFound::Placed;
    }
    return isOurs(record.ledger.partName) ? FinalizingFound::Unplaced : FinalizingFound::Lost;
}

} // namespace intact
