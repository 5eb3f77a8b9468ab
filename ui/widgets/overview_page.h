// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/answers.h"
#include "ui/desktop/theme.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace intact::ui {

/// Everything about one download as lines of selectable plain text.
/// Lives on the UI thread; owned by the details panel. The theme must outlive it.
class OverviewPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewPage(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<Fact>& facts);
    [[nodiscard]] QString text() const;

private:
    struct Line {
        QLabel* label;
        QLabel* value;
    };
    Line addLine();
    void recolour();

    const Theme& m_theme;
    QFormLayout* m_form;
    std::vector<Line> m_lines;
};

} // namespace intact::ui
