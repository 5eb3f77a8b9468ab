// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"
#include "ui/models/speed_history.h"

#include <QWidget>

#include <cstdint>
#include <optional>

namespace intact::ui {

/// Speeds over time as an area with a line on top, both axes at round steps, the limit as a dashed line. The speed
/// under the pointer is told beside it. Lives on the UI thread; owned by the speed page. The theme must outlive it.
class SpeedGraph final : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        SpeedSeries series;
        double span = 0;                   ///< seconds from the left edge to the right one
        bool endsNow = false;              ///< the right edge is now, and times are told as "ago"; else the left is 0
        std::optional<std::int64_t> limit; ///< bytes per second
        [[nodiscard]] bool isEmpty() const { return series.speeds.empty(); }
    };

    explicit SpeedGraph(const Theme& theme, QWidget* parent = nullptr);

    void show(Shown shown);
    /// "12.4 MB/s, 1 min ago": what stands at this place; empty beside the graph.
    [[nodiscard]] QString textAt(const QPoint& place) const;
    /// The area between the axes.
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] double top() const;
    [[nodiscard]] double xOf(double index) const;
    [[nodiscard]] double yOf(double speed) const;
    [[nodiscard]] std::optional<std::size_t> indexAt(int x) const;
    void paintAxes(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;
    void paintSpeeds(QPainter& painter) const;
    void paintLimit(QPainter& painter) const;
    void paintPointer(QPainter& painter) const;

    const Theme& m_theme;
    Shown m_shown;
    std::optional<int> m_pointer; // x
};

} // namespace intact::ui
