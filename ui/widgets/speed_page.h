// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/desktop/theme.h"
#include "ui/models/speed_history.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace intact::ui {

class SpeedGraph;

/// How fast the shown download was: the last five minutes or all of it, with what it is now, on average and at most.
/// Lives on the UI thread; owned by the details panel. Theme and clock must outlive it.
class SpeedPage final : public QWidget {
    Q_OBJECT

public:
    /// Null: nothing is known.
    using Source = std::function<const SpeedHistory*()>;

    SpeedPage(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Whose speeds are shown from now on; asked again every second while the page can be seen. `limit`: bytes per
    /// second.
    void show(Source source, bool running, std::optional<std::int64_t> limit);
    void clear();
    [[nodiscard]] QString figures() const;
    [[nodiscard]] SpeedGraph& graph() { return *m_graph; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QToolButton* addChoice(const QString& text);
    void refresh();

    const Clock& m_clock;
    SpeedGraph* m_graph;
    QLabel* m_figures;
    QLabel* m_empty;
    QToolButton* m_recent;
    QToolButton* m_whole;
    Source m_source;
    bool m_running = false;
    std::optional<std::int64_t> m_limit;
    QTimer m_timer;
};

} // namespace intact::ui
