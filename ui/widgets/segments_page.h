// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/answers.h"
#include "ui/desktop/theme.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace intact::ui {

class RangeMap;

/// How the file is being fetched: the large map, and each connection with its speed and what limits it.
/// Lives on the UI thread; owned by the details panel. The theme must outlive it.
class SegmentsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentsPage(const Theme& theme, QWidget* parent = nullptr);

    void show(const ShownDetails& details);
    void clear();
    [[nodiscard]] static QString limitText(SpeedLimit limit);

private:
    void fillConnections(const std::vector<SegmentInfo>& segments);

    const Theme& m_theme;
    RangeMap* m_map;
    QLabel* m_legend;
    QTreeWidget* m_connections;
};

} // namespace intact::ui
