// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_graph.h"

#include "ui/format/quantities.h"
#include "ui/models/graph_scale.h"
#include "ui/widgets/tabular_text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace intact::ui {

namespace {

constexpr int kGap = 8;            // between labels and axes
constexpr int kSpeedSteps = 4;     // at most
constexpr double kLeastTop = 1000; // bytes per second

// Exact, unlike a time that is left: these are round steps of an axis.
QString timeText(double seconds) {
    const auto whole = static_cast<qint64>(std::lround(seconds));
    if (whole < 60)
        return SpeedGraph::tr("%L1 s").arg(whole);
    if (whole < 3600)
        return whole % 60 == 0 ? SpeedGraph::tr("%L1 min").arg(whole / 60)
                               : SpeedGraph::tr("%L1 min %L2 s").arg(whole / 60).arg(whole % 60);
    const qint64 minutes = whole / 60;
    return minutes % 60 == 0 ? SpeedGraph::tr("%L1 h").arg(minutes / 60)
                             : SpeedGraph::tr("%L1 h %L2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

SpeedGraph::SpeedGraph(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Speed over time"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void SpeedGraph::show(Shown shown) {
    m_shown = std::move(shown);
    update();
}

QSize SpeedGraph::sizeHint() const {
    return {480, 160};
}

QSize SpeedGraph::minimumSizeHint() const {
    return {200, 4 * fontMetrics().height()};
}

QRect SpeedGraph::plot() const {
    const int labels = std::max(tabularWidth(fontMetrics(), speedText(99.9e6)),
                                tabularWidth(fontMetrics(), speedText(999e6))); // always the same, whatever is shown
    const int line = fontMetrics().height();
    return rect().adjusted(labels + kGap, line / 2 + 2, -line, -line - kGap);
}

double SpeedGraph::top() const {
    double largest = kLeastTop;
    for (const float speed : m_shown.series.speeds)
        largest = std::max<double>(largest, speed);
    // A limit far above would press everything down.
    if (m_shown.limit && static_cast<double>(*m_shown.limit) < 2 * largest)
        largest = std::max(largest, static_cast<double>(*m_shown.limit));
    return roundSteps(largest, kSpeedSteps).back();
}

// The last speed ends at the right edge; the first begins where there is that much of them.
double SpeedGraph::xOf(double index) const {
    const QRect area = plot();
    const SpeedSeries& series = m_shown.series;
    const double seconds = index * series.secondsPerSpeed;
    const double length = static_cast<double>(series.speeds.size()) * series.secondsPerSpeed;
    const double from = m_shown.endsNow ? m_shown.span - length : 0;
    return area.left() + (from + seconds) / std::max(m_shown.span, 1.0) * area.width();
}

double SpeedGraph::yOf(double speed) const {
    const QRect area = plot();
    return area.bottom() + 1 - speed / top() * area.height();
}

std::optional<std::size_t> SpeedGraph::indexAt(int x) const {
    const std::size_t count = m_shown.series.speeds.size();
    if (count == 0 || x < xOf(0) || x > xOf(static_cast<double>(count)))
        return std::nullopt;
    const double each = (xOf(static_cast<double>(count)) - xOf(0)) / static_cast<double>(count);
    return std::min(static_cast<std::size_t>((x - xOf(0)) / each), count - 1);
}

QString SpeedGraph::textAt(const QPoint& place) const {
    const auto index = plot().contains(place) ? indexAt(place.x()) : std::nullopt;
    if (!index)
        return {};
    const SpeedSeries& series = m_shown.series;
    const QString speed = speedText(series.speeds[*index]);
    if (!m_shown.endsNow)
        return tr("%1 after %2").arg(speed, timeText(static_cast<double>(*index) * series.secondsPerSpeed));
    const double ago = static_cast<double>(series.speeds.size() - 1 - *index) * series.secondsPerSpeed;
    return ago == 0 ? tr("%1 now").arg(speed) : tr("%1, %2 ago").arg(speed, timeText(ago));
}

void SpeedGraph::mouseMoveEvent(QMouseEvent* event) {
    const QString text = textAt(event->pos());
    m_pointer = text.isEmpty() ? std::nullopt : std::optional(event->pos().x());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), text, this);
    update();
}

void SpeedGraph::leaveEvent(QEvent*) {
    m_pointer.reset();
    QToolTip::hideText();
    update();
}

void SpeedGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (m_shown.isEmpty())
        return;
    paintTimes(painter);
    paintSpeeds(painter);
    paintLimit(painter);
    paintPointer(painter);
}

