// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_bar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace intact::ui {

namespace {

int pixelAt(std::int64_t offset, std::int64_t total, int width) {
    return static_cast<int>(static_cast<double>(offset) / static_cast<double>(total) * width);
}

void fillRuns(QPainter& painter, const QRect& rect, const std::vector<PixelRun>& runs, const QColor& color) {
    for (const PixelRun& run : runs)
        painter.fillRect(rect.left() + run.begin, rect.top(), run.end - run.begin, rect.height(), color);
}

// The whole bar where the ledger says no more than how much there is.
std::vector<ByteRange> knownRanges(const DownloadRow& row) {
    if (row.state == State::Complete && row.total)
        return {{0, *row.total}};
    return row.ranges;
}

void paintStripe(QPainter& painter, const QRect& rect, const QColor& color, double phase) {
    const int stripe = rect.width() / 4;
    const int x = rect.left() - stripe + static_cast<int>((rect.width() + stripe) * phase);
    painter.fillRect(x, rect.top(), stripe, rect.height(), color);
}

} // namespace

void mirrorIfRightToLeft(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction) {
    if (direction != Qt::RightToLeft)
        return;
    painter.translate(2 * rect.left() + rect.width(), 0);
    painter.scale(-1, 1);
}

std::vector<PixelRun> pixelRuns(const std::vector<ByteRange>& ranges, std::int64_t total, int width) {
    std::vector<PixelRun> runs;
    if (total <= 0 || width <= 0)
        return runs;
    for (const ByteRange& range : ranges) {
        if (range.empty())
            continue;
        const int begin = std::clamp(pixelAt(range.begin, total, width), 0, width - 1);
        const int end = std::clamp(pixelAt(std::min(range.end, total), total, width), begin + 1, width);
        if (!runs.empty() && begin <= runs.back().end)
            runs.back().end = std::max(runs.back().end, end);
        else
            runs.push_back({begin, end});
    }
    return runs;
}

BarColors barColors(const DownloadRow& row, const ThemeColors& colors) {
    switch (row.state) {
    case State::Complete:
        if (row.proof == ProofState::Verified)
            return {colors.verified, colors.verified, {}};
        return {colors.received, colors.accent, {}};
    case State::Paused:
    case State::Queued:
        return {colors.idle, colors.idleProven, {}};
    case State::Waiting:
        return {colors.idle, colors.idleProven, colors.attention};
    case State::Failed:
        return {colors.idle, colors.idleProven, colors.failed};
    case State::Connecting:
    case State::Downloading:
    case State::Verifying:
    case State::Finalizing:
        break;
    }
    return {colors.received, colors.accent, {}};
}

void paintProgressBar(QPainter& painter, const QRect& rect, const DownloadRow& row, const ThemeColors& colors,
                      double phase) {
    const BarColors bar = barColors(row, colors);
    const qreal radius = std::min(rect.height() / 2.0, 4.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.setClipPath(outline);
    painter.fillRect(rect, colors.track);
    if (row.total && *row.total > 0) {
        fillRuns(painter, rect, pixelRuns(knownRanges(row), *row.total, rect.width()), bar.received);
        if (row.proven > 0)
            fillRuns(painter, rect, pixelRuns({{0, row.proven}}, *row.total, rect.width()), bar.proven);
    } else if (row.state == State::Complete) {
        painter.fillRect(rect, bar.received);
    } else if (isRunning(row.state)) {
        paintStripe(painter, rect, bar.received, phase);
    }
    painter.setClipping(false);
    if (bar.edge.isValid()) {
        painter.setPen(bar.edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter.restore();
}

} // namespace intact::ui
