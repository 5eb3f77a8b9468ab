// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/actions/action_set.h"
#include "ui/desktop/power_control.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QMenu;
class QWidget;

namespace intact::ui {

class CountdownDialog;
class DownloadListModel;
class StatusStrip;

/// Does what was chosen for the moment in which all is done: nothing runs, waits or is queued any more. Not before
/// something did after the choice, not without a minute in which it can be prevented, and only once.
/// Lives on the UI thread; owned by the window; all references must outlive it.
class WhenDone final : public QObject {
    Q_OBJECT

public:
    static constexpr Duration kCountdown = std::chrono::seconds(60);

    struct Context {
        const DownloadListModel& list;
        ActionSet& actions;
        PowerControl& power;
        StatusStrip& status;
        const Clock& clock;
        QWidget& window;
    };

    WhenDone(Context context, QObject* parent);

    /// Asks the system, each time this menu is opened, what it can do.
    void watch(const QMenu& menu);
    /// Null when nothing is about to happen.
    [[nodiscard]] CountdownDialog* dialog() const;

Q_SIGNALS:
    /// What the system would not do, as a sentence.
    void failed(const QString& sentence);

private:
    void ask();
    void choose(ActionId step);
    void look();
    void begin();
    void tick();
    void happen();
    void forget();

    Context m_context;
    ActionId m_step = ActionId::WhenDoneNothing;
    bool m_wasBusy = false; // since it was chosen
    std::optional<Instant> m_deadline;
    QPointer<CountdownDialog> m_dialog;
    QTimer m_timer;
};

} // namespace intact::ui
