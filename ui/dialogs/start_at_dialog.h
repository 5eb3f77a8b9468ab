// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/desktop/theme.h"

#include <QDialog>

#include <optional>

class QDateTimeEdit;
class QHBoxLayout;
class QLabel;

namespace intact::ui {

/// Asks when downloads are to start. Lives on the UI thread; owned by the window; theme and clock must outlive it.
class StartAtDialog final : public QDialog {
    Q_OBJECT

public:
    /// `time`: what holds now.
    StartAtDialog(const Theme& theme, const Clock& clock, std::optional<WallTime> time, int downloads,
                  QWidget* parent = nullptr);

    /// What was chosen; nothing: as soon as their turn comes.
    [[nodiscard]] std::optional<WallTime> time() const { return m_chosen; }
    [[nodiscard]] QDateTimeEdit& field() { return *m_field; }

private:
    void addQuick(QHBoxLayout& layout, const QString& text, WallTime time);
    void judge();
    void finish(std::optional<WallTime> time);
    [[nodiscard]] WallTime entered() const;

    const Theme& m_theme;
    const Clock& m_clock;
    QDateTimeEdit* m_field;
    QLabel* m_remark;
    std::optional<WallTime> m_chosen;
};

} // namespace intact::ui