void SpeedGraph::paintAxes(QPainter& painter) const {
    const ThemeColors& colors = m_theme.colors();
    const QRect area = plot();
    const int line = fontMetrics().height();
    for (const double speed : roundSteps(top(), kSpeedSteps)) {
        const int y = static_cast<int>(std::lround(yOf(speed)));
        painter.fillRect(area.left(), y, area.width(), 1, speed == 0 ? colors.line : colors.track);
        painter.setPen(colors.quiet);
        drawTabular(painter, QRect(0, y - line / 2, area.left() - kGap, line), Qt::AlignRight | Qt::AlignVCenter,
                    speedText(speed));
    }
}

void SpeedGraph::paintTimes(QPainter& painter) const {
    const ThemeColors& colors = m_theme.colors();
    const QRect area = plot();
    const int label = fontMetrics().horizontalAdvance(tr("%1 ago").arg(timeText(3000)));
    const int most = std::clamp(area.width() / (label + 3 * kGap), 2, 6);
    for (const double step : timeSteps(m_shown.span, most)) {
        const double share = step / std::max(m_shown.span, 1.0);
        const double x = m_shown.endsNow ? area.right() - share * area.width() : area.left() + share * area.width();
        const QString text = !m_shown.endsNow ? timeText(step)
                             : step == 0      ? tr("now")
                                              : tr("%1 ago").arg(timeText(step));
        const int width = tabularWidth(fontMetrics(), text) + 2;
        const int left = std::clamp(static_cast<int>(x) - width / 2, 0, this->width() - width);
        painter.fillRect(static_cast<int>(x), area.bottom() + 1, 1, 4, colors.line);
        painter.setPen(colors.quiet);
        drawTabular(painter, QRect(left, area.bottom() + kGap, width, fontMetrics().height()), Qt::AlignLeft, text);
    }
}

void SpeedGraph::paintSpeeds(QPainter& painter) const {
    const ThemeColors& colors = m_theme.colors();
    const std::vector<float>& speeds = m_shown.series.speeds;
    QPainterPath line;
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        const QPointF point(xOf(static_cast<double>(i) + 0.5), yOf(speeds[i]));
        if (i == 0)
            line.moveTo(xOf(0), point.y());
        line.lineTo(point);
    }
    line.lineTo(xOf(static_cast<double>(speeds.size())), yOf(speeds.back()));
    QPainterPath below = line;
    below.lineTo(xOf(static_cast<double>(speeds.size())), yOf(0));
    below.lineTo(xOf(0), yOf(0));
    below.closeSubpath();
    QColor fill = colors.accent;
    fill.setAlpha(48);
    painter.save();
    painter.setClipRect(plot().adjusted(0, -2, 1, 1));
    painter.fillPath(below, fill);
    painter.strokePath(line, QPen(colors.accent, 1.5));
    painter.restore();
}

void SpeedGraph::paintLimit(QPainter& painter) const {
    if (!m_shown.limit || static_cast<double>(*m_shown.limit) > top())
        return;
    const ThemeColors& colors = m_theme.colors();
    const QRect area = plot();
    const double y = std::round(yOf(static_cast<double>(*m_shown.limit))) + 0.5;
    painter.setPen(QPen(colors.attention, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QString text = tr("Limit %1").arg(speedText(static_cast<double>(*m_shown.limit)));
    const int width = tabularWidth(fontMetrics(), text);
    const bool above = y - area.top() > fontMetrics().height();
    const int top = static_cast<int>(y) + (above ? -fontMetrics().height() : 1);
    drawTabular(painter, QRect(area.right() - width, top, width, fontMetrics().height()), Qt::AlignRight, text);
}

void SpeedGraph::paintPointer(QPainter& painter) const {
    const auto index = m_pointer ? indexAt(*m_pointer) : std::nullopt;
    if (!index)
        return;
    const ThemeColors& colors = m_theme.colors();
    const QRect area = plot();
    const QPointF point(xOf(static_cast<double>(*index) + 0.5), yOf(m_shown.series.speeds[*index]));
    painter.fillRect(QRectF(std::floor(point.x()), area.top(), 1, area.height()), colors.line);
    painter.setPen(QPen(colors.base, 1.5));
    painter.setBrush(colors.accent);
    painter.drawEllipse(point, 4, 4);
}

} // namespace intact::ui
