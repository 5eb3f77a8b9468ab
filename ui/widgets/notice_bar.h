// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QPushButton;

namespace intact::ui {

/// One sentence beside the list, perhaps with one button: "Removed 3 downloads · Undo" goes away by itself, what is
/// held stays. Lives on the UI thread; owned by the list panel.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kTime{10'000};

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows the sentence for kTime; an empty action shows no button. What was said before is over: ended().
    void say(const QString& sentence, const QString& action, const QString& icon = QStringLiteral("undo"));
    /// Says it anew without ending what it is about, e.g. when more was removed.
    void update(const QString& sentence);
    /// Shows a sentence until dismiss() or until the person closes it or presses the button; again with another one, it
    /// only changes. An empty action shows no button.
    void hold(const QString& sentence, const QString& action = {});
    [[nodiscard]] QString sentence() const;
    /// Ends it now.
    void dismiss();

Q_SIGNALS:
    void actionPressed();
    /// Time is up or somebody closed it; not after actionPressed().
    void ended();

private:
    void act();
    void setSentence(const QString& sentence);
    void setAction(const QString& action, const QIcon& icon);

    QLabel* m_text;
    QPushButton* m_action;
    QTimer m_timer;
};

} // namespace intact::ui
