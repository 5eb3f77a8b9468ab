// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overall_progress.h"

#include "ui/format/quantities.h"

#include <QCoreApplication>

#include <algorithm>

namespace intact::ui {

namespace {

struct OverallProgressTr {
    Q_DECLARE_TR_FUNCTIONS(OverallProgress)
};

} // namespace

std::optional<double> OverallProgress::share() const {
    if (!total || *total <= 0)
        return std::nullopt;
    return std::clamp(static_cast<double>(received) / static_cast<double>(*total), 0.0, 1.0);
}

OverallProgress overallProgress(const std::vector<const DownloadRow*>& running, std::int64_t finished) {
    OverallProgress all;
    for (const DownloadRow* row : running) {
        ++all.running;
        all.bytesPerSecond += row->bytesPerSecond;
        if (!row->total)
            continue;
        all.received += row->received;
        all.total = all.total.value_or(0) + *row->total;
    }
    if (all.total) {
        all.received += finished;
        *all.total += finished;
    }
    return all;
}

QString overallText(const OverallProgress& progress) {
    if (progress.running == 0)
        return OverallProgressTr::tr("No downloads running");
    return OverallProgressTr::tr("%Ln downloads", nullptr, progress.running) + QStringLiteral(" · ") +
           speedText(progress.bytesPerSecond);
}

} // namespace intact::ui
