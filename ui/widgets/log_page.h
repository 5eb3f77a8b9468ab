// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/events.h"

#include <QPlainTextEdit>
#include <QStringList>

namespace intact::ui {

/// What happened to the shown download and when, as text that can be selected and copied. It stays at its end while it
/// grows, unless somebody has scrolled up. Lives on the UI thread; owned by the details panel.
class LogPage final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LogPage(QWidget* parent = nullptr);

    void show(const LogTold& log);
    void clearLog();

private:
    void append(const QStringList& lines);

    QStringList m_lines;
};

} // namespace intact::ui
