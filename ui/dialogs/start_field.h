// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateTimeEdit;

namespace intact::ui {

/// Not before when something is to start, if there is such a time. Lives on the UI thread; owned by a dialog.
class StartField final : public QWidget {
    Q_OBJECT

public:
    explicit StartField(QWidget* parent = nullptr);

    /// Nothing: as soon as its turn comes. `proposed`: what the field holds until somebody has said otherwise.
    void setTime(std::optional<WallTime> time, WallTime proposed);
    [[nodiscard]] std::optional<WallTime> time() const;
    void setAccessibleNames(const QString& name);

Q_SIGNALS:
    void edited();

private:
    QCheckBox* m_later;
    QDateTimeEdit* m_time;
    WallTime m_exact{}; // as it was set: the field shows whole minutes
    QDateTime m_shown;
};

} // namespace intact::ui
