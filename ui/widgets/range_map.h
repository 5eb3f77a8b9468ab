// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/answers.h"
#include "ui/desktop/theme.h"

#include <QWidget>

namespace intact::ui {

/// The file as one wide bar: what is received, what is proven, and in its own colour what each connection fetches.
/// Lives on the UI thread; owned by the segments page. The theme must outlive it.
class RangeMap final : public QWidget {
    Q_OBJECT

public:
    explicit RangeMap(const Theme& theme, QWidget* parent = nullptr);

    void setDetails(const ShownDetails* details); ///< nothing: an empty map; not kept beyond the call
    [[nodiscard]] static QColor connectionColor(const ThemeColors& colors, int connection);
    [[nodiscard]] QSize sizeHint() const override { return {400, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::int64_t m_total = 0;
    std::int64_t m_proven = 0;
    bool m_active = false;
    std::vector<ByteRange> m_received;
    std::vector<SegmentInfo> m_segments;
};

} // namespace intact::ui
