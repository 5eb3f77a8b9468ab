// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/proof_plan.h"

#include <algorithm>
#include <iterator>

namespace intact {

namespace {

bool isNone(DownloadId id) {
    return id.value == 0;
}

} // namespace

ProofPlanner::ProofPlanner(const std::vector<ListedFile>& files) : m_files(files), m_found(files.size()) {
    for (std::size_t place = 0; place < files.size(); ++place)
        m_places.emplace(files[place].name, place);
}

void ProofPlanner::look(const DownloadRecord& record) {
    if (record.removed)
        return;
    const auto [begin, end] = m_places.equal_range(record.fileName);
    const bool isAlone = begin != end && std::next(begin) == end;
    for (auto it = begin; it != end; ++it) {
        Found& found = m_found[it->second];
        const bool isHere = m_files[it->second].directory == record.request.directory;
        if (!isHere && !isAlone)
            continue;
        if (record.state != State::Complete) {
            if (!record.request.expected)
                found.unfinished = std::max(found.unfinished, record.id);
        } else if (isHere) {
            found.here = std::max(found.here, record.id);
        } else {
            found.elsewhere = std::max(found.elsewhere, record.id);
        }
    }
}

ProofPlan ProofPlanner::plan() const {
    ProofPlan plan;
    for (std::size_t place = 0; place < m_files.size(); ++place) {
        const ListedFile& file = m_files[place];
        const Found& found = m_found[place];
        if (!isNone(found.here))
            plan.finished.emplace_back(found.here, file.expected);
        else if (file.bytes)
            plan.fresh.push_back(file);
        else if (!isNone(found.elsewhere))
            plan.finished.emplace_back(found.elsewhere, file.expected);
        else if (!isNone(found.unfinished))
            plan.expected.emplace_back(found.unfinished, file.expected);
        else
            ++plan.absent;
    }
    return plan;
}

} // namespace intact
