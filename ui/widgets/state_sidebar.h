// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"
#include "ui/models/state_filter.h"

#include <QListWidget>

namespace intact::ui {

/// The states with their live counts; the chosen one filters the list.
/// Lives on the UI thread; owned by the window. The theme must outlive it.
class StateSidebar final : public QListWidget {
    Q_OBJECT

public:
    explicit StateSidebar(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(const StateCounts& counts);
    void choose(StateFilter filter);
    [[nodiscard]] StateFilter chosen() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterChosen(intact::ui::StateFilter filter);

private:
    StateCounts m_counts;
};

} // namespace intact::ui
