// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace intact::ui {

/// Says what is about to happen by itself, and lets people prevent it: Cancel has the focus. The caller counts.
/// Lives on the UI thread; owned by the window.
class CountdownDialog final : public QDialog {
    Q_OBJECT

public:
    /// `now`: what the button says that does not wait.
    CountdownDialog(const QString& title, const QString& now, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_sentence;
};

} // namespace intact::ui
