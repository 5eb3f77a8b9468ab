// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>

#include <string>

namespace intact::ui {

class MainWindow;
class TrayFlow;

/// What closing the window does: the setting, or, the first time that something runs, the person's answer, which becomes
/// the setting. Lives on the UI thread; owned by the desktop flows; all references must outlive it.
class CloseFlow final : public QObject {
    Q_OBJECT

public:
    CloseFlow(MainWindow& window, const TrayFlow& tray, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// The question, while it is open; else null.
    [[nodiscard]] QMessageBox* question() const { return m_question; }
    /// Puts the window away without asking, so that it can be brought back.
    void putAway();

private:
    void ask();
    void answered(const std::string& setting);

    MainWindow& m_window;
    const TrayFlow& m_tray;
    QPointer<QMessageBox> m_question;
};

} // namespace intact::ui
