// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/disk_trouble.h"

#include "ui/format/quantities.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace intact::ui {

namespace {

struct DiskTroubleTr {
    Q_DECLARE_TR_FUNCTIONS(DiskTrouble)
};

QString whoWaits(const DiskTrouble& trouble, std::int64_t missing) {
    if (trouble.reason == FailureReason::DiskGone)
        return DiskTroubleTr::tr("%Ln downloads wait for it", nullptr, trouble.waiting);
    if (missing <= 0)
        return DiskTroubleTr::tr("%Ln downloads wait for more space", nullptr, trouble.waiting);
    return DiskTroubleTr::tr("%Ln downloads wait for %1 more space", nullptr, trouble.waiting).arg(bytesText(missing));
}

} // namespace

std::optional<DiskTrouble> diskTrouble(const std::vector<const DownloadRow*>& rows) {
    std::map<QString, DiskTrouble> byFolder;
    int all = 0;
    for (const DownloadRow* row : rows) {
        if (row->waitsForDisk.isEmpty())
            continue;
        DiskTrouble& trouble = byFolder[row->waitsForDisk];
        trouble.folder = row->waitsForDisk;
        // A disk that is not there is not full either.
        if (trouble.waiting == 0 || row->reason == FailureReason::DiskGone)
            trouble.reason = row->reason;
        trouble.needed += row->total ? std::max<std::int64_t>(*row->total - row->received, 0) : 0;
        ++trouble.waiting;
        ++all;
    }
    if (byFolder.empty())
        return std::nullopt;
    const auto most = std::ranges::max_element(byFolder, {}, [](const auto& pair) { return pair.second.waiting; });
    DiskTrouble trouble = most->second;
    trouble.elsewhere = all - trouble.waiting;
    return trouble;
}

QString diskSentence(const DiskTrouble& trouble, std::optional<std::int64_t> freeBytes) {
    const QString what = trouble.reason == FailureReason::DiskGone
                             ? DiskTroubleTr::tr("The disk with %1 is not there: %2")
                             : DiskTroubleTr::tr("The disk with %1 is full: %2");
    const QString sentence = what.arg(trouble.folder, whoWaits(trouble, trouble.needed - freeBytes.value_or(0)));
    if (trouble.elsewhere == 0)
        return sentence;
    return sentence + QStringLiteral(" · ") +
           DiskTroubleTr::tr("%Ln more in other folders", nullptr, trouble.elsewhere);
}

} // namespace intact::ui
