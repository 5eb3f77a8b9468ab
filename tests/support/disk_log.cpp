// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_log.h"

namespace intact::tests {

int DiskLog::opened(const std::string& directory, const std::string& name, FileIdentity identity, bool made) {
    const auto known = m_names.find({directory, name});
    if (known != m_names.end() && !made)
        return known->second;
    DiskOp op;
    op.kind = DiskOp::Kind::Create;
    op.file = static_cast<int>(m_identities.size()) + 1;
    op.directory = directory;
    op.name = name;
    m_identities[op.file] = identity;
    const int file = op.file;
    add(std::move(op));
    return file;
}

void DiskLog::add(DiskOp op) {
    const std::pair name{op.directory, op.name};
    switch (op.kind) {
    case DiskOp::Kind::Create:
    case DiskOp::Kind::Link:
        m_names[name] = op.file;
        break;
    case DiskOp::Kind::Unlink:
        m_names.erase(name);
        break;
    case DiskOp::Kind::Rename:
        m_names[{op.directory, op.to}] = m_names[name];
        m_names.erase(name);
        break;
    case DiskOp::Kind::SyncData:
    case DiskOp::Kind::SyncAll:
        ++m_syncs;
        m_synced.notify_all();
        break;
    default:
        break;
    }
    m_ops.push_back(std::move(op));
}

void DiskLog::note(std::string_view promise) {
    const auto lock = hold();
    DiskOp op;
    op.name = promise;
    m_ops.push_back(std::move(op));
}

bool DiskLog::waitForSyncs(int count, std::chrono::milliseconds most) {
    auto lock = hold();
    return m_synced.wait_for(lock, most, [&] { return m_syncs >= count; });
}

int DiskLog::syncs() {
    const auto lock = hold();
    return m_syncs;
}

} // namespace intact::tests
