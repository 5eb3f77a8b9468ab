// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace intact::ui {

/// Tells when the clipboard is worth a look: under X11 whenever another program has put something there, elsewhere when
/// a window of ours becomes active, because only then may it be read. Lives on the UI thread; owned by the composition
/// root; tests bring their own.
class ClipboardWatch : public QObject {
    Q_OBJECT

public:
    ClipboardWatch() = default;

    void start();

Q_SIGNALS:
    void maybeChanged();

private:
    bool m_started = false;
};

} // namespace intact::ui
