// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/range_map.h"

#include "ui/format/quantities.h"
#include "ui/widgets/progress_bar.h"

#include <QPainter>
#include <QPainterPath>

namespace intact::ui {

RangeMap::RangeMap(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setMinimumHeight(40);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Map of the file"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void RangeMap::setDetails(const ShownDetails* details) {
    m_segments.clear();
    m_received.clear();
    m_total = m_proven = 0;
    if (details != nullptr) {
        const DownloadRow& row = details->row;
        m_total = row.total.value_or(0);
        m_proven = row.proven;
        m_active = isRunning(row.state);
        m_received = details->received;
        m_segments = details->segments;
        if (row.state == State::Complete && row.total)
            m_received = {{0, *row.total}};
        setAccessibleDescription(row.total ? percentText(row.received, *row.total) : bytesText(row.received));
    }
    update();
}

QColor RangeMap::connectionColor(const ThemeColors& colors, int connection) {
    const auto count = static_cast<int>(colors.connections.size());
    return colors.connections[static_cast<std::size_t>(((connection % count) + count) % count)];
}

void RangeMap::paintEvent(QPaintEvent*) {
    const ThemeColors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(outline);
    painter.fillRect(rect(), colors.track);
    mirrorIfRightToLeft(painter, rect(), layoutDirection());
    const auto fill = [&](const std::vector<ByteRange>& ranges, int top, int height, const QColor& color) {
        for (const PixelRun& run : pixelRuns(ranges, m_total, width()))
            painter.fillRect(run.begin, top, run.end - run.begin, height, color);
    };
    fill(m_received, 0, height(), m_active ? colors.received : colors.idle);
    for (const SegmentInfo& segment : m_segments) {
        QColor claimed = connectionColor(colors, segment.connection);
        fill({{segment.claim.begin, segment.position}}, 0, height(), claimed);
        claimed.setAlpha(70);
        fill({{segment.position, segment.claim.end}}, 0, height(), claimed);
    }
    if (m_proven > 0)
        fill({{0, m_proven}}, height() - 8, 8, m_active ? colors.accent : colors.idleProven);
}

} // namespace intact::ui
