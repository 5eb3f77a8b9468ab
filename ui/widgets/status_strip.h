// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

#include <cstdint>
#include <optional>

class QLabel;
class QToolButton;

namespace intact::ui {

/// The window's last line: speed over all with its limit, how many are active, room in the download folder.
/// Lives on the UI thread; owned by the window.
class StatusStrip final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setActivity(double bytesPerSecond, int active);
    /// Nothing = unlimited. `slow`: it is that of the slow mode.
    void setLimit(std::optional<std::int64_t> bytesPerSecond, bool slow);
    /// Until when the timetable holds everything back; empty: it does not.
    void setHold(const QString& until);
    /// What happens when all is done, as a part of a sentence; empty: nothing.
    void setAfterwards(const QString& afterwards);
    void setFolder(const QString& folderName, std::optional<std::int64_t> freeBytes);
    [[nodiscard]] QString text() const;
    /// What is pressed to switch the slow mode.
    [[nodiscard]] QToolButton& activity() { return *m_activity; }

private:
    void showActivity();

    double m_speed = 0;
    int m_active = 0;
    std::optional<std::int64_t> m_limit;
    bool m_slow = false;
    QString m_heldUntil;
    QString m_afterwards;
    QToolButton* m_activity;
    QLabel* m_folder;
};

} // namespace intact::ui
